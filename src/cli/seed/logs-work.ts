import { createHash } from "node:crypto";
import { contentDir } from "../../content/content-dir";
import type { Journal } from "../../journal/journal";
import { messageLine } from "../../log/message";
import { bindDataset } from "../../seed/bind-dataset";
import { logsDataset } from "../../seed/datasets/logs-dataset";
import { CommandError } from "../command-error";
import { readJournal } from "../read-journal";
import type { SeedPlan } from "./seed-options";
import { boundWork, type SeedWork } from "./seed-work";

/** The rows of the real logs: whatever was written since makes other rows, and so another job. */
export function logsWork(plan: SeedPlan): SeedWork {
  const dataset = logsDataset(soundJournal(contentDir()));
  const hash = createHash("sha256");
  for (const bound of bindDataset(dataset, { seed: plan.seed })) {
    for (let row = 0; row < bound.rows; row++) hash.update(JSON.stringify(bound.cells(row)));
  }
  return boundWork(plan, dataset, hash.digest("hex"));
}

/** Logs with errors in them would be missing, so they end the command. */
function soundJournal(dir: string): Journal {
  const { journal, messages } = readJournal(dir);
  const problem = messages.find(({ severity }) => severity === "error");
  if (!problem) return journal;
  throw new CommandError(`${messageLine(problem)}: mend it first, \`til check\` tells all`, 1);
}
