import type { PageContext } from "../site/contexts";
import type { MessageView } from "../site/message-views";
import { messageWords } from "./message-words";

interface MessagesPanelProps {
  messages: NonNullable<PageContext["messages"]>;
  language: PageContext["site"]["language"];
}

/**
 * What is wrong in the logs, for whoever writes them: in `gatsby develop` alone, and gone as soon as it is
 * mended. Its styles stand here, so that no built page carries them.
 */
export function MessagesPanel({ messages: { of, list }, language }: MessagesPanelProps) {
  const say = messageWords(language);
  const errors = list.filter(({ severity }) => severity === "error");
  const warnings = list.filter(({ severity }) => severity === "warning");
  const isFolded = of === "site" && warnings.length > 0;
  return (
    <>
      <style>{styles}</style>
      {/* There from the first, though empty: so that a screen reader tells what comes. */}
      <div className="messages" role="status" data-errors={errors.length > 0}>
        {list.length > 0 && (
          <>
            {(of === "log" || errors.length > 0) && (
              <h2>{of === "log" ? say.ofLog : say.ofSite}</h2>
            )}
            <MessageList
              messages={isFolded ? errors : [...errors, ...warnings]}
              language={language}
            />
            {isFolded && (
              <details>
                <summary>{say.others(warnings.length)}</summary>
                <MessageList messages={warnings} language={language} />
              </details>
            )}
            <p>{say.onlyHere}</p>
          </>
        )}
      </div>
    </>
  );
}

function MessageList({
  messages,
  language,
}: {
  messages: readonly MessageView[];
  language: PageContext["site"]["language"];
}) {
  const say = messageWords(language);
  if (messages.length === 0) return null;
  return (
    <ul>
      {messages.map(({ severity, place, rule, sentence }) => (
        <li key={`${place} ${rule} ${sentence}`} data-severity={severity}>
          <strong>{say[severity]}</strong> <code>{place}</code>
          <span lang="en">
            {sentence} <small>{rule}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

const styles = `
.messages:not(:empty) {
  margin: 1rem 0 2rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-left: 4px solid var(--mark);
  border-radius: 4px;
  background: var(--paper-raised);
  font-size: var(--small);
}
.messages[data-errors="true"] { border-left-color: light-dark(#b3261e, #ff8a80) }
.messages h2 { margin: 0; font-size: 1rem }
.messages ul { margin: 0.5rem 0; padding: 0; list-style: none }
.messages li { margin: 0.5rem 0 }
.messages li span { display: block }
.messages strong { color: var(--mark) }
.messages li[data-severity="error"] strong { color: light-dark(#b3261e, #ff8a80) }
.messages code { overflow-wrap: anywhere }
.messages p, .messages small { margin: 0; color: var(--ink-soft); font-size: 0.8125rem }
`;
