import { type ApplicationFilter, filterApplications } from '../../templates/application-rows.ts';
import { ApplicationsPage } from '../../templates/pages/applications.tsx';
import { hasScope } from '../auth/principal.ts';
import { MOST_LISTED } from '../browser/all-pages.ts';
import { applicationRows } from '../browser/application-rows.ts';
import { definePage } from '../define-page.ts';

const PAGE_ROWS = 50;
const LONGEST_SEARCH = 200;

/** The applications of a department: searched, filtered, sorted, and what to do next with each. */
export const showApplications = definePage({
  id: 'show-applications',
  path: '/departments/{departmentId}/applications',
  access: 'read',
  async get({ call, frame, parts, principal, query }) {
    const { departmentId } = principal;
    const [all, department] = await Promise.all([
      applicationRows({ call }),
      parts.store.getDepartment(departmentId),
    ]);
    if ('refused' in all) return all;
    const filter = filterOf(query);
    const fitting = filterApplications(all, filter);
    const last = Math.max(0, Math.ceil(fitting.length / PAGE_ROWS) - 1);
    const page = Math.min(last, Math.max(0, Math.trunc(Number(query.get('page')) || 0)));
    const pageAt = (number: number): string => {
      const wanted = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
      wanted.set('page', String(number));
      return `/departments/${encodeURIComponent(departmentId)}/applications?${wanted}`;
    };
    return {
      view: ApplicationsPage({
        frame,
        department: department ?? { id: departmentId, name: departmentId },
        rows: fitting.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS),
        counts: { fitting: fitting.length, all: all.length },
        most: all.length >= MOST_LISTED ? MOST_LISTED : undefined,
        filter,
        pages: {
          previous: page > 0 ? pageAt(page - 1) : undefined,
          next: page < last ? pageAt(page + 1) : undefined,
        },
        canWrite: hasScope(principal, 'write'),
      }),
    };
  },
});

function filterOf(query: URLSearchParams): ApplicationFilter {
  const said = (name: string) => query.get(name)?.slice(0, LONGEST_SEARCH) ?? '';
  return {
    text: said('text'),
    band: said('band'),
    path: said('path'),
    status: said('status'),
    order: said('order') === 'changed' ? 'changed' : 'name',
  };
}
