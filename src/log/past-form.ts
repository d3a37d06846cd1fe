/** Whether a sentence tells what was done, by the form of its verb: "추가했다", "直しました", "Fixed the test". */
export function tellsOfPast(text: string): boolean {
  const end = text.replace(/[^\p{L}\p{N}]+$/u, "");
  const verb = KOREAN_ENDING.exec(end)?.[1];
  return (verb !== undefined && isPastSyllable(verb)) || JAPANESE.test(end) || ENGLISH.test(end);
}

const KOREAN_ENDING = /([가-힣])(?:다|습니다|어|어요|음|네|지|고|는데)$/;
const JAPANESE = /(?:ました|した|った|んだ|できた|済み)$/;
const ENGLISH =
  /^(?:(?:i|we)\s)?(?:\p{L}{2,}(?<!e|mb)ed|made|wrote|did|got|built|found|went|ran)\s/iu;

/** Korean puts the past into a final ㅆ; 있 (to be there) and 겠 (will) have it by themselves. */
function isPastSyllable(syllable: string): boolean {
  const final = ((syllable.codePointAt(0) ?? 0) - FIRST_SYLLABLE) % FINALS;
  return final === SSANG_SIOS && !"있겠".includes(syllable);
}

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const SSANG_SIOS = 20;
