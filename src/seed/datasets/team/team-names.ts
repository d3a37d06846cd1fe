import type { Language } from "../../generators/language";

/** A name in Latin letters, as it stands in addresses, and as it is written. */
type Name = readonly [id: string, name: string];

function names(text: string): Name[] {
  return text.split(" ").map((pair) => {
    const [id = "", name = id] = pair.split(":");
    return [id.toLowerCase(), name] as const;
  });
}

/** Given and family names of which the authors of a team are made. */
export const teamNames: Record<Language, { family: readonly Name[]; given: readonly Name[] }> = {
  ko: {
    family: names(
      "kim:김 lee:이 park:박 choi:최 jung:정 kang:강 cho:조 yoon:윤 jang:장 lim:임 han:한 oh:오 seo:서 shin:신 kwon:권 hwang:황 ahn:안 song:송 yoo:유 hong:홍 jeon:전 ko:고 moon:문 son:손 bae:배",
    ),
    given: names(
      "minseo:민서 jiho:지호 seoyeon:서연 dohyun:도현 haeun:하은 jiwon:지원 junseo:준서 subin:수빈 hyunwoo:현우 yerin:예린 sihyun:시현 dain:다인 taeyang:태양 bomi:보미 seungmin:승민 arin:아린 gaeun:가은 woojin:우진 nayeon:나연 eunho:은호 sohee:소희 jaehyun:재현 yuna:유나 minjae:민재 chaewon:채원 donghae:동해 hana:하나 siwoo:시우 rina:리나 kyungmin:경민 yujin:유진 seojun:서준 jimin:지민 hyerin:혜린 inho:인호 sarang:사랑 geonu:건우 mina:미나 taeho:태호 sora:소라",
    ),
  },
  en: {
    family: names(
      "Walker Smith Nguyen Garcia Lindqvist Okafor Rossi Novak Silva Meyer Dubois Haddad Kowalski Tanaka Larsen Moore Baker Cohen Evans Fischer Grant Hughes Ivanova Jensen Kelly",
    ),
    given: names(
      "Emma Noah Olivia Liam Ava Lucas Mia Ethan Sofia Mason Nora Leo Ella Oscar Ruby Felix Iris Hugo Clara Jonas Alma Theo Stella Victor Hazel Simon Luna Marta Adam Nina Paul Elsa Ivan Rosa Anton Greta Milo Vera Otto Lena",
    ),
  },
};
