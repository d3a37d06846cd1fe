import { byId } from "./element";

/**
 * Arrows walk from the box through the hits and back, Escape leads back to the box and, there, clears it.
 * Enter opens a hit as it does any link. While a Korean syllable is composed all keys are the input method's.
 */
export function walkByKeys(clear: () => void): void {
  const box = byId<HTMLInputElement>("q");
  document.addEventListener("keydown", (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...byId("hits").querySelectorAll<HTMLElement>("h2 a")];
    const active = document.activeElement;
    const item = active?.closest("#hits > li");
    const at = links.findIndex((link) => item?.contains(link));
    if (event.key === "Escape" && active === box) clear();
    else if (event.key === "Escape" && !active?.closest("form")) box.focus();
    else if (event.key === "ArrowDown" && (at >= 0 || active === box || active?.id === "status"))
      links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? box).focus();
    else return;
    event.preventDefault();
  });
}

/** Whether a key belongs to the input method. */
function isComposing(event: KeyboardEvent): boolean {
  // Safari tells the key that ends a composition by its code alone.
  return event.isComposing || event.keyCode === COMPOSED;
}

const COMPOSED = 229;
