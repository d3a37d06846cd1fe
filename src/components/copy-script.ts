/**
 * Shows the buttons of code blocks and makes them work: without script, or where the browser has no clipboard
 * (a page without https), they stay hidden.
 */
export const copyScript =
  '(c=>c&&document.querySelectorAll(".copy").forEach(b=>{let w=b.textContent;b.hidden=!1;b.onclick=async()=>{' +
  "await c.writeText(b.previousSibling.textContent);b.textContent=b.dataset.done;" +
  "setTimeout(()=>b.textContent=w,2e3)}}))(navigator.clipboard)";
