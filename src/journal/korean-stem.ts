/** What is left of a Korean word without particles and endings, and whether it was a verb. */
export interface KoreanStem {
  stem: string;
  verb: boolean;
}

/**
 * The stem of a Korean word as tasks use it: "도커를" is 도커, "정리해보기" 정리, "찾아봐야겠다" 찾; empty
 * where nothing but "to do" is said. For comparing only: what is cut off too much is so on both sides.
 */
export function koreanStem(word: string): KoreanStem {
  if (word.length > LONGEST_WORD) return { stem: word, verb: false };
  const noun = DOES_NOUN.exec(word)?.[1] ?? DOES_LONG_NOUN.exec(word)?.[1];
  if (noun !== undefined) return { stem: withoutParticles(noun), verb: false };
  const joining = TRIES.exec(word)?.[1];
  if (joining !== undefined) return { stem: baseForm(joining), verb: !endsOnConsonant(joining) };
  const verb = NOT_A_VERB.has(word) ? undefined : VERB.exec(word)?.slice(1).find(Boolean);
  if (verb !== undefined) return { stem: verb, verb: true };
  return { stem: withoutParticles(word), verb: false };
}

/** Whether a word is nothing but particles, as it stands after a name in Latin letters: "Docker에서는". */
export function isParticle(word: string): boolean {
  return word.length <= LONGEST_WORD && withoutParticles(`가나${word}`) === "가나";
}

/** Nobody writes longer words; what is longer is not read, so that no text takes long. */
const LONGEST_WORD = 30;

/** 하다, 되다 and 시키다 after a noun, in the forms that plans and notes take. */
const DOES_NOUN =
  /^(.*?)(?:하(?:기로?|자|고|는|는지|면|며|여|도록|려고|려면|게|던|겠다|다가)|한다|한지|할지|했(?:다|던|는지|음)|해(?:서|야|야겠다|야지|야한다|야할|야함|두기|두자|놓기|주기|줘야|보(?:기|자|고|는)|봐야(?:겠다|지|할|함)?|볼것?|볼까)|되(?:는|는지|기|면|도록|게)|됐다|됨|시키(?:기|는|자)|시켜보기)$/;
/** The same in one syllable, with which many nouns end by themselves (권한, 역할, 이해). */
const DOES_LONG_NOUN = /^(..+)(?:한|할|함|해|된|될|돼|받기|받는|하)$/;
/** "To try and see", "to do for later": after the joining form of a verb. */
const TRIES =
  /^(.+)(?:보(?:기|자|고|는|도록)|봐야(?:겠다|지|한다|할|함)?|볼것?|볼까|두(?:기|자)|놓(?:기|자|고)|놔야(?:겠다|지)?|주(?:기|자)|줘야(?:겠다|지)?|나가기)$/;
const VERB =
  /^(?:(.+)(?:기로|기|[아어]야(?:겠다|지|한다|할|함)?|야겠다|야지|는지|은지|을지|려고|으려고)|(읽|듣|쓰|보|가|풀|찾|만들|고치|끝내|넣|빼|올리|배우|줄이|자)자|(..+|[읽듣쓰보풀찾넣빼켜걸짜])(?:고|면서|도록))$/;
const NOT_A_VERB = new Set(
  "후기 동기 분기 초기 크기 주기 일기 대기 계기 단기 장기 정기 암기 가을 마을 처음 다음".split(" "),
);

const PARTICLE =
  /(?:에서|에게|한테|으로|까지|부터|마다|보다|처럼|이나|라도|이랑|하고|이라|라는|[은는이가을를의에와과도만로나랑들])$/;
/** Those that are hardly ever the end of a noun of two syllables, as in 회의, 결과, 속도. */
const SURE_PARTICLE = /(?:에서|에게|한테|으로|까지|부터|마다|처럼|이랑|[은는을를])$/;

function withoutParticles(word: string): string {
  let stem = word;
  for (;;) {
    const rest = stem.replace(PARTICLE, "");
    const shorter = rest.length > 1 ? rest : stem.replace(SURE_PARTICLE, "");
    if (shorter === stem || shorter === "") return stem;
    stem = shorter;
  }
}

/** The stem of a verb that stands in its joining form: 만들어 is 만들, 돌려 is 돌리, 바꿔 is 바꾸. */
function baseForm(joining: string): string {
  if (joining.length > 1 && /[아어여]$/.test(joining)) return joining.slice(0, -1);
  const code = joining.charCodeAt(joining.length - 1);
  const vowel = Math.floor(((code - FIRST_SYLLABLE) % 588) / 28);
  const base = BASE_VOWELS.get(vowel);
  if (base === undefined || endsOnConsonant(joining)) return joining;
  return joining.slice(0, -1) + String.fromCharCode(code + (base - vowel) * 28);
}

const FIRST_SYLLABLE = 0xac00;
/** The vowels in which 어 has been taken up, by their place in a syllable's code: ㅕ is ㅣ, ㅝ is ㅜ. */
const BASE_VOWELS = new Map([
  [6, 20],
  [14, 13],
]);

function endsOnConsonant(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) % 28 !== 0;
}
