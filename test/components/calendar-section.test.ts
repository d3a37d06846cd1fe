import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { CalendarSection } from "../../src/components/calendar-section";

vi.mock("gatsby", () => ({ withPrefix: (path: string) => `/naeil${path}` }));

const draw = (older: string[]) =>
  renderToStaticMarkup(
    createElement(CalendarSection, { years: [{ year: "2025", days: [] }], older, language: "ko" }),
  );

test("years that are not drawn lead to the archive", () => {
  expect(draw(["2024", "2023"])).toContain(
    '<a href="/naeil/archive/#y2024">2024</a><a href="/naeil/archive/#y2023">2023</a>',
  );
  expect(draw([])).not.toContain("/archive/");
});
