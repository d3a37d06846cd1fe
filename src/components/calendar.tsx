import type { CalendarDay, CalendarYear } from "../journal/calendar";
import type { PageContext } from "../site/contexts";
import { monthUrl } from "../urls";
import { type CalendarGrid, calendarHalves } from "./calendar-grid";
import { formatDate, formatMonthName } from "./format-date";
import { SiteLink } from "./site-link";
import "../styles/pages/calendar.css";
import { words } from "./words";

interface CalendarProps {
  year: CalendarYear;
  language: PageContext["site"]["language"];
}

/** Of a day's square with the gap to the next, and of the row of months above, in units of the drawing. */
const pitch = 13;
const square = 10;
const top = 16;
/** As wide as the longest half year, so that squares are of one size everywhere. */
const columns = 28;

/**
 * A year of days, as two halves that stand side by side or, on a phone, one above the other: so nothing
 * scrolls there, and the newest days are seen first. A column is a week from Monday on, a square's shade tells
 * how much was written, a ring that plans of the day are open. A day leads to its log; where several share it,
 * to its place in the month's archive.
 */
export function Calendar({ year, language }: CalendarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <div className="calendar" role="group" aria-label={words(language).calendar.year(year.year)}>
      {calendarHalves(year).map((grid) => (
        <HalfYear key={grid.months[0]?.month} grid={grid} language={language} />
      ))}
    </div>
  );
}

function HalfYear({ grid, language }: { grid: CalendarGrid; language: CalendarProps["language"] }) {
  const empty = grid.rows.map(({ first, last }, row) => {
    const y = top + row * pitch + square / 2;
    return `M${first * pitch} ${y}H${last * pitch + square}`;
  });
  return (
    <svg role="presentation" viewBox={`0 0 ${columns * pitch} ${top + 7 * pitch}`}>
      {grid.months.map(({ month, column }) => (
        <text key={month} x={column * pitch} y={square} aria-hidden>
          {formatMonthName(month, language)}
        </text>
      ))}
      <path d={empty.join("")} />
      {grid.weeks.map(({ column, days }) => (
        <g key={column} transform={`translate(${column * pitch} ${top})`}>
          {days.map(({ day, row }) => (
            <SiteLink key={day.date} {...placeOf(day)}>
              <title>{labelOf(day, language)}</title>
              <rect className={`l${day.level}${day.open > 0 ? " open" : ""}`} y={row * pitch} />
            </SiteLink>
          ))}
        </g>
      ))}
    </svg>
  );
}

function placeOf({ date, urls: [url = "", ...others] }: CalendarDay): {
  to: string;
  fragment?: string;
} {
  return others.length === 0
    ? { to: url }
    : { to: monthUrl(date.slice(0, 7)), fragment: `#${date}` };
}

function labelOf({ date, urls, length, open }: CalendarDay, language: CalendarProps["language"]) {
  const written = String(length).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return words(language).calendar.day(formatDate(date, language), urls.length, written, open);
}
