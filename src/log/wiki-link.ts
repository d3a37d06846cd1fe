/** A link to another log by what it is called: `[[2021-01-28]]`, `[[title|shown]]`. */
export interface WikiLink {
  /** A date, a title or a file name; with `author/` before it, of that author. */
  target: string;
  /** The heading behind `#`, where one is named. */
  heading: string | null;
  /** What is shown instead of the target, where that is written. */
  shown: string | null;
  /** How long it is, in UTF-16 code units. */
  length: number;
}

// `[[ -f a ]]` and `[["a"]]` are code, `[[1]](a)` is a link, `![[a.png]]` shows a picture.
const WIKI_LINK =
  /\[\[(?![\s"'`^:!-])([^[\]|\n\\#]+)(?:#([^[\]|\n\\]+))?(?:\\?\|([^[\]\n]+))?\]\](?![([:])/y;
/** A target says something: `[[1, 2]]` is a matrix. */
const SAYS_SOMETHING = /\p{L}|\d{4}-\d{2}-\d{2}/u;
const BEFORE = /[\w!\]\\)]/;

/** The wiki link that begins at a place of a text; null where none does. */
export function readWikiLink(text: string, at: number): WikiLink | null {
  if (BEFORE.test(text[at - 1] ?? "")) return null;
  WIKI_LINK.lastIndex = at;
  const [source, target = "", heading, shown] = WIKI_LINK.exec(text) ?? [];
  if (source === undefined || !SAYS_SOMETHING.test(target)) return null;
  return {
    target: target.trim(),
    heading: heading?.trim() || null,
    shown: shown?.trim() || null,
    length: source.length,
  };
}

/** Under which key a wiki link's target stands beside the paths of a log's other links. */
export function wikiKey(target: string): string {
  return `[[${target.normalize("NFC")}]]`;
}
