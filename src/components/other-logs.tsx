import type { PageContext } from "../site/contexts";
import type { OtherDays } from "../site/other-days";
import { logWords } from "./log-words";
import { NamedLogList } from "./named-log-list";

interface OtherLogsProps {
  otherDays: OtherDays;
  language: PageContext["site"]["language"];
}

/** The logs of other days to which a log leads. */
export function OtherLogs({ otherDays, language }: OtherLogsProps) {
  const say = logWords(language);
  const kinds = (["backlinks", "related", "onThisDay"] as const).filter(
    (kind) => otherDays[kind].length > 0,
  );
  return kinds.map((kind) => (
    <section key={kind} className="other-logs split">
      <h2>{say[kind]}</h2>
      <NamedLogList logs={otherDays[kind]} language={language} />
    </section>
  ));
}
