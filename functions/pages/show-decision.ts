import { ShowDecisionPage } from '../../templates/pages/show-decision.tsx';
import { dayOf } from '../answers/day-of.ts';
import { actorNames } from '../browser/actor-names.ts';
import { assessmentFrame } from '../browser/assessment-frame.ts';
import { assessmentReport } from '../browser/assessment-report.ts';
import { definePage } from '../define-page.ts';
import { reportInput } from '../report/report-input.ts';

/** The decision on an assessment with what it rests on, to be read, printed and signed. */
export const showDecision = definePage({
  id: 'show-decision',
  path: '/departments/{departmentId}/assessments/{assessmentId}/decision',
  access: 'read',
  async get(request) {
    const { frame, language, now, parts, principal } = request;
    // The digest is that of the PDF, which is in English.
    const found = await assessmentReport({ ...request, language: 'en' });
    if ('refused' in found) return found;
    const { stored, input } = found;
    const { reviews = [], revision, status, submittedAt, submittedBy } = stored;
    const review = status === 'approved' || status === 'returned' ? reviews.at(-1) : undefined;
    const nameOf = await actorNames([submittedBy ?? [], review?.reviewedBy ?? []].flat(), {
      store: parts.store,
      departmentId: principal.departmentId,
      language,
    });
    return {
      view: ShowDecisionPage({
        frame,
        assessment: assessmentFrame(stored, input.application.name, principal),
        input: language === 'en' ? input : await reportInput({ ...input, language }, 'full'),
        digest: { on: dayOf(now), hex: input.digest },
        revision,
        submitted: submittedAt === null ? undefined : { at: submittedAt, by: nameOf(submittedBy ?? '') },
        decision: review && { ...review, by: nameOf(review.reviewedBy) },
      }),
    };
  },
});
