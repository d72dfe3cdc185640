import { describe, expect, test } from 'vitest';
import { hasScope, scopes } from '../../../functions/auth/principal.ts';
import { principalOf, type Role, roles, type SignedIn } from '../../../functions/auth/role.ts';

const person = (some: readonly Role[], departmentsGranted: readonly string[] = []): SignedIn => ({
  personId: '01JD9YYX4T6B8C1D3F5G7H9J0K',
  departmentId: 'lands',
  roles: some,
  departmentsGranted,
});

/** What a person may do in a department, in words: its scopes with those that they include, and the sight. */
function reach(of: SignedIn, departmentId: string): string {
  const principal = principalOf(of, departmentId);
  if (!principal) return 'not there';
  return `${scopes.filter((scope) => hasScope(principal, scope)).join(' ')}: ${principal.sight}`;
}

describe('what each role may do', () => {
  const expected: Readonly<Record<Role, Readonly<Record<'lands' | 'works' | 'drainage', string>>>> = {
    assessor: { lands: 'read write: everything', works: 'not there', drainage: 'not there' },
    reviewer: { lands: 'read review: everything', works: 'not there', drainage: 'not there' },
    procurement: { lands: 'not there', works: 'read review: submitted', drainage: 'not there' },
    'department-admin': { lands: 'read write admin: everything', works: 'not there', drainage: 'not there' },
    'platform-admin': { lands: 'not there', works: 'not there', drainage: 'not there' },
  };

  // Works is granted, which says something to procurement only; drainage is not.
  test.each(
    roles.flatMap((role) =>
      Object.entries(expected[role]).map(([departmentId, words]) => [role, departmentId, words] as const),
    ),
  )('as %s of lands with works granted, in %s: %s', (role, departmentId, words) => {
    expect(reach(person([role], ['works']), departmentId)).toBe(words);
  });
});

describe('several roles', () => {
  test.each<[readonly Role[], readonly string[], string, string]>([
    [['assessor', 'reviewer'], [], 'lands', 'read write review: everything'],
    [['reviewer', 'department-admin'], [], 'lands', 'read write review admin: everything'],
    [['assessor', 'procurement'], ['*'], 'lands', 'read write review: everything'],
    [['assessor', 'procurement'], ['works'], 'lands', 'read write: everything'],
    [['assessor', 'procurement'], ['*'], 'works', 'read review: submitted'],
    [['department-admin', 'reviewer', 'procurement'], ['works'], 'works', 'read review: submitted'],
    [['procurement'], ['*'], 'lands', 'read review: submitted'],
    [['procurement'], [], 'works', 'not there'],
    [['platform-admin', 'assessor'], ['*'], 'works', 'not there'],
    [[], ['*'], 'lands', 'not there'],
  ])('%j with %j granted, in %s: %s', (some, granted, departmentId, words) => {
    expect(reach(person(some, granted), departmentId)).toBe(words);
  });
});

test('a person acts under their own name, in the department that was asked for', () => {
  expect(principalOf(person(['procurement'], ['works']), 'works')).toMatchObject({
    actor: 'person:01JD9YYX4T6B8C1D3F5G7H9J0K',
    departmentId: 'works',
  });
});
