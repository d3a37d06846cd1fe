/** Whether a word begins at an offset: the letter before is none, or of another script. */
export function isWordStart(text: string, at: number): boolean {
  const char = text[at] ?? "";
  const before = text[at - 1] ?? " ";
  if (HANGUL.test(char)) return !HANGUL.test(before);
  if (LATIN.test(char)) return !LATIN.test(before) && !/[._@\-#$&]/.test(before);
  if (char === ".") return !/[\p{L}\p{N}.)\]]/u.test(before);
  return /\p{L}/u.test(char) && !/\p{L}/u.test(before);
}

/**
 * Whether a term that ends before an offset ends with its word: Korean particles and endings may follow,
 * other letters may not. "도커를" is "도커", "도커빌" is not; "Next" in "Next.js" is no word.
 */
export function isWordEnd(text: string, at: number): boolean {
  const last = text[at - 1] ?? "";
  const rest = text.slice(at, at + LONGEST_ENDING);
  if (HANGUL.test(last)) {
    const run = HANGUL_RUN.exec(rest)?.[0] ?? "";
    return run === "" || ENDING.test(run);
  }
  if (!LATIN.test(last)) return !/^[+#\w]/.test(rest);
  return !/^(?:\d*[A-Za-z_]|\d*[.\-@](?=[A-Za-z_])|[+#](?![\s)]))/.test(rest);
}

const HANGUL = /[가-힣]/;
const LATIN = /[A-Za-z0-9]/;
const LONGEST_ENDING = 12;
const HANGUL_RUN = /^[가-힣]+/;

/** Particles and endings, of which up to three may follow each other: "도커에서는", "테스트들이라도". */
const PARTICLE =
  "(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|나|이나|랑|이랑|에서|에게|에게서|한테|께|부터|까지|처럼|같이|보다|마다|조차|마저|밖에|뿐|뿐만|만큼|대로|이든|든|든지|이든지|라도|이라도|라면|이라면|라서|이라서|라|이라|란|이란|라는|이라는|라고|이라고|라든가|이라든가|라든지|이라든지|며|이며|면|이면|고|이고|지|이지|지만|이지만|인데|인지|인가|일까|다|이다|였다|이었다|였는데|이었는데|인|일|입니다|이에요|예요|요|죠|네|야|이야|로서|으로서|로써|으로써|들|님|여서|이어서|하고|쪽|단|용|식|상|및|등|별|간|내|화)";
const VERB = "(?:하|한|할|해|했|합|함|되|된|될|돼|됐|됨|시키|시켜|시킨|시킬|받|중)";
const ENDING = new RegExp(`^(?:${PARTICLE}{1,3}$|${VERB})`);
