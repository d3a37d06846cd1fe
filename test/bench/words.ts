/** What a generated log is made of, in one language. */
export interface LogWords {
  /** Clauses that open a sentence, before a subject. */
  openings: readonly string[];
  /** What of a term a sentence or a task is about; the term stands before it. */
  aspects: readonly string[];
  /** How a sentence ends, after its subject. */
  doings: readonly string[];
  /** Whole sentences about nothing technical. */
  asides: readonly string[];
  /** How a task ends, after its subject. */
  works: readonly string[];
  /** Whether a task says first what to do, as English does. */
  verbFirst: boolean;
  reflections: readonly string[];
  quotes: readonly string[];
  headings: { notes: readonly string[]; review: string; reflection: string; plan: string };
  /** Tells that a task is done, in the notes of its day. */
  done(task: string): string;
  /** The head of a table of measurements. */
  table: string;
}

/** What the logs are about: names that the tag dictionary knows, the most written about first. */
export const terms: readonly string[] = [
  ...["Spring", "MySQL", "JPA", "Docker", "React", "TypeScript", "Java", "Redis", "Git", "AWS"],
  ...["Kotlin", "JavaScript", "CSS", "Node.js", "HTTP", "SQL", "Linux", "Python", "Kafka", "Go"],
  ...["Nginx", "Gradle", "JUnit", "Querydsl", "PostgreSQL", "Kubernetes", "GitHub Actions", "Vite"],
  ...[
    "Jest",
    "Playwright",
    "MongoDB",
    "Elasticsearch",
    "Terraform",
    "Prometheus",
    "Grafana",
    "TCP",
  ],
  ...["GraphQL", "OAuth", "WebSocket", "GC", "Hibernate", "Next.js", "Vue", "Svelte", "Angular"],
  ...["Webpack", "Babel", "ESLint", "Prettier", "Storybook", "Cypress", "Vitest", "Tailwind CSS"],
  ...["Sass", "HTML", "DOM", "REST", "gRPC", "DNS", "TLS", "JWT", "CORS", "CDN", "UDP", "SSH"],
  ...["Rust", "Ruby", "Rails", "PHP", "Laravel", "Django", "Flask", "FastAPI", "Swift", "SwiftUI"],
  ...["Android", "Flutter", "Dart", "Scala", "Haskell", "Elixir", "C++", "C#", "Unity", "NestJS"],
  ...[
    "Prisma",
    "SQLite",
    "MariaDB",
    "Oracle",
    "DynamoDB",
    "RabbitMQ",
    "Jenkins",
    "Ansible",
    "Helm",
  ],
  ...["Firebase", "Supabase", "Vercel", "Figma", "Vim", "Bash", "Maven", "Tomcat", "Netty", "Ktor"],
  ...["NumPy", "pandas", "PyTorch", "LLM", "OpenTelemetry", "Sentry", "Selenium", "k6", "Mockito"],
];

export const korean: LogWords = {
  openings: [
    ...["오늘은", "오전에", "점심 먹고", "미션을 하다가", "리뷰를 받고", "스터디에서", "퇴근 전에"],
    ...["어제 남겨 둔", "문득 궁금해서", "회의가 끝나고", "페어로", "한참 헤매다가"],
  ],
  aspects: [
    ...["설정을", "문서를", "주석을", "로그를", "성능을", "동작 방식을", "에러 메시지를", "버전을"],
    ...["권한을", "옵션을", "커넥션을", "예제를", "설치 과정을", "기본값을"],
  ],
  doings: [
    ...["처음부터 다시 읽었다", "하나씩 바꿔 보며 확인했다", "그림으로 그려 봤다", "표로 정리했다"],
    ...["팀원에게 설명했다", "다른 방법과 비교했다", "의심했는데 범인은 따로 있었다"],
    ...["반쯤 이해했다", "작은 예제로 다시 만들어 봤다", "되돌리고 원인부터 찾았다"],
    ...["리뷰에서 지적받고 고쳤다", "손에 익을 때까지 여러 번 해 봤다"],
  ],
  asides: [
    "생각보다 오래 걸렸지만 왜 그런지는 알게 됐다.",
    "당연하다고 여기던 것이 당연하지 않았다.",
    "공식 문서에 처음부터 적혀 있던 내용이라 조금 허탈했다.",
    "지금은 이 정도면 충분하고, 필요해지면 그때 더 파 보기로 했다.",
    "같은 실수를 지난달에도 했던 것 같다.",
    "숫자로 재 보기 전에는 아무 말도 하지 말아야겠다.",
  ],
  works: [
    ...["마저 읽기", "정리하기", "다시 재 보기", "고치기", "테스트 추가하기", "팀에 공유하기"],
    ...["비교표 만들기", "코드에서 걷어내기", "질문 올리기", "발표 자료 만들기"],
  ],
  verbFirst: false,
  reflections: [
    "오전에 집중을 못 해서 저녁까지 끌었다.",
    "모르는 것을 모른다고 바로 말하지 못했다.",
    "테스트부터 짰으면 한 시간은 아꼈을 것이다.",
    "커밋을 너무 크게 묶어서 리뷰하기 어렵게 만들었다.",
    "검색만 하고 직접 해 보지 않은 것이 아쉽다.",
    "쉬는 시간 없이 앉아 있었더니 허리가 아프다.",
    "재현부터 하지 않고 짐작으로 고쳤다.",
  ],
  quotes: [
    "측정하지 않은 것은 빨라지지 않는다.",
    "이름을 붙일 수 없으면 아직 이해하지 못한 것이다.",
    "내일의 내가 읽을 글이라고 생각하고 쓰자.",
  ],
  headings: {
    notes: ["배운 것", "오늘 한 일", "공부한 내용"],
    review: "어제의 계획",
    reflection: "아쉬운 점",
    plan: "내일 할 일",
  },
  done: (task) => `어제 적어 둔 ‘${task}’는 오전에 끝냈다.`,
  table: "방법 | 걸린 시간 | 메모",
};

export const english: LogWords = {
  openings: [
    ...["Today I went through the", "In the morning I changed the", "After lunch we compared the"],
    ...[
      "While pairing we rewrote the",
      "Before the review I checked the",
      "On the train I read the",
    ],
    ...["Out of curiosity I measured the", "Late in the day I took apart the"],
  ],
  aspects: [
    ...[
      "settings",
      "documentation",
      "return values",
      "logs",
      "error messages",
      "defaults",
      "permissions",
    ],
    ...["internals", "connection pool", "examples", "release notes", "query plans"],
  ],
  doings: [
    ...[
      "from the start, slowly this time",
      "one by one, until the failure moved",
      "with a small example",
    ],
    ...[
      "and drew them on the whiteboard",
      "and found the culprit somewhere else",
      "against last week's notes",
    ],
    ...["and reverted half of what I had changed", "and wrote down what surprised me"],
  ],
  asides: [
    "It took longer than I thought, but now I know why it behaves that way.",
    "What I took for granted turned out to be a default that somebody had changed years ago.",
    "It was in the documentation all along, three lines below the part that I had read.",
    "Good enough for now; I will dig deeper when somebody needs it.",
    "I am fairly sure that I made the same mistake last month.",
    "No more opinions before there are numbers to look at.",
  ],
  works: [
    ...[
      "finish reading",
      "write up",
      "measure again",
      "fix",
      "add a test for",
      "share with the team:",
    ],
    ...["compare", "clean up", "ask about", "prepare slides about"],
  ],
  verbFirst: true,
  reflections: [
    "Guessed instead of reproducing it first.",
    "The commit was far too large to be reviewed in one sitting.",
    "Said yes to a meeting that I could have read about.",
    "Skipped lunch again and paid for it at four.",
    "Should have written the test before the fix.",
    "Did not ask until the afternoon, and then it took five minutes.",
  ],
  quotes: [
    "What is not measured does not get faster.",
    "If it has no name yet, nobody has understood it yet.",
    "Write for the person who reads this in a year, who is you.",
  ],
  headings: {
    notes: ["What I learned", "Done today", "Notes"],
    review: "Yesterday's plan",
    reflection: "What went badly",
    plan: "Tomorrow",
  },
  done: (task) => `Done from yesterday's list: ${task}.`,
  table: "approach | time | note",
};
