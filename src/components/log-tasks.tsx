import type { PageContext } from "../site/contexts";
import type { TaskView } from "../site/task-views";
import { TaskList } from "./task-list";

interface LogTasksProps {
  heading: string;
  tasks: readonly TaskView[];
  /** The day of the log. */
  date: string | null;
  /** Says since when each has been planned: not where all are of this log's own plan. */
  withSince?: boolean;
  site: PageContext["site"];
}

/** What a log's page tells of tasks beside its own text. */
export function LogTasks({ heading, tasks, site, date, withSince = false }: LogTasksProps) {
  if (tasks.length === 0) return null;
  return (
    <aside className="log-tasks" aria-label={heading}>
      <h2>{heading}</h2>
      <TaskList tasks={tasks} site={site} year={date?.slice(0, 4)} withSince={withSince} />
    </aside>
  );
}
