/**
 * What Gatsby is given as a page's context: the context as JSON, in one string. Gatsby hashes, compares and
 * keeps each context several times over, which takes a string a fraction of what it takes an object.
 */
export interface PageView {
  view: string;
}

/** The context of a page, in its template. */
export function contextOf<Context>({ view }: PageView): Context {
  return JSON.parse(view) as Context;
}
