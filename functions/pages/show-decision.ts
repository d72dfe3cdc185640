import { ShowDecisionPage } from '../../templates/pages/show-decision.tsx';
import { actorNames } from '../audit/actor-names.ts';
import { hasScope } from '../auth/principal.ts';
import { assessmentFrame } from '../browser/assessment-frame.ts';
import { assessmentReport } from '../browser/assessment-report.ts';
import { definePage } from '../define-page.ts';
import { reportInput } from '../report/report-input.ts';

/** The decision on an assessment, to be read or printed. */
export const showDecision = definePage({
  id: 'show-decision',
  path: '/departments/{departmentId}/assessments/{assessmentId}/decision',
  access: 'read',
  async get(request) {
    const { frame, language, parts, principal } = request;
    // The report that can be downloaded is in English, and its digest covers its language.
    const found = await assessmentReport({ ...request, language: 'en' }, 'full');
    if ('refused' in found) return found;
    const { input: english, stored } = found;
    const input = language === 'en' ? english : await reportInput({ ...english, language }, 'page');
    const { reviews = [], status, submittedAt, submittedBy } = stored;
    const last = status === 'approved' || status === 'returned' ? reviews.at(-1) : undefined;
    const nameOf = await actorNames([submittedBy ?? [], last?.reviewedBy ?? []].flat(), {
      store: parts.store,
      departmentId: principal.departmentId,
      language,
    });
    return {
      view: ShowDecisionPage({
        frame,
        assessment: assessmentFrame(stored, input.application.name, principal),
        input,
        revision: stored.revision,
        submitted: submittedAt === null ? undefined : { at: submittedAt, by: nameOf(submittedBy ?? '') },
        decision: last && { comment: last.comment, at: last.reviewedAt, by: nameOf(last.reviewedBy) },
        digest: english.digest,
        canReview: hasScope(principal, 'review'),
      }),
    };
  },
});
