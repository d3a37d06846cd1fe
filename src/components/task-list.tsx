import type { PageContext } from "../site/contexts";
import type { TaskView } from "../site/task-views";
import { TaskOutcome } from "./task-outcome";
import { words } from "./words";

interface TaskListProps {
  tasks: readonly TaskView[];
  site: PageContext["site"];
  /** The year that goes without saying on this page. */
  year?: string;
  /** Says since when each has been planned: where the tasks are of several days. */
  withSince?: boolean;
}

/** Tasks with what became of each. */
export function TaskList({ tasks, site, year, withSince = false }: TaskListProps) {
  const say = words(site.language);
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={`${task.since.url} ${task.text}`} data-state={(task.end ?? task.outcome).state}>
          <span className="task" dir="auto">
            {task.text}
          </span>
          {task.times > 1 && <span className="carried">×{task.times}</span>}
          {task.carried > 0 && (
            <span className="carried" title={say.carriedTitle(task.carried)}>
              {say.carried(task.carried)}
            </span>
          )}
          <TaskOutcome task={task} site={site} year={year} withSince={withSince} />
        </li>
      ))}
    </ul>
  );
}
