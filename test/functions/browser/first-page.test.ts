import { expect, it } from 'vitest';
import type { Role } from '../../../functions/auth/role.ts';
import { firstPage } from '../../../functions/browser/first-page.ts';

const person = (...roles: Role[]) => ({
  personId: 'lee',
  roles,
  departmentId: 'lands',
  departmentsGranted: [],
});
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
