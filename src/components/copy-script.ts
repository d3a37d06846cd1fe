/**
 * Makes the buttons of code blocks work, all of them by one listener, and shows them: without script, or where
 * the browser has no clipboard (a page without https), they stay hidden.
 */
export const copyScript = `(c=>{if(!c)return;for(const b of document.querySelectorAll(".copy"))b.hidden=!1;addEventListener("click",async({target:b})=>{if(!b.matches?.(".copy")||b.dataset.was)return;await c.writeText(b.parentNode.querySelector("code").textContent);b.dataset.was=b.textContent;b.textContent=b.dataset.done;setTimeout(()=>{b.textContent=b.dataset.was;delete b.dataset.was},2e3)})})(navigator.clipboard)`;
