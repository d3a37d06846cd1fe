/**
 * The script that keeps light or dark as its reader chose, in every page's head: so it has run before anything
 * is painted. The page begins with the system's choice; the button turns it round, and turned back it follows
 * the system again, so that two states are enough. `data-dark` says which of them is shown. What other tabs
 * choose, and what was chosen while the page lay in the browser's history, is taken over. One loop serves the
 * button and the browser's own colour: bytes count, and what is not theirs does neither any harm.
 */
export const themeScript =
  '{let r=document.documentElement,m=matchMedia("(prefers-color-scheme:dark)"),t,d,s=()=>{' +
  'try{t=localStorage.naeil}catch{}d=t?t=="dark":m.matches;r.style.colorScheme=t||"";r.dataset.dark=d;' +
  'for(let e of document.querySelectorAll(".theme,[name=theme-color]"))' +
  "e.ariaPressed=d,e.content=getComputedStyle(r).backgroundColor};" +
  "s();m.onchange=onpageshow=onstorage=document.onreadystatechange=s;" +
  'onclick=e=>{if(e.target.className=="theme"){t=d==m.matches?d?"light":"dark":"";' +
  "try{localStorage.naeil=t}catch{}s()}}}";
