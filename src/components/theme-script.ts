/**
 * The script that keeps light or dark as its reader chose, in every page's head: so it has run before anything
 * is painted. The page begins with the system's choice; the button turns it round, and turned back it follows
 * the system again, so that two states are enough. `data-theme` says which of them is shown. What other tabs
 * choose, and what was chosen while the page lay in the browser's history, is taken over.
 */
export const themeScript =
  '{let r=document.documentElement,m=matchMedia("(prefers-color-scheme:dark)"),k="naeil-theme",t,' +
  "s=()=>{try{t=localStorage[k]}catch{}" +
  'let d=t?t=="dark":m.matches,b=document.querySelector(".theme"),c;' +
  'r.style.colorScheme=t||"";r.dataset.theme=d?"dark":"light";' +
  'if(b){b.setAttribute("aria-pressed",d);c=getComputedStyle(r).backgroundColor;' +
  'for(b of document.querySelectorAll("[name=theme-color]"))b.content=c}};' +
  's();m.onchange=s;for(let e of["DOMContentLoaded","pageshow","storage","visibilitychange"])addEventListener(e,s);' +
  'addEventListener("click",({target:b})=>{if(b.className=="theme"){let d=r.dataset.theme=="dark";' +
  't=d==m.matches?d?"light":"dark":"";try{t?localStorage[k]=t:delete localStorage[k]}catch{}s()}})}';
