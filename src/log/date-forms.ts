/** A way to write a date. */
export interface DateForm {
  pattern: RegExp;
  /** Which group holds what: year, month, day. */
  order: string;
  /** Without this hint the form is no date. */
  needs?: "year" | "sixDigits";
  /** What a text must hold for the pattern to be worth trying. */
  holds: "year" | "month" | "digit";
  /** Written without separators, so that a hyphen after it can only open a range. */
  compact?: boolean;
  /** A form that versions and prices share: numbers that are no date are not one. */
  loose?: boolean;
}

/** Whether a text holds what a form needs to be in it. */
export const HOLDS = {
  year: /(?:19|20)\d{2}/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  digit: /\d/,
} as const;

const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
/** From the surest form to the weakest; a stretch of text is taken by the first that fits. */
export const DATE_FORMS: DateForm[] = [
  {
    pattern:
      /(?<!\d)((?:19|20)\d{2})\s?[-./_,年년 ]\s?(\d{1,2})\s?[-./_,月월 ]\s?(\d{1,2})(?!\d)\s?[日일]?/g,
    order: "ymd",
    holds: "year",
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=\D|$|\d{4}(?:\d{2})?(?!\d))/g,
    order: "ymd",
    holds: "year",
    compact: true,
    loose: true,
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\.?[\\s_-]?(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|[\\s_-])((?:19|20)\\d{2})(?!\\d)`,
      "gi",
    ),
    order: "mdy",
    holds: "month",
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?(${MONTH})\\.?[,\\s-]\\s?((?:19|20)\\d{2})(?!\\d)`,
      "gi",
    ),
    order: "dmy",
    holds: "month",
  },
  {
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})[\\s_-](${MONTH})[\\s_-](\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
      "gi",
    ),
    order: "ymd",
    holds: "month",
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/g,
    order: "mdy",
    holds: "year",
    loose: true,
  },
  {
    pattern: /(?<![\d.-])(\d{1,2})([-.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g,
    order: "d-my",
    holds: "year",
    loose: true,
  },
  { pattern: /(?<!\d)['’]?(\d{2})년\s?(\d{1,2})월\s?(\d{1,2})일/g, order: "ymd", holds: "digit" },
  {
    pattern: /(?<![\d.\-/])['’]?(\d{2})([-./])(\d{2})\2(\d{2})(?![\d.\-/]\d|\d)/g,
    order: "y-md",
    holds: "digit",
    loose: true,
  },
  {
    // Versions look like this, so it is a date only where the text says nothing else.
    pattern: /^['’]?(\d{2})([-./])\s?(\d{1,2})\2\s?(\d{1,2})\.?(?=\s*(?:[(（]\p{L}{1,3}[)）])?$)/gu,
    order: "y-md",
    holds: "digit",
    needs: "sixDigits",
    loose: true,
  },
  {
    pattern: /(?<![\p{L}\d.#])(\d{2})(\d{2})(\d{2})(?!\d)/gu,
    order: "ymd",
    holds: "digit",
    needs: "sixDigits",
    compact: true,
    loose: true,
  },
  {
    pattern: /(?<!\d)(\d{1,2})[월月]\s?(\d{1,2})[일日]/g,
    order: "md",
    holds: "digit",
    needs: "year",
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "g"),
    order: "md",
    holds: "month",
    needs: "year",
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${MONTH})\\b`, "g"),
    order: "dm",
    holds: "month",
    needs: "year",
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\s?[-./ ]\s?(\d{1,2})(?![./-]?\d)/g,
    order: "md",
    holds: "digit",
    needs: "year",
    loose: true,
  },
];
