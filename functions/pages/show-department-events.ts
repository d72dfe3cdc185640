import { departmentPath } from '../../templates/department-path.ts';
import { eventChanges } from '../../templates/event-changes.ts';
import { DepartmentEventsPage } from '../../templates/pages/department-events.tsx';
import { actorNames } from '../audit/actor-names.ts';
import { checkedTrail } from '../browser/checked-trail.ts';
import { fieldErrors } from '../browser/field-errors.ts';
import { questionnaireChoices } from '../browser/questionnaire-choices.ts';
import { subjectsOf } from '../browser/subjects-of.ts';
import { definePage } from '../define-page.ts';
import { checkDepartmentEvents } from '../routes/check-department-events.ts';
import { listDepartmentEvents } from '../routes/list-department-events.ts';
import { listQuestionnaires } from '../routes/list-questionnaires.ts';

const SHOWN_AT_ONCE = 20;

/** The audit trail of a department in words, by days, with a check of it on demand. */
export const showDepartmentEvents = definePage({
  id: 'show-department-events',
  path: '/departments/{departmentId}/events',
  access: 'admin',
  async get({ call, frame, language, parts, principal: { departmentId }, query }) {
    const path = `${departmentPath(departmentId)}/events`;
    const days = { from: query.get('from') ?? '', to: query.get('to') ?? '' };
    const range = { from: days.from || undefined, to: days.to || undefined };
    const link = (more: Readonly<Record<string, string>>): string =>
      `${path}?${new URLSearchParams(Object.entries({ ...days, ...more }).filter(([, value]) => value !== ''))}`;
    const [found, listed] = await Promise.all([
      call(listDepartmentEvents, {
        query: {
          ...range,
          order: 'newest-first',
          limit: String(SHOWN_AT_ONCE),
          cursor: query.get('cursor') ?? undefined,
        },
      }),
      call(listQuestionnaires),
    ]);
    if ('refused' in found) {
      const codes = fieldErrors(found, ['from', 'to']);
      if (Object.keys(codes).length === 0) return found;
      const errors = Object.fromEntries(
        Object.entries(codes).map(([field, code]) => [field, code === 'before-from' ? 'backwards' : 'day']),
      );
      return { view: DepartmentEventsPage({ frame, path, days, errors, events: [] }), status: 400 };
    }
    if ('refused' in listed) return listed;
    const titles = new Map(
      questionnaireChoices(listed.body.items, language).map(({ id, title }) => [id, title]),
    );
    const { items, next } = found.body;
    const [name, subject, result] = await Promise.all([
      actorNames(
        items.map(({ actor }) => actor),
        { store: parts.store, departmentId, language },
      ),
      subjectsOf(items, parts.store, departmentId, language),
      query.get('check') === 'yes'
        ? checkedTrail((cursor) => call(checkDepartmentEvents, { query: { ...range, cursor } }), {
            cursor: query.get('after') ?? undefined,
            most: 1,
            subjectsBy: async (ids) => {
              const subjects = ids.map((subjectId) => ({ subjectId }));
              const named = await subjectsOf(subjects, parts.store, departmentId, language);
              return (subjectId) => named({ subjectId })?.text ?? subjectId;
            },
            goOn: (after) => link({ check: 'yes', after }),
          })
        : undefined,
    ]);
    if (result && 'refused' in result) return result;
    return {
      view: DepartmentEventsPage({
        frame,
        path,
        days,
        events: items.map((event) => {
          const { subjectVersion, at, actor, action, detail, beforeHash, afterHash, previousHash, hash } =
            event;
          return {
            version: subjectVersion,
            at,
            who: name(actor),
            action,
            subject: subject(event),
            changes: detail && eventChanges(detail, language, { titles }),
            hashes: { hash, previousHash, beforeHash, afterHash },
          };
        }),
        next: next === undefined ? undefined : link({ cursor: next }),
        result,
      }),
    };
  },
});
