import { policyIn } from '../../scoring/policy-in.ts';
import { eventChanges } from '../../templates/event-changes.ts';
import { AssessmentEventsPage } from '../../templates/pages/assessment-events.tsx';
import { questionnaireFinder } from '../answers/questionnaire-finder.ts';
import { actorNames } from '../audit/actor-names.ts';
import { checkedTrail } from '../browser/checked-trail.ts';
import { openAssessment } from '../browser/open-assessment.ts';
import { definePage } from '../define-page.ts';
import { checkEvents } from '../routes/check-events.ts';
import { listEvents } from '../routes/list-events.ts';

const SHOWN_AT_ONCE = 25;
const MOST_PARTS_CHECKED = 4;

/** The audit trail of an assessment in words, with a check of it on demand. */
export const showEvents = definePage({
  id: 'show-events',
  path: '/departments/{departmentId}/assessments/{assessmentId}/events',
  access: 'read',
  async get(request) {
    const { call, frame, language, params, parts, principal, query } = request;
    const given = { params: { assessmentId: params['assessmentId'] ?? '' } };
    const cursor = query.get('cursor') ?? undefined;
    const [open, found] = await Promise.all([
      openAssessment(request),
      call(listEvents, { ...given, query: { limit: String(SHOWN_AT_ONCE), cursor } }),
    ]);
    if ('refused' in open) return open;
    if ('refused' in found) return found;
    const { id, version } = open.stored.questionnaire;
    const base = `${open.frame.base}/events`;
    const isChecked = query.get('check') === 'yes';
    const [policy, name, result] = await Promise.all([
      questionnaireFinder(parts.store, principal.departmentId)(id, version),
      actorNames(
        found.body.items.map(({ actor }) => actor),
        { store: parts.store, departmentId: principal.departmentId, language },
      ),
      isChecked
        ? checkedTrail((after) => call(checkEvents, { ...given, query: { cursor: after } }), {
            cursor: query.get('after') ?? undefined,
            most: MOST_PARTS_CHECKED,
            subjectsBy: async () => () => open.frame.applicationName,
            goOn: (after) => `${base}?${new URLSearchParams({ check: 'yes', after })}`,
          })
        : undefined,
    ]);
    if (result && 'refused' in result) return result;
    const criteria = policy ? policyIn(policy.policy, id, language).criteria : [];
    const words = {
      titles: new Map([[id, open.questionnaire.title]]),
      assessment: {
        questionnaire: open.questionnaire,
        claims: new Map(criteria.map((one) => [one.id, one.title])),
      },
    };
    const { items, next } = found.body;
    return {
      view: AssessmentEventsPage({
        frame,
        assessment: open.frame,
        events: items.map(({ subjectVersion, at, actor, action, detail, ...hashes }) => ({
          version: subjectVersion,
          at,
          who: name(actor),
          action,
          changes: eventChanges(detail, language, words),
          hashes: { hash: undefined, previousHash: undefined, ...hashes },
        })),
        next: next === undefined ? undefined : `${base}?${new URLSearchParams({ cursor: next })}`,
        result,
      }),
    };
  },
});
