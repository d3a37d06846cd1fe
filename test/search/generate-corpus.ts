import type { SearchDocument } from "../../src/search/document";
import { tagUrl } from "../../src/urls";
import { randomNumbers } from "./random";
import { compounds, deeds, english, fillers, nouns, sentenceEnds } from "./word-lists";

/** A generated log, and which words it holds in whatever form: known because they were put there. */
export interface GeneratedDocument {
  document: SearchDocument;
  holds: Set<string>;
}

/**
 * `count` logs of about 120 words, the same for the same count: nouns with particles, verbs with endings,
 * compounds with and without the blank, English words in their forms, names with seams, versions. Some
 * words are common and most are rare, as in real logs.
 */
export function generateCorpus(count: number): GeneratedDocument[] {
  const random = randomNumbers(20251113);
  return Array.from({ length: count }, (_, place) => generateDocument(random, count - place));
}

type Random = () => number;

/** One of a list, the first far more often than the last. */
function pick<T>(random: Random, from: readonly T[], evenly = false): T {
  const at = Math.floor((evenly ? random() : random() ** 2) * from.length);
  return from[at] as T;
}

const authors = [
  { id: "minseo", name: "김민서" },
  { id: "jiho", name: "박지호" },
  { id: "emma", name: "Emma" },
  { id: "sora", name: "이소라" },
  { id: "dohyun", name: "최도현" },
];
const tagNames = [
  "til",
  "Docker",
  "MySQL",
  "Spring",
  "회고",
  "React",
  "네트워크",
  "알고리즘",
  "Kafka",
  "테스트",
];

function generateDocument(random: Random, number: number): GeneratedDocument {
  const holds = new Set<string>();
  // A day's log has its subjects, of which it speaks more than once.
  const subjects = Array.from({ length: 6 }, () => pick(random, nouns));
  const sentences = (some: number): string[] =>
    Array.from({ length: some }, () => sentence(random, subjects, holds));
  const day = new Date(Date.UTC(2010, 0, 1) + Math.floor(number / 3) * 86_400_000);
  const date = day.toISOString().slice(0, 10);
  const author = pick(random, authors, true);
  const heading = pick(random, nouns);
  holds.add(heading);
  const lines = sentences(24);
  if (random() < 0.4) lines.push(codeLine(random, holds));
  const tags = [...new Set([pick(random, tagNames), pick(random, tagNames)])];
  for (const tag of tags) holds.add(tag.toLowerCase());
  return {
    document: {
      url: `/${author.id}/${date.replaceAll("-", "/")}-${number}/`,
      date,
      title: `${date} ${noun(random, subjects[0] ?? "", holds)}`,
      author,
      tags: tags.map((name) => ({ name, url: tagUrl(name) })),
      mentioned: [],
      excerpt: `${lines.slice(0, 3).join(" ").slice(0, 100)}…`,
      headings: [heading, "아쉬운 점", "내일 할 일"],
      lines,
    },
    holds,
  };
}

function sentence(random: Random, subjects: readonly string[], holds: Set<string>): string {
  const filler = pick(random, fillers);
  holds.add(filler);
  const words: string[] = [filler];
  words.push(
    noun(random, random() < 0.5 ? pick(random, subjects, true) : pick(random, nouns, true), holds),
  );
  if (random() < 0.5) words.push(compound(random, holds));
  if (random() < 0.5) words.push(englishWord(random, holds));
  if (random() < 0.3) words.push(noun(random, pick(random, nouns, true), holds));
  if (random() < 0.15) words.push(name(random, holds));
  words.push(random() < 0.6 ? deed(random, holds) : pick(random, sentenceEnds));
  return `${words.join(" ")}.`;
}

const afterVowel = [
  "",
  "를",
  "가",
  "는",
  "로",
  "와",
  "에",
  "에서",
  "의",
  "도",
  "만",
  "까지",
  "부터",
  "처럼",
  "라는",
  "에서는",
  "나",
  "보다",
];
const afterConsonant = [
  "",
  "을",
  "이",
  "은",
  "으로",
  "과",
  "에",
  "에서",
  "의",
  "도",
  "만",
  "까지",
  "부터",
  "처럼",
  "이라는",
  "에서는",
  "이나",
  "보다",
];

function noun(random: Random, word: string, holds: Set<string>): string {
  holds.add(word);
  const final = (word.charCodeAt(word.length - 1) - 0xac00) % 28;
  return word + pick(random, final > 0 ? afterConsonant : afterVowel);
}

const doings = [
  "했다",
  "하는",
  "하고",
  "해서",
  "합니다",
  "할",
  "한",
  "했는데",
  "해야겠다",
  "하기",
  "하면",
  "된다",
  "되었다",
  "하는데",
  "해봤다",
  "을 했다",
];

function deed(random: Random, holds: Set<string>): string {
  const word = pick(random, deeds, true);
  holds.add(word);
  return word + pick(random, doings);
}

function compound(random: Random, holds: Set<string>): string {
  const [a = "", b = ""] = pick(random, compounds, true).split("/");
  holds.add(a + b);
  const final = (b.charCodeAt(b.length - 1) - 0xac00) % 28;
  return (
    a + (random() < 0.5 ? " " : "") + b + pick(random, final > 0 ? afterConsonant : afterVowel)
  );
}

function englishWord(random: Random, holds: Set<string>): string {
  const word = pick(random, english);
  holds.add(word);
  const shown = random() < 0.3 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return shown + pick(random, ["", "", "s", "를", "에서", "의", "로"]);
}

/** A name with a seam, which stands in few logs. */
function name(random: Random, holds: Set<string>): string {
  const [a, b] = [pick(random, english, true), pick(random, english, true)];
  const written = pick(
    random,
    [
      `${a}${capital(b)}`,
      `${a.toUpperCase()}_${b.toUpperCase()}`,
      `${a}-${b}`,
      `${a}.yml`,
      `${capital(a)}${capital(b)}Test`,
    ],
    true,
  );
  holds.add(written);
  for (const part of [a, b]) holds.add(`part:${part}`);
  return written;
}

function codeLine(random: Random, holds: Set<string>): string {
  return `const ${name(random, holds)} = new ${name(random, holds)}(${Math.floor(random() * 9000)}, "${Math.floor(random() * 9)}.${Math.floor(random() * 20)}.${Math.floor(random() * 9)}");`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
