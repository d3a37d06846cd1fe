/** A way to read a word: what is left of it without its ending, and what was taken off. */
export interface Reading {
  stem: string;
  ending: string;
  verb: boolean;
  /** Whether it bears out that the stem is a word: what stands after a particle (도커에서 + 는) does not. */
  telling: boolean;
}

/**
 * All ways to read a Korean word as a stem with particles or the endings of a verb, the longest stem first:
 * 배포했는데 is 배포 + 했는데. Which of them is meant, only the words of a whole corpus can tell.
 */
export function koreanReadings(word: string): Reading[] {
  const readings: Reading[] = [];
  if (word.length > LONGEST) return readings;
  const add = (stem: string, ending: string, verb: boolean): void => {
    const telling =
      verb || !((AFTER_PARTICLE.test(ending) && PARTICLE_END.test(stem)) || isCut(stem, ending));
    readings.push({ stem, ending, verb, telling });
  };
  for (let at = word.length; at > 0; at--) {
    const stem = word.slice(0, at);
    const ending = word.slice(at);
    if (ending !== "") {
      if (isNounEnding(stem, ending)) add(stem, ending, false);
      else if (isVerbEnding(stem, ending)) add(stem, ending, true);
    }
    const base = contracted(stem, ending);
    if (base !== null) add(base, `~${ending}`, true);
  }
  return readings;
}

/** Whether an ending is one of 하다, 되다 and their like. */
export function isDoing(ending: string): boolean {
  return DOES.test(ending);
}

/** Whether a run of Hangul that follows a name in other letters only bends it: Docker에서는, push했다. */
export function isKoreanEnding(run: string): boolean {
  return run.length <= LONGEST && (CHAIN.test(run) || DOES.test(run) || COPULA.test(run));
}

/** Whether an ending fits what it stands after: 을 follows a consonant, 를 a vowel. */
function isNounEnding(stem: string, ending: string): boolean {
  if (DOES.test(ending)) return stem.length > 1;
  if (NO_NOUN.test(stem) || finalOf(stem) === SSANG_SIOS) return false;
  if (!CHAIN.test(ending) && !COPULA.test(ending)) return false;
  const final = finalOf(stem);
  if (AFTER_VOWEL.test(ending) && final > 0 && !(final === RIEUL && /^로/.test(ending)))
    return false;
  return !(AFTER_CONSONANT.test(ending) && final === 0);
}

/** Whether a stem has taken a letter of its ending: 방법이 + 라는 is 방법 + 이라는. */
function isCut(stem: string, ending: string): boolean {
  const taken = /^(?:.*[^으이])이$/.test(stem) ? /^[라란나며든랑야다고지네]/ : /^[로론]/;
  return /.[이으]$/.test(stem) && finalOf(stem.slice(0, -1)) > 0 && taken.test(ending);
}

function isVerbEnding(stem: string, ending: string): boolean {
  if (!VERB.test(ending) || NO_VERB.test(stem)) return false;
  // A short stem with a long ending is more likely a longer verb: 들어가도록 is not of 들다.
  if (stem.length === 1 && ending.length > 4) return false;
  const final = finalOf(stem);
  if (final === SSANG_SIOS && !/[있겠]$/.test(stem)) return false;
  // 값이 + 다 is 값 + 이다.
  if (stem.length === 2 && stem.endsWith("이") && finalOf(stem.slice(0, 1)) > 0) return false;
  return !(/^(?:은|을|음|습|으)/.test(ending) && final === 0);
}

/** Forms of verbs, which take no particles. */
const NO_NOUN = /..(?:하|되|돼|해|시키|시켜)$|..다$/;

/** 하다 and 되다 are read after their noun, unless it is of one syllable: 구하다 stays one word. */
const NO_VERB = /..(?:하|되|시키|당하|받|이|라|해|돼|스럽|스러)$|[에서로]$|되$/;

/**
 * The stem of a verb whose last vowel has taken up its ending: 고쳐 and 고쳤(다) are 고치, 바꿔 is 바꾸, 바꾼 too.
 */
function contracted(stem: string, ending: string): string | null {
  const code = stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE;
  if (code < 0 || code >= 11172) return null;
  const vowel = Math.floor((code % 588) / 28);
  const final = code % 28;
  const past = final === SSANG_SIOS && AFTER_PAST.test(ending);
  const joining = final === 0 && AFTER_JOINING.test(ending) && TAKEN_UP.has(vowel);
  const bent =
    stem.length > 1 &&
    ((final === NIEUN && AFTER_NIEUN.test(ending)) ||
      (final === RIEUL && AFTER_RIEUL.test(ending)) ||
      (final === MIEUM && ending === "") ||
      (final === BIEUP && /^니다|^시다/.test(ending)));
  if (!past && !joining && !bent) return null;
  if (NOT_TAKEN_UP.test(stem)) return null;
  if (stem.length > 2 && /[하해했한할함합되돼됐된될됨됩]$/.test(stem)) return null;
  const base =
    past || joining ? (/[해했]$/.test(stem) ? 0 : (TAKEN_UP.get(vowel) ?? vowel)) : vowel;
  return (
    stem.slice(0, -1) + String.fromCharCode(FIRST_SYLLABLE + code - final + (base - vowel) * 28)
  );
}

function finalOf(stem: string): number {
  const code = stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE;
  return code < 0 || code >= 11172 ? 0 : code % 28;
}

/** Nobody bends longer words. */
const LONGEST = 16;
const FIRST_SYLLABLE = 0xac00;
const [NIEUN, RIEUL, MIEUM, BIEUP, SSANG_SIOS] = [4, 8, 16, 17, 20];
/** The vowels that have taken up 어 or 아, and what they were: ㅕ ㅣ, ㅝ ㅜ, ㅘ ㅗ, ㅙ ㅚ. */
const TAKEN_UP = new Map([
  [6, 20],
  [14, 13],
  [9, 8],
  [10, 11],
]);
/** Syllables that are endings by themselves. */
const NOT_TAKEN_UP = /[었았였겠는은던을]$/;
const AFTER_PAST = /^(?:다|고|는|던|습|지|을|어|음|기|네|나|으|더|거|군|죠|니|대|었)/;
const AFTER_JOINING =
  /^(?:$|서|야|도|요|라|주|보|봐|봤|볼|본|놓|놨|둬|두|버|있|졌|진|지|준|줬|줄|나|달|가|갔)/;
const AFTER_NIEUN = /^(?:$|다|데|지|가|걸|게|건|다고|다는|다면)/;
const AFTER_RIEUL = /^(?:$|까|지|수|게|걸|지도)/;

/** Particles, of which several may follow each other: 에서는, 들이라도, 까지만. */
const PARTICLES =
  "은|는|이|가|을|를|의|에|와|과|도|만|로|으로|나|이나|랑|이랑|에서|에게|에게서|한테|한테서|께|께서|부터|까지|처럼|같이|보다|보단|마다|조차|마저|밖에|뿐|뿐만|만큼|대로|든|이든|든지|이든지|라도|이라도|라면|이라면|라서|이라서|이라|란|이란|라는|이라는|라고|이라고|라든가|이라든가|라든지|이라든지|며|이며|로서|으로서|로써|으로써|들|하고|이고|야|이야|야말로|이야말로|요|님|씩|쯤|엔|에선|에는|에도|로는|으로는|으론|론|께선|치고|커녕|은커녕|는커녕|까진|부턴|마냥|이자|인|끼리";
const CHAIN = new RegExp(`^(?:${PARTICLES}){1,3}$`);
const COPULA =
  /^(?:이(?:다|었|에요|지|네|죠|니|기|면|므로|었다|었는데|었지만|라기|어서|여서|겠|구나|군|거든)|였|여서|예요|인(?:데|지|가|듯|걸|줄|만큼|거|것)|일(?:까|지|때|수|것|거|듯)|입니|임|지만|다$|네$|죠$|면$)/;
/** 하다, 되다, 시키다 and 당하다 after a noun; 해결 and 함수 are none of them. */
const DOES = new RegExp(
  `^(?:${[
    "하(?:$|[다고는지면며여기게던자도려니거더네나세십시겠였신실므듯든라러길긴느곤구죠되잖])",
    "한(?:$|[다데지걸거것게건채후뒤적듯편만])",
    "할(?:$|[까지수게걸거것건때만텐듯뿐줄일라려예])",
    "[함됨](?:$|[으을이에과은도])",
    "[합됩](?:니|시)",
    "해(?:$|[서야도요라보봐봤볼본봄봅주준줄줬줘놓놔놨둔두뒀둬둘지진져졌집질왔온오가갔갈간나내낸낼냈버달드있선])",
    "[했됐]",
    "되(?:$|[다고는지면며어었기게던도려니거더네나겠므듯든길긴죠자])",
    "된(?:$|[다데지걸거것게건채후뒤적듯])",
    "될(?:$|[까지수게걸거것건때만텐듯뿐줄])",
    "돼(?:$|[서야도요있버지])",
    "시(?:키|킨|킬|킴|켜|켰)",
    "당(?:하|한|할|해|했)",
    "받(?:$|[는은을아았고지기으도게])",
    "스(?:러|럽)",
  ].join("|")})[가-힣]{0,6}$`,
);
/** Endings of verbs with what may follow them, and those that begin a further verb: 어보다, 었다. */
const VERB =
  /^(?:(?:다|고|지|면|며|게|기|는|은|을|음|던|자|네|나|니|죠|어|아|길|긴|건|질|진|듯|세|시)(?:요|서|는|도|만|가|를|은|이|에|로|의|라|까|다|데|지|걸|것|게|건|거|때|수|줄|후|뒤|자|위|다가|다는|다고|라고|라는|이다|입니다|때문에)?|어서|아서|어야|아야|어도|아도|으면|으며|으니|으니까|으려고?|려고|려면|려는|러|도록|거나|는데|는지|은데|은지|을지|을까|지만|고자|고나서|더니|더라도?|습니다|습니까|면서|면은|자마자|게끔|듯이|(?:겠|었|았|어지|아지|어진|아진|어졌|아졌|어보|아보|어봤|아봤|어볼|아볼|어봐|아봐|어주|아주|어줬|아줬|어준|아준|어놓|아놓|어놨|아놨|어두|아두|어둔|아둔|어뒀|아뒀|어버|아버|어야|아야|어나가|고싶|고있|지않|지못)[가-힣]{0,5})$/;
const AFTER_VOWEL = /^(?:는|가|를|와|로|나$|랑|라|란|며|든|였|예요|여서|야|엔?커녕|론)/;
const AFTER_CONSONANT = /^(?:은|이|을|과|으로|으론|이나|이랑|이라|이란|이며|이든)/;
/** What may follow another particle, and so says nothing of the stem's being a word. */
const AFTER_PARTICLE = /^(?:는|은|도|만|의|나|라도|부터|까지|요|이라도|든|서|들)/;
const PARTICLE_END =
  /(?:에서|에게|한테|으로|로|까지|부터|처럼|보다|마다|조차|에|께|라고|라는|하고|만|도|들|라|란|이란|지|고|서|면|게|려|어|아|야|니|데|까)$/;
