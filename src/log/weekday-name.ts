/** The day of the week that stands in a text right after a date, 0 for Sunday; null where none does. */
export function weekdayAfter(text: string): number | null {
  const found = WEEKDAYS.findIndex((names) => names.test(text));
  return found < 0 ? null : found;
}

const WEEKDAYS = [
  "sun 일日天",
  "mon 월月一",
  "tue 화火二",
  "wed 수水三",
  "thu 목木四",
  "fri 금金五",
  "sat 토土六",
].map((names) => {
  const [english, signs] = names.split(" ");
  return new RegExp(`^[\\s,(（[]*(?:${english}|(?:星期|周|週)?[${signs}])`, "i");
});
