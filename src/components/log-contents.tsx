import type { Heading } from "../markdown/render-env";
import type { PageContext } from "../site/contexts";
import { logWords } from "./log-words";

interface LogContentsProps {
  headings: readonly Heading[];
  language: PageContext["site"]["language"];
}

/** Fewer headings are seen at a glance. */
const fewest = 3;

/** The headings of a log, where it has several: folded above the text, or beside it where there is room. */
export function LogContents({ headings, language }: LogContentsProps) {
  if (headings.length < fewest) return null;
  const top = Math.min(...headings.map(({ depth }) => depth));
  const { contents } = logWords(language);
  return (
    <details className="contents">
      <summary>{contents}</summary>
      <nav aria-label={contents}>
        <ol>
          {headings.map(({ id, text, depth }) => (
            <li key={id} data-level={depth === top ? undefined : depth - top}>
              <a href={`#${encodeURIComponent(id)}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
