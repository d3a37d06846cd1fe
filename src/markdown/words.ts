/** The languages in which a site speaks. */
export type SiteLanguage = "ko" | "en";

/** The kinds of alerts that GitHub knows. */
export type AlertKind = "note" | "tip" | "important" | "warning" | "caution";

/** What this room itself says in a log's page. */
export interface RenderWords {
  alerts: Record<AlertKind, string>;
  copy: string;
  copied: string;
  table: string;
  diagram: string;
  formula: string;
  /** What a block of code is called to who does not see it. */
  code: (language: string | null) => string;
}

const ko: RenderWords = {
  alerts: { note: "참고", tip: "팁", important: "중요", warning: "주의", caution: "경고" },
  copy: "복사",
  copied: "복사함",
  table: "표",
  diagram: "다이어그램",
  formula: "수식",
  code: (language) => (language === null ? "코드" : `${language} 코드`),
};

const en: RenderWords = {
  alerts: {
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    caution: "Caution",
  },
  copy: "Copy",
  copied: "Copied",
  table: "Table",
  diagram: "Diagram",
  formula: "Formula",
  code: (language) => (language === null ? "Code" : `Code: ${language}`),
};

/** The words of a language. */
export function renderWords(language: SiteLanguage): RenderWords {
  return language === "ko" ? ko : en;
}
