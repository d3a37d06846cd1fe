import type { Language } from "../../generators/language";

/** Something that one learns about: the tag, sentences, and a piece of code that shows it. */
export interface Topic {
  tag: string;
  sentences: Record<Language, readonly string[]>;
  code: { language: string; lines: readonly string[] };
}

export const topics: readonly Topic[] = [
  {
    tag: "Docker",
    sentences: {
      ko: [
        "볼륨이 남아 있으면 컨테이너를 다시 띄워도 초기 스크립트가 돌지 않는다.",
        "레이어 차례를 바꿨더니 이미지가 훨씬 빨리 만들어졌다.",
      ],
      en: [
        "A volume that is still there keeps the init script from running.",
        "Copying the lockfile first keeps the layer warm.",
      ],
    },
    code: {
      language: "dockerfile",
      lines: ["FROM node:20-slim", "COPY package*.json ./", "RUN npm ci", "COPY . ."],
    },
  },
  {
    tag: "MySQL",
    sentences: {
      ko: [
        "`EXPLAIN`에서 `filesort`가 보이면 한 번 더 의심해 본다.",
        "트랜잭션 격리 수준에 따라 같은 조회가 다른 답을 준다.",
      ],
      en: [
        "When `EXPLAIN` says filesort, look twice.",
        "The isolation level decides which rows a reader sees.",
      ],
    },
    code: {
      language: "sql",
      lines: ["SELECT nickname, money", "  FROM user_log", " WHERE money > 100", " LIMIT 10;"],
    },
  },
  {
    tag: "TypeScript",
    sentences: {
      ko: [
        "`satisfies`를 쓰면 넓어지지 않은 타입을 그대로 지킬 수 있다.",
        "유니온을 좁힐 때는 판별 속성 하나면 충분했다.",
      ],
      en: [
        "`satisfies` checks a value without widening it.",
        "One discriminant is enough to narrow the whole union.",
      ],
    },
    code: {
      language: "ts",
      lines: ["const colours = {", '  brand: "#ff6a00",', "} satisfies Record<string, string>;"],
    },
  },
  {
    tag: "React",
    sentences: {
      ko: [
        "상태를 위로 올리기 전에 정말 둘이 같이 쓰는지부터 물어봐야 한다.",
        "`useEffect` 두 개가 서로를 부르고 있었다.",
      ],
      en: [
        "Two effects were calling each other in circles.",
        "Lifting state up is only right when two children really share it.",
      ],
    },
    code: {
      language: "tsx",
      lines: [
        "export function Badge({ count }: { count: number }) {",
        "  return count > 0 ? <b>{count}</b> : null;",
        "}",
      ],
    },
  },
  {
    tag: "Git",
    sentences: {
      ko: [
        "`rebase` 도중에 길을 잃으면 `reflog`가 살려 준다.",
        "커밋 메시지에 왜를 쓰니 석 달 뒤의 내가 고마워한다.",
      ],
      en: [
        "`reflog` saves whoever gets lost in a rebase.",
        "A commit message that says why is a letter to oneself.",
      ],
    },
    code: {
      language: "sh",
      lines: [
        "git switch -c fix-typo",
        "git commit --fixup HEAD~2",
        "git rebase -i --autosquash main",
      ],
    },
  },
  {
    tag: "Redis",
    sentences: {
      ko: [
        "`SCAN`은 멈추지 않고 훑지만 같은 키가 두 번 나올 수 있다.",
        "만료는 부드럽게 흩어 놓아야 한꺼번에 몰리지 않는다.",
      ],
      en: [
        "`SCAN` never blocks, but may show a key twice.",
        "Spread expiry a little, or everything expires at once.",
      ],
    },
    code: { language: "sh", lines: ["redis-cli SET seat:12 taken NX EX 30"] },
  },
  {
    tag: "Linux",
    sentences: {
      ko: [
        "파이프 뒤에서 실패한 명령은 `pipefail` 없이는 조용하다.",
        "`strace` 한 번이 추측 열 번보다 낫다.",
      ],
      en: ["Without `pipefail` a broken pipe stays silent.", "One `strace` beats ten guesses."],
    },
    code: { language: "bash", lines: ["set -euo pipefail", "du -sh ./* | sort -h | tail -3"] },
  },
  {
    tag: "Kotlin",
    sentences: {
      ko: [
        "`value class`는 감싸는 값을 공짜로 구별해 준다.",
        "코루틴은 부모가 취소되면 같이 멈춘다.",
      ],
      en: [
        "A value class tells ids apart for free.",
        "Coroutines stop together with their parent.",
      ],
    },
    code: { language: "kotlin", lines: ["@JvmInline", "value class MemberId(val value: Long)"] },
  },
  {
    tag: "CSS",
    sentences: {
      ko: [
        "`gap` 하나로 이상한 마진 규칙 다섯 줄이 사라졌다.",
        "`:has()` 덕분에 클래스를 붙이던 스크립트가 필요 없어졌다.",
      ],
      en: ["One `gap` replaced five odd margins.", "`:has()` made a whole script unnecessary."],
    },
    code: { language: "css", lines: [".cards {", "  display: grid;", "  gap: 1rem;", "}"] },
  },
  {
    tag: "알고리즘",
    sentences: {
      ko: [
        "투 포인터는 답이 한쪽으로만 움직일 때 통한다.",
        "정답 조건을 먼저 글로 쓰고 나니 반례가 보였다.",
      ],
      en: [
        "Two pointers work where the answer moves one way only.",
        "Writing the invariant down showed the counterexample.",
      ],
    },
    code: {
      language: "python",
      lines: ["def total(values):", "    return sum(v for v in values if v > 0)"],
    },
  },
  {
    tag: "네트워크",
    sentences: {
      ko: [
        "keep-alive가 꺼져 있어서 손을 매번 새로 잡고 있었다.",
        "DNS는 늘 마지막에 의심하게 된다.",
      ],
      en: ["Keep-alive was off, so every call shook hands anew.", "It was DNS, as ever."],
    },
    code: { language: "sh", lines: ["curl -sv https://example.com -o /dev/null"] },
  },
  {
    tag: "Kubernetes",
    sentences: {
      ko: [
        "readiness와 liveness를 헷갈리면 멀쩡한 파드가 죽는다.",
        "`kubectl describe`의 맨 아래 줄에 대개 답이 있다.",
      ],
      en: [
        "Mixing up readiness and liveness kills healthy pods.",
        "The last lines of `kubectl describe` usually know.",
      ],
    },
    code: {
      language: "yaml",
      lines: ["readinessProbe:", "  httpGet:", "    path: /healthz", "    port: 8080"],
    },
  },
];
