/**
 * Draws the diagrams of a page with the script at `address`, in the page's colours, and again when these
 * change; a diagram that cannot be drawn stays as its source. A page that is only prepared waits: nobody may
 * ever see it, and the script that draws is large. For a `<script type="module">`.
 */
export function mermaidScript(address: string): string {
  return `if(document.prerendering)await new Promise(r=>document.onprerenderingchange=r);const{default:m}=await import(${JSON.stringify(address)}),r=document.documentElement,a=[...document.querySelectorAll("pre.mermaid")].map(e=>[e,e.textContent]),draw=async()=>{const t=r.dataset.dark=="true"?"dark":"neutral";if(t==w)return;w=t;m.initialize({startOnLoad:!1,suppressErrorRendering:!0,theme:t,fontFamily:"inherit"});for(const[e,s]of a)try{const{svg}=await m.render("diagram-"+n++,s);e.innerHTML=svg;e.className="diagram"}catch{}};let n=0,w;new MutationObserver(draw).observe(r,{attributes:!0});draw()`;
}
