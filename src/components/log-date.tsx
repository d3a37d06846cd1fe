import type { PageContext } from "../site/contexts";
import { formatDate } from "./format-date";
import { words } from "./words";

interface LogDateProps {
  date: string | null;
  until: string | null;
  language: PageContext["site"]["language"];
}

/** The day that was logged, or the first and the last of several. */
export function LogDate({ date, until, language }: LogDateProps) {
  if (date === null) return <span className="date">{words(language).undated}</span>;
  return (
    <span className="date">
      <time dateTime={date}>{formatDate(date, language)}</time>
      {until && (
        <>
          {" – "}
          <time dateTime={until}>{formatDate(until, language)}</time>
        </>
      )}
    </span>
  );
}
