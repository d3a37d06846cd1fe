import type { SiteSettings } from "../content/site-settings";

const ko = {
  ofLog: "이 기록에서 확인할 점",
  ofSite: "고쳐야 빌드할 수 있습니다",
  others: (count: number) => `확인할 점 ${count}개`,
  error: "오류",
  warning: "주의",
  onlyHere: "npm start에서만 보입니다.",
};

const en: typeof ko = {
  ofLog: "To look at in this log",
  ofSite: "To fix before the site can be built",
  others: (count) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  error: "Error",
  warning: "Warning",
  onlyHere: "Only shown in npm start.",
};

/** What the panel of messages says: apart from the site's other words, as no built site holds them. */
export function messageWords(language: SiteSettings["language"]): typeof ko {
  return language === "ko" ? ko : en;
}
