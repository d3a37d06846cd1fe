import { byId } from "./element";
import type { State } from "./state";

/** What a reader may choose besides typing. */
export interface Choices {
  /** An author, a day or an order, by the name of its field. */
  field(name: string, value: string): void;
  addTag(tag: string): void;
  removeTag(tag: string): void;
  more(): void;
}

/** Tells what is typed, after a moment; and when the reader is done with it: at Enter. */
export function onTyping(typed: (q: string) => void, done: () => void): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(pause);
    typed(box().value);
  };
  box().addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(tell, PAUSE);
  });
  form().addEventListener("submit", (event) => {
    event.preventDefault();
    tell();
    done();
  });
}

export function onChoice(choices: Choices): void {
  form().addEventListener("change", ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (target !== box()) choices.field(name, value);
  });
  onButton("chosen", choices.removeTag);
  onButton("facets", choices.addTag);
  byId("more").addEventListener("click", choices.more);
}

/** Fills the form with the state, and at first keeps what was typed before this script came. */
export function showForm(state: State, first = false): void {
  const { q, author, from, to, sort } = state;
  for (const [name, value] of Object.entries({ author, from, to, sort })) {
    const field = form().elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = value;
    }
  }
  if (first && document.activeElement === box() && box().value !== q) {
    box().dispatchEvent(new Event("input"));
    return;
  }
  box().value = q;
  if (first) box().focus({ preventScroll: true });
}

function box(): HTMLInputElement {
  return byId<HTMLInputElement>("q");
}

function form(): HTMLFormElement {
  return byId<HTMLFormElement>("search");
}

/** Calls `pressed` with the value of a button in a list. Where its focus went, the reader goes on at the box. */
function onButton(list: string, pressed: (value: string) => void): void {
  byId(list).addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button) return;
    pressed(button.value);
    byId("status").focus();
  });
}

/** Milliseconds: who types fast is answered when they pause. */
const PAUSE = 60;
