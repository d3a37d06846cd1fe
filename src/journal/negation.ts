/** All negations in a text of comparable form, as they are written, those of why and which included. */
export function negations(text: string): string[] {
  return MAYBE.test(text) ? [...text.matchAll(ANY)].map(([found]) => found) : [];
}

/**
 * Whether a task of comparable form says what not to do: "don't deploy", "배포 안 하기". Not where the
 * negation stands in a question or describes a thing: "find out why it does not build", "안 읽은 책 읽기";
 * nor in a remark that is set off: "Redis 락 알아보기 - 안 하기로".
 */
export function isNegated(text: string): boolean {
  if (!MAYBE.test(text)) return false;
  const task = text.replace(REMARK, "");
  return ENGLISH.test(task) || KOREAN.test(task) || isNegatedHan(task);
}

const REMARK = /(?<=\S)\s(?:-{1,2}|[–—→]|[-=]>)\s.*$/s;

/** A word that negates, in Latin letters. */
export function isNegation(word: string): boolean {
  return /^(?:not|never|dont|cannot|.+n['’]t)$/.test(word);
}

/** Most texts negate nothing: a look for what may saves the others. */
const MAYBE = /no|n['’]t|dont|안|않|말|마|못|ない|不|别|勿|ません/;

const ANY =
  /(?<![\p{L}\d])(?:not|no|never|dont|cannot|[a-z]+n['’]t)(?![\p{L}\d])|(?<!\p{L})[안못](?=\s|하|함|할|한|했|되|돼|됨|될)|않|지\s*(?:말|마)|(?<!\p{L})말(?:기|자|것|\s+것)|ない|ません|[不别勿]/gu;

const ENGLISH =
  /^(?:(?!(?<![a-z])(?:why|that|which|who|when|if|where|how|what|because|so)(?![a-z])).)*(?<![a-z\d])(?:not|never|dont|cannot|no(?!\.?\s*\d)|[a-z]+n['’]t)(?![a-z\d])/s;

/** A form that ends what is to be done, not one that leads on to a noun or asks. */
const KOREAN =
  /(?<!\p{L})안\s+\p{Script=Hangul}*(?:기|기로|자|음|함|됨|다|것|야지)(?!\p{L})|(?<!\p{L})안(?:하기로?|하자|함|한다|할것)(?!\p{L})|않(?:기로?|자|음|는다|을것|을\s+것)(?!\p{L})|지\s*(?:말(?:기|자|것|\s+것|아)|마(?:라|세요)?(?!\p{L}))|(?<!\p{L})말(?:기|자|것|\s+것)(?!\p{L})/u;

function isNegatedHan(text: string): boolean {
  if (/(?<![少危])ない(?:$|[\s。、!！)）]|ように|こと)|ません/.test(text)) return true;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
  return /不(?![同足错少良明正安可])|(?<!\p{Script=Han})[别勿]/u.test(text);
}
