import { applicationsFilter } from '../../templates/applications-filter.ts';
import { chosenApplications } from '../../templates/chosen-applications.ts';
import { ShowApplicationsPage } from '../../templates/pages/show-applications.tsx';
import { hasScope } from '../auth/principal.ts';
import { lastChangers } from '../browser/last-changers.ts';
import { readAll } from '../browser/read-all.ts';
import { definePage } from '../define-page.ts';
import { listApplications } from '../routes/list-applications.ts';
import { listAssessments } from '../routes/list-assessments.ts';

const MOST_APPLICATIONS = 1000;
const MOST_ASSESSMENTS = 5000;
const PAGE = 25;

/** The applications of a department with how their assessments stand. */
export const showApplications = definePage({
  id: 'show-applications',
  path: '/departments/{departmentId}/applications',
  access: 'read',
  async get({ call, frame, language, parts, principal, query }) {
    const pageOf = (cursor: string | undefined) => ({
      query: { limit: '100', ...(cursor === undefined ? {} : { cursor }) },
    });
    const [applications, assessments] = await Promise.all([
      readAll(MOST_APPLICATIONS, (cursor) => call(listApplications, pageOf(cursor))),
      readAll(MOST_ASSESSMENTS, (cursor) => call(listAssessments, pageOf(cursor))),
    ]);
    if ('refused' in applications) return applications;
    if ('refused' in assessments) return assessments;
    // They come oldest first, so that the last one of an application stays.
    const latest = new Map(assessments.items.map((one) => [one.applicationId, one]));
    const all = applications.items.map((application) => {
      const assessment = latest.get(application.id);
      const changed = assessment && assessment.updatedAt >= application.updatedAt ? assessment : application;
      const change = { key: application.id, subjectId: changed.id, subjectVersion: changed.version };
      return {
        ...application,
        changedAt: changed.updatedAt,
        change,
        ...(assessment ? { latest: assessment } : {}),
      };
    });
    const wanted = applicationsFilter(query);
    const fitting = chosenApplications(all, wanted, language);
    const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
    const page = Math.min(wanted.page, pages);
    const shown = fitting.slice((page - 1) * PAGE, page * PAGE);
    const { departmentId, sight } = principal;
    return {
      view: ShowApplicationsPage({
        frame,
        departmentId,
        all,
        fitting: fitting.length,
        shown,
        pages,
        filter: { ...wanted, page },
        changedBy: await lastChangers(
          shown.map(({ change }) => change),
          { store: parts.store, departmentId, language },
        ),
        rights: { canWrite: hasScope(principal, 'write'), canReview: hasScope(principal, 'review') },
        seesDrafts: sight === 'everything',
        ...(applications.isWhole && assessments.isWhole
          ? {}
          : { beyond: { applications: MOST_APPLICATIONS, assessments: MOST_ASSESSMENTS } }),
      }),
    };
  },
});
