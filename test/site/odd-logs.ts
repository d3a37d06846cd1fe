import { folderOf } from "../support/folder";

/** Words and names as hardly anybody writes them, but somebody will. */
export const odd = {
  title300: `${"오늘 배운 것을 모두 제목에 적으면 이렇게 된다 ".repeat(12).slice(0, 299)}끝`,
  latinWord: "Pneumono".repeat(50),
  hangulWord: "가나다라".repeat(100),
  arabic: "مرحبا بالعالم في سجل اليوم",
  hebrew: "שלום עולם ביומן של היום",
  emojiTitle: "🚀🔥👩‍💻🇰🇷",
};

/** Tags whose addresses must differ, by those addresses. */
export const oddTags: Record<string, string> = {
  C: "c",
  "C#": "csharp",
  "C++": "cplusplus",
  ".NET": "dotnet",
  "#해시": "hash",
};

/** HTML that is not closed, or closes what it did not open; after each stands a text and a plan. */
export const openHtml: Record<string, string> = {
  "2025-10-13": "<div><b>열린 것",
  "2025-10-14": "</div></main></body></html>",
  "2025-10-15": "<details><summary>접은 것</summary>",
  "2025-10-16": "<table><tr><td>칸\n\n<select><option>",
  "2025-10-17": "끝나지 않는 주석 <!-- ",
};

/** All that a log's text may need of its page. */
const everything = `Text[^1] with $x^2$ and a table:

| a | b |
| - | - |
| 1 | 2 |

$$
\\sum_{i=1}^n i
$$

> [!NOTE]
> A note.

\`\`\`js title="a.js" {1}
const a = 1;
\`\`\`

\`\`\`mermaid
graph LR; a-->b
\`\`\`

- [x] done
- [ ] open

[^1]: The footnote.`;

const headings = Array.from({ length: 200 }, (_, at) => `## 제목 ${at + 1}\n\n글 ${at + 1}\n`);
const manyTags = Array.from({ length: 500 }, (_, at) => `꼬리표${at + 1}`);

/** A folder of such logs. */
export function oddLogs(): string {
  return folderOf({
    "site.yaml": "title: 이상한 날들\ndescription: 있을 수 있는 것\nurl: https://a.kr/odd\n",
    "authors.yaml": authors,
    "그림이 아님.png": "글",
    "minseo/2025-10-01.md": log(odd.title300, odd.title300),
    "minseo/2025-10-02.md": log(odd.latinWord, odd.latinWord, [odd.latinWord]),
    "minseo/2025-10-03.md": log(odd.hangulWord, odd.hangulWord, [odd.hangulWord]),
    "sara/2025-10-04.md": log(odd.arabic, rightToLeft(odd.arabic), [odd.arabic]),
    "sara/2025-10-05.md": log(odd.hebrew, rightToLeft(odd.hebrew), [odd.hebrew]),
    "🐣/2025-10-06.md": log(odd.emojiTitle, odd.emojiTitle, ["🐣"]),
    "jiho/2025-10-07.md": log("제목 200개", headings.join("\n")),
    "jiho/2025-10-08.md": log("태그 500개", "글", manyTags),
    "jiho/2025-10-09.md": log("C의 친척들", "글", Object.keys(oddTags)),
    "jiho/2025-10-10.md": log("서로 1", "[다음](2025-10-11.md) [[서로 2]]"),
    "jiho/2025-10-11.md": log("서로 2", "[앞](2025-10-10.md) [[서로 1]]"),
    "emma/2025-10-18.md": log("Everything", everything),
    ...Object.fromEntries(
      Object.entries(openHtml).map(([day, html]) => [
        `emma/${day}.md`,
        log(`열린 글 ${day}`, `${html}\n\n뒤의 글`),
      ]),
    ),
  });
}

const authors = `
minseo: { name: 김민서, avatar: 없는 그림.png }
jiho: { name: 박지호, avatar: 그림이 아님.png }
emma: { name: Emma, avatar: "https://pictures.test/gone.png" }
sara: { name: سارة }
🐣: { name: 🐣👩‍💻 }
`;

function log(title: string, body: string, tags: readonly string[] = []): string {
  const head = JSON.stringify({ title, tags });
  return `---\n${head}\n---\n\n${body}\n\n## 내일 할 일\n\n- [ ] ${title}\n\n## 아쉬운 점\n\n- ${title}\n`;
}

function rightToLeft(words: string): string {
  return `${words}\n\n- ${words}\n\n> ${words}\n\n| ${words} |\n| --- |\n| ${words} |\n\n\`\`\`js\nlet a = 1;\n\`\`\`\n\n한글 문단`;
}
