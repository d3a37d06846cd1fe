/**
 * Draws the diagrams of a page with the script at `address`, in the page's colours; a diagram that cannot be
 * drawn stays as its source. A page that is only prepared waits: nobody may ever see it, and the script that
 * draws is large. For a `<script type="module">`.
 */
export function mermaidScript(address: string): string {
  return `if(document.prerendering)await new Promise(r=>document.onprerenderingchange=r);const{default:m}=await import(${JSON.stringify(address)}),s=getComputedStyle(document.documentElement).colorScheme,d=s=="dark"||s!="light"&&matchMedia("(prefers-color-scheme:dark)").matches;m.initialize({startOnLoad:!1,suppressErrorRendering:!0,theme:d?"dark":"neutral",fontFamily:"inherit"});let n=0;for(const e of document.querySelectorAll("pre.mermaid"))try{const{svg}=await m.render("diagram-"+n++,e.textContent);e.innerHTML=svg;e.className="diagram"}catch{}`;
}
