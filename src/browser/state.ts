import { parseQuery, type Query, setField } from "../search/query";

/** All that the search page shows follows from this; it stands in the page's address. */
export interface State {
  /** What was typed, with the tags, author and days that were typed as words. */
  q: string;
  /** The tags that were chosen beside it. */
  tags: string[];
  author: string;
  from: string;
  to: string;
  sort: "relevance" | "date";
  /** How many times ten hits are shown. */
  page: number;
}

/** Reads the query part of an address, whoever wrote it. */
export function readState(address: string): State {
  const parameters = new URLSearchParams(address);
  const get = (name: string) => parameters.get(name) ?? "";
  return {
    q: get("q"),
    tags: [...new Set(parameters.getAll("tag").filter(Boolean))],
    author: get("author"),
    from: get("from"),
    to: get("to"),
    sort: get("sort") === "date" ? "date" : "relevance",
    page: Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(get("page"))) || 1)),
  };
}

/** The query part of the state's address: empty, or beginning with `?`. */
export function addressOf({ q, tags, author, from, to, sort, page }: State): string {
  const parameters = new URLSearchParams();
  if (q !== "") parameters.append("q", q);
  for (const tag of tags) parameters.append("tag", tag);
  for (const [name, value] of Object.entries({ author, from, to })) {
    if (value !== "") parameters.append(name, value);
  }
  if (sort === "date") parameters.append("sort", sort);
  if (page > 1) parameters.append("page", String(page));
  const text = parameters.toString();
  return text && `?${text}`;
}

/** What is looked for; null where nothing is. */
export function queryOf({ q, tags, author, from, to }: State): Query | null {
  const query = parseQuery(q);
  for (const tag of tags) setField(query, "tag", tag);
  for (const [field, value] of Object.entries({ author, from, to })) {
    if (value !== "") setField(query, field, value);
  }
  const { words, problems } = query;
  const asks = words.length + query.tags.length + problems.length > 0;
  return asks || query.author || query.from || query.to ? query : null;
}

/** Nobody reads on so far. */
const MOST_PAGES = 100;
