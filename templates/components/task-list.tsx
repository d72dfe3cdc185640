import type { Child } from 'hono/jsx';
import type { Tone } from '../block.ts';
import { Tag } from './tag.tsx';

/** Tasks in their order, each with its state; a state without a tone is told as plain text, as “Completed” should be. */
export function TaskList({
  id,
  tasks,
}: {
  /** Ids of hints and states are made from it. */
  readonly id: string;
  readonly tasks: readonly {
    readonly title: Child;
    /** Absent while the task cannot be started. */
    readonly href?: string | undefined;
    readonly hint?: Child;
    readonly status: { readonly text: string; readonly tone?: Tone | undefined };
  }[];
}) {
  return (
    <ul class="govuk-task-list">
      {tasks.map(({ title, href, hint, status }, index) => {
        const own = `${id}-${index + 1}`;
        const described = [hint && `${own}-hint`, `${own}-status`].filter(Boolean).join(' ');
        return (
          <li class={`govuk-task-list__item${href === undefined ? '' : ' govuk-task-list__item--with-link'}`}>
            <div class="govuk-task-list__name-and-hint">
              {href === undefined ? (
                <div>{title}</div>
              ) : (
                <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
                  {title}
                </a>
              )}
              {hint && (
                <div id={`${own}-hint`} class="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            <div
              class={`govuk-task-list__status${href === undefined ? ' govuk-task-list__status--cannot-start-yet' : ''}`}
              id={`${own}-status`}
            >
              {status.tone ? <Tag tone={status.tone}>{status.text}</Tag> : status.text}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
