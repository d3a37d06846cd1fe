/** Whether a text is a date with no more than the ornaments of one: weekday, number of the day, "TIL". */
export function saysOnlyDate(text: string, start: number, end: number): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return (
    rest
      .toLowerCase()
      .replace(ORNAMENTS, "")
      .replace(/[^\p{L}]/gu, "") === ""
  );
}

// A weekday of one sign comes last: 日付 and 日期 begin with one.
const ORNAMENTS =
  /\d{1,2}:\d{2}(?::\d{2})?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[月火水木金土日](?:曜日?)|[월화수목금토일](?:요일)?|星期[一二三四五六日天]|周[一二三四五六日]|(?:day|round|week|r\d+d)\s*\d*|\d+\s*일\s?차|today i learned|til|log|daily|diary|journal|note|date|날짜|학습|공부|오늘|일지|일기|기록|일자|회고|작성|日報|日記|日付|日期|学習記録|記録|今日|本日|日志|日记|第\d+天|[月火水木金土日]/g;
