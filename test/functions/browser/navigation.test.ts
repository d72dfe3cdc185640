import { expect, it } from 'vitest';
import type { Role } from '../../../functions/auth/role.ts';
import { firstPage } from '../../../functions/browser/first-page.ts';
import { navigation } from '../../../functions/browser/navigation.ts';

const person = (...roles: Role[]) => ({
  personId: 'lee',
  roles,
  departmentId: 'lands',
  departmentsGranted: [],
});
const current = (path: string, ...roles: Role[]) =>
  navigation(person(...roles), path, 'en')
    .filter((place) => place.current)
    .map(({ text }) => text);

const assessment = '/departments/lands/assessments/01JD9Z3M5Q8R7T6V5W4X3Y2Z1A';

it.each([
  [['assessor'], '/departments/lands/applications'],
  [['reviewer', 'assessor'], '/departments/lands/applications'],
  [['department-admin'], '/departments/lands/applications'],
  [['reviewer'], '/reviews'],
  [['procurement'], '/reviews'],
  [['platform-admin'], '/departments'],
] as const)('begins the work of %j at %s', (roles, page) => {
  expect(firstPage(person(...roles))).toBe(page);
});

it('marks one place, from which the page is reached', () => {
  expect(current('/departments/lands/applications', 'reviewer')).toEqual(['Applications']);
  expect(current(`${assessment}/result`, 'reviewer')).toEqual(['Applications']);
  expect(current(`${assessment}/review`, 'reviewer')).toEqual(['Reviews']);
  expect(current(`${assessment}/decision`, 'procurement')).toEqual(['Reviews']);
  expect(current(`${assessment}/review`, 'assessor')).toEqual(['Applications']);
  expect(current('/departments/lands/events', 'department-admin')).toEqual(['Audit trail']);
  expect(current('/departments', 'assessor')).toEqual([]);
});
