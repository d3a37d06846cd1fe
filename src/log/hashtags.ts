import type { Line } from "./line";

/** The hashtags that an author wrote into the text: not in headings, code, addresses or HTML. */
export function readHashtags(lines: Line[]): string[] {
  return lines.flatMap((line) => {
    const written = line.kind === "text" || line.kind === "item" || line.kind === "table";
    return written && /[#＃]/.test(line.text) ? hashtagsOf(line.text) : [];
  });
}

const HASHTAG =
  /(?<=^|[\s([（「『,、。，|])[#＃]([CFcf]#|\.NET|\.net|[\p{L}\p{N}_][\p{L}\p{N}\p{M}_/+.-]*)#?(?!\s*\{)(?=$|[\s)\]）」』,、。，|!?:;'"…·])/gu;

/** Tags and nothing else: only there a stroke before the mark keeps off a heading, and not the tag. */
const TAGS_ALONE = /^(?:[#＃][^\s#＃,、，]+[\s,、，]*){2,}$/;

function hashtagsOf(text: string): string[] {
  const plain = text.replace(/\\(?=[#＃])/g, "");
  const words = withoutCode(TAGS_ALONE.test(plain) ? plain : text);
  return [...words.matchAll(HASHTAG)].flatMap((match) => {
    const tag = (match[1] ?? "").replace(/[.\-/]+$/, "");
    return isTag(tag) && !isNumbered(words, match) ? [tag] : [];
  });
}

/** Blanks what is no prose: code, addresses, the targets of links, tags and comments of HTML. */
function withoutCode(text: string): string {
  return text
    .replace(/(`{1,3})[^`]*\1/g, " ` ")
    .replace(/\]\([^()\s]*\)/g, "] ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/[a-z]{2,9}:\/\/\S+/gi, " ");
}

const COLOUR = /^(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})(?![\w-])/i;
const DIRECTIVE =
  /^(?:include|define|undef|ifdef|ifndef|if|else|elif|endif|pragma|region|endregion|import|error|line)$/;

function isTag(tag: string): boolean {
  return (
    /\p{L}/u.test(tag) && !/^\d+[.)]?\D?$/.test(tag) && !COLOUR.test(tag) && !DIRECTIVE.test(tag)
  );
}

/** "#Issue 10" names the tenth of something; a date after a tag is only a date. */
function isNumbered(words: string, match: RegExpExecArray): boolean {
  return /^\s\d{1,4}(?![\d./-]|\s?[년月월])/.test(words.slice(match.index + match[0].length));
}
