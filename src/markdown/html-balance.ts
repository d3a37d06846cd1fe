/** The elements that are open at a point of a log, Markdown's and its author's. */
export interface Balance {
  stack: Open[];
  /** How many of the stack are the author's, are links, wait for a block of Markdown to end. */
  authors: number;
  links: number;
  late: number;
}

interface Open {
  name: string;
  /** Opened by Markdown itself: an author's closing tag does not reach past it. */
  isMarkdown: boolean;
  /** Makes the tag the text that it was; where it is missing, the tag is closed instead. */
  undo: (() => void) | undefined;
  /** Its closing tag was met inside a block of Markdown that has to end first. */
  isLate: boolean;
}

// Browsers flatten at 512, and no log means this.
const DEEPEST = 100;

/** Nothing open yet. The functions below keep all tags of a log well nested, without a look ahead. */
export function createBalance(): Balance {
  return { stack: [], authors: 0, links: 0, late: 0 };
}

/** An element of Markdown opens. */
export function enterElement(balance: Balance, name: string): void {
  balance.stack.push({ name, isMarkdown: true, undo: undefined, isLate: false });
  if (name === "a") balance.links++;
}

/** It closes: gives what has to be written before and after its closing tag. */
export function leaveElement(balance: Balance): { before: string; after: string } {
  const before = closeOpenTags(balance);
  if (balance.stack.pop()?.name === "a") balance.links--;
  const count = balance.late > 0 ? reach(balance, (open) => open.isLate) : 0;
  return { before, after: pop(balance, count) };
}

/** An author's tag opens; false if it may not stand here. `undo` is called if it is never closed. */
export function openElement(balance: Balance, name: string, undo?: () => void): boolean {
  if (balance.authors >= DEEPEST || (name === "a" && balance.links > 0)) return false;
  balance.stack.push({ name, isMarkdown: false, undo, isLate: false });
  balance.authors++;
  if (name === "a") balance.links++;
  return true;
}

/** An author's tag closes: gives what has to be written; null if nothing of that name is open. */
export function closeElement(balance: Balance, name: string): string | null {
  const count = reach(balance, (open) => open.name === name);
  if (count > 0) {
    const html = pop(balance, count - 1);
    const match = balance.stack.at(-1);
    if (match) match.undo = undefined;
    return html + pop(balance, 1);
  }
  if (balance.authors === 0) return null;
  const outer = balance.stack.findLast(
    (open) => !open.isMarkdown && open.name === name && !open.isLate,
  );
  if (!outer) return null;
  outer.isLate = true;
  balance.late++;
  return "";
}

/** Closes all that an author left open since Markdown's last element opened. */
export function closeOpenTags(balance: Balance): string {
  const { stack } = balance;
  let count = 0;
  while (stack[stack.length - 1 - count]?.isMarkdown === false) count++;
  return pop(balance, count);
}

/** Closes the top `count` tags, which are all an author's. */
function pop(balance: Balance, count: number): string {
  let html = "";
  for (let i = 0; i < count; i++) {
    const open = balance.stack.pop();
    if (!open) break;
    balance.authors--;
    if (open.name === "a") balance.links--;
    if (open.isLate) balance.late--;
    if (open.undo && !open.isLate) open.undo();
    else html += `</${open.name}>`;
  }
  return html;
}

/** How many tags lie from the top down to the first that fits, not past Markdown's; or 0. */
function reach({ stack }: Balance, fits: (open: Open) => boolean): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i];
    if (!open || open.isMarkdown) break;
    if (fits(open)) return stack.length - i;
  }
  return 0;
}
