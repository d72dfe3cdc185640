import { DepartmentsPage } from '../../templates/pages/departments.tsx';
import { personActor } from '../auth/role.ts';
import { definePage, type PageRequest } from '../define-page.ts';
import { addDepartment } from '../departments/add-department.ts';
import { isDepartmentId } from '../departments/department-id.ts';
import { type NewDepartmentErrors, readNewDepartment } from '../departments/read-new-department.ts';
import { refuse } from '../problem.ts';
import type { Department } from '../store/store.ts';

const MOST_SHOWN = 100;

/** Every department, and the form that adds one; for platform administrators. */
export const showDepartments = definePage({
  id: 'show-departments',
  path: '/departments',
  access: 'signed-in',
  get: async (request) =>
    isPlatformAdmin(request) ? { view: await viewOf(request, { id: '', name: '' }) } : noRight,
  fields: (name) => (name === 'id' || name === 'name' ? 'one' : undefined),
  async post(request, form) {
    if (!isPlatformAdmin(request)) return noRight;
    const typed = { id: form.one('id'), name: form.one('name') };
    const read = readNewDepartment(typed);
    if ('errors' in read) return { view: await viewOf(request, typed, read.errors), status: 400 };
    const { now, parts, person, signing } = request;
    const actor = personActor(person.personId);
    const outcome = await addDepartment(read.department, {
      store: parts.store,
      keys: signing.keys,
      actor,
      now,
    });
    if (outcome === 'added') return { redirect: '/departments', notice: 'department-created' };
    return { view: await viewOf(request, typed, { id: 'taken' }), status: 400 };
  },
});

type Asked = PageRequest<'signed-in'>;

const isPlatformAdmin = ({ person }: Asked): boolean => person.roles.includes('platform-admin');

const noRight = refuse('scope-missing', 'Only platform administrators see all departments.');

async function viewOf({ frame, parts, query }: Asked, values: Department, errors: NewDepartmentErrors = {}) {
  const after = query.get('after') ?? '';
  const page = await parts.store.listDepartments({
    limit: MOST_SHOWN,
    // What cannot be an id begins the list anew.
    ...(isDepartmentId(after) ? { after } : {}),
  });
  const next =
    page.next === undefined ? undefined : `/departments?${new URLSearchParams({ after: page.next })}`;
  return DepartmentsPage({ frame, departments: page.items, next, values, errors });
}
