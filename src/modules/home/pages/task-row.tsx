import { newKey } from "#platform/http/once.ts";
import type { Task } from "#platform/module.ts";
import { Button, Hidden, SharedClockLine, TodoItem } from "#web/index.ts";

/** One thing that waits, with its clock and, where one act suffices, that act. */
export const TaskRow = ({ task, noDue }: { task: Task; noDue: string }) => (
  <TodoItem
    title={task.title}
    href={task.href}
    about={task.facts}
    next={task.next}
    clock={task.clock ? <SharedClockLine clock={task.clock} /> : noDue}
    act={
      task.act && (
        <form method="post" action={task.act.action}>
          <Hidden name="key" value={newKey()} />
          <Button secondary>
            {task.act.label}
            <span class="ds-sr-only">: {task.title}</span>
          </Button>
        </form>
      )
    }
  />
);
