/**
 * Makes the buttons of code blocks work, all of them by one listener, and shows them: without script, or where
 * the browser has no clipboard (a page without https), they stay hidden.
 */
export const copyScript = `(c=>{if(!c)return;for(const b of document.querySelectorAll(".copy"))b.hidden=!1;addEventListener("click",async({target:b})=>{let w=b.textContent,d=b.dataset;if(b.className!="copy"||d.was)return;await c.writeText(b.parentNode.querySelector("code").textContent);d.was=w;b.textContent=d.done;setTimeout(()=>{b.textContent=w;delete d.was},2e3)})})(navigator.clipboard)`;
