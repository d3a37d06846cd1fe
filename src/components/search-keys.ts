/**
 * The script of every page, as it stands in its head: `/`, ⌘K and Ctrl-K lead to the search box, the first not
 * while something is typed elsewhere. `ㅏ` is the K of a Korean keyboard.
 */
export const searchKeys =
  'addEventListener("keydown",e=>{let b=document.querySelector("[name=q]"),t=e.target;' +
  'if(b&&!e.isComposing&&(e.metaKey||e.ctrlKey?/^[kㅏ]$/i.test(e.key):e.key=="/"&&!e.altKey&&' +
  '!t.closest("input,select,textarea,[contenteditable]"))){e.preventDefault();b.focus();b.select()}})';
