import type { PageContext } from "../site/contexts";
import type { TaskView } from "../site/task-views";
import { TaskList } from "./task-list";

interface LogTasksProps {
  heading: string;
  tasks: readonly TaskView[];
  site: PageContext["site"];
}

/** What a log's page tells of tasks beside its own text. */
export function LogTasks({ heading, tasks, site }: LogTasksProps) {
  if (tasks.length === 0) return null;
  return (
    <aside className="log-tasks" aria-label={heading}>
      <h2>{heading}</h2>
      <TaskList tasks={tasks} site={site} withSince />
    </aside>
  );
}
