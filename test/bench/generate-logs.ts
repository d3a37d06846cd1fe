/** A log's path and text, as the bench writes them. */
export interface GeneratedLog {
  path: string;
  text: string;
}

const openings = ["오늘은", "오전에", "점심 먹고", "미션을 하다가", "리뷰를 받고", "스터디에서"];
const things = ["도커", "MySQL", "스프링", "네트워크", "인덱스", "트랜잭션", "TypeScript", "배포"];
const doings = [
  "설정을 바꿨다",
  "문서를 읽었다",
  "테스트를 고쳤다",
  "막혀서 한참 헤맸다",
  "정리했다",
];
const plans = ["마저 읽기", "테스트 추가", "PR 올리기", "복습", "발표 준비", "로그 확인"];

const code = [
  "```kotlin",
  "fun load(rows: Sequence<Row>) = rows.chunked(1000).forEach { batch ->",
  '    jdbc.batchUpdate("INSERT INTO user_log VALUES (?, ?, ?)", batch)',
  "}",
  "```",
].join("\n");

/**
 * `count` daily logs of about 2 KB, alike in shape to real ones: front matter, loose bullets, a quote,
 * code in every third, what went badly, and a plan. The same for the same count.
 */
export function generateLogs(count: number): GeneratedLog[] {
  let state = 42;
  const pick = (from: readonly string[]): string => {
    // A linear congruential generator (Numerical Recipes' constants): enough to vary words.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[(state >>> 8) % from.length] ?? "";
  };
  const sentence = () => `${pick(openings)} ${pick(things)} ${pick(doings)}.`;
  const bullets = (lines: number, write: () => string) =>
    Array.from({ length: lines }, () => `- ${write()}`).join("\n\n");
  return Array.from({ length: count }, (_, number) => {
    const date = new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
    const paragraph = () => Array.from({ length: 5 }, sentence).join(" ");
    const parts = [
      `---\ntitle: TIL-${date.replaceAll("-", "")}\ncreatedDate: "${date} 23:10:00"\ntags:\n  - til\n---`,
      bullets(6, paragraph),
      `> ${sentence()} <https://example.org/${number}>`,
      number % 3 === 0 ? code : `**${pick(things)}**와 \`${pick(things)}\`의 차이: ${sentence()}`,
      `## 아쉬운 점\n\n${bullets(2, sentence)}`,
      `## 내일 할 일\n\n${bullets(3, () => `${pick(things)} ${pick(plans)}`)}`,
    ];
    return { path: `${date}.md`, text: `${parts.join("\n\n")}\n` };
  });
}
