import type { SiteSettings } from "../content/site-settings";

type Language = SiteSettings["language"];

/** What the days of a week are called in short, from Sunday on. */
export const weekdays = {
  ko: ["일", "월", "화", "수", "목", "금", "토"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

/** What the months are called in English. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A calendar date as its language writes it: `2025년 3월 14일 (금)`, `Fri, 14 March 2025`. Written out here
 * rather than with `Intl`, whose wording differs between Node and browsers and would break hydration.
 */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return language === "ko"
    ? `${year}년 ${month}월 ${day}일 (${weekday})`
    : `${weekday}, ${day} ${months[month - 1]} ${year}`;
}

/** A calendar date in short: `3월 14일`, `14 March`, with its year where that is not the given one. */
export function formatDay(date: string, language: Language, year?: string): string {
  const [ofYear = "", month = 1, day = 1] = [
    date.slice(0, 4),
    ...date.split("-").slice(1).map(Number),
  ];
  const short = language === "ko" ? `${month}월 ${day}일` : `${day} ${months[month - 1]}`;
  if (ofYear === year) return short;
  return language === "ko" ? `${ofYear}년 ${short}` : `${short} ${ofYear}`;
}

/** A month given as `YYYY-MM`: `2025년 3월`, `March 2025`. */
export function formatMonth(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return language === "ko" ? `${year}년 ${number}월` : `${months[number - 1]} ${year}`;
}
