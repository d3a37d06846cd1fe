/** How long a mouse must rest on a link before its page is fetched, in milliseconds: it passes many. */
const REST = 65;

/**
 * The rules by which a browser prepares the page that a reader is about to open, its link under the mouse or
 * the finger, below `root`, the address of the home. Pages end in a slash, files don't; what has a query is
 * left alone, since the search page answers it as soon as it runs.
 */
export function speculationRules(root: string): string {
  const where = { href_matches: [`${root}?`, `${root}*/?`] };
  return JSON.stringify({ prerender: [{ where, eagerness: "moderate" }] });
}

/** The same for browsers without such rules: the page is fetched, once, so that it lies in their cache. */
export function pageAheadScript(root: string): string {
  const elsewhere = root === "/" ? ":not([href^='//'])" : "";
  const link = `a[href^='${root}'][href$='/']${elsewhere}`;
  return `{let s={},t;HTMLScriptElement.supports?.("speculationrules")||navigator.connection?.saveData||(onpointerover=e=>{clearTimeout(t);let u=e.target.closest("${link}")?.pathname;u&&(t=setTimeout(()=>s[u]??=fetch(u).catch(e=>e),${REST}))})}`;
}
