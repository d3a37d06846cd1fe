/**
 * The script that keeps light or dark as its reader chose, in every page's head: so it has run before anything
 * is painted. The page begins with the system's choice; the button turns it round, and turned back it follows
 * the system again, so that two states are enough. `data-theme` says which of them is shown. What other tabs
 * choose, and what was chosen while the page lay in the browser's history, is taken over.
 */
export const themeScript =
  '{let r=document.documentElement,m=matchMedia("(prefers-color-scheme:dark)"),k="naeil-theme",t,d,s=()=>{' +
  'try{t=localStorage[k]}catch{}d=t?t=="dark":m.matches;r.style.colorScheme=t||"";r.dataset.theme=d?"dark":"light";' +
  'document.querySelector(".theme")?.setAttribute("aria-pressed",d);' +
  'for(let e of document.querySelectorAll("[name=theme-color]"))e.content=getComputedStyle(r).backgroundColor};' +
  's();m.onchange=onpageshow=onstorage=document.onvisibilitychange=s;addEventListener("DOMContentLoaded",s);' +
  'addEventListener("click",e=>{if(e.target.className=="theme"){t=d==m.matches?d?"light":"dark":"";' +
  "try{localStorage[k]=t}catch{}s()}})}";
