import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimMapping, readClaims } from '../../../functions/auth/claims.ts';
import { plainLine } from '../../../functions/schemas/plain-line.ts';

const plain: ClaimMapping = { department: 'dept', roles: 'roles' };
const translated: ClaimMapping = {
  department: 'https://directory.example/unit',
  roles: 'groups',
  departmentsGranted: 'may_see',
  departmentIds: { 'LandsD/HQ': 'lands', MD: 'marine' },
  roleIds: { 'CN=Assess': 'assessor', 'CN=Buy': 'procurement' },
};

const read = (claims: object, mapping = plain) => readClaims({ name: 'A', ...claims }, mapping, 'p1');

/** Any claim, and texts made of what a name may not hold. */
const names = fc.oneof(
  fc.anything(),
  fc.string({
    unit: fc.constantFrom('a', '陳', ' ', '\n', '\u200b', '\u2028', '\u202e', '\u2066', '\ud83d', '\u3164'),
    maxLength: 300,
  }),
);

describe('claims', () => {
  it('are taken as our ids where nothing is translated', () => {
    expect(read({ dept: 'lands', roles: ['reviewer', 'assessor'] })).toEqual({
      personId: 'p1',
      name: 'A',
      departmentId: 'lands',
      roles: ['assessor', 'reviewer'],
      departmentsGranted: [],
    });
  });

  it('are translated where the mapping says so, and are then nothing by themselves', () => {
    const unit = translated.department;
    expect(
      read({ [unit]: 'LandsD/HQ', groups: ['CN=Buy', 'other'], may_see: ['MD', 'unknown'] }, translated),
    ).toMatchObject({ departmentId: 'lands', roles: ['procurement'], departmentsGranted: ['marine'] });
    expect(read({ [unit]: 'lands', groups: ['CN=Buy'] }, translated)).toEqual({ refused: 'no-department' });
    expect(read({ [unit]: 'MD', groups: ['assessor'] }, translated)).toEqual({ refused: 'no-role' });
  });

  it('grant every department by *, which no translation needs', () => {
    const claims = { [translated.department]: 'MD', groups: 'CN=Buy', may_see: ['*', 'MD'] };
    expect(read(claims, translated)).toMatchObject({ departmentsGranted: ['*'] });
  });

  it('grant nothing that the mapping does not ask for', () => {
    expect(read({ dept: 'lands', roles: 'procurement', departmentsGranted: ['*'] })).toMatchObject({
      departmentsGranted: [],
    });
  });

  it.each([
    [{ roles: ['assessor'] }, 'no-department'],
    [{ dept: '', roles: ['assessor'] }, 'no-department'],
    [{ dept: [], roles: ['assessor'] }, 'no-department'],
    [{ dept: { id: 'lands' }, roles: ['assessor'] }, 'no-department'],
    [{ dept: 'lands' }, 'no-role'],
    [{ dept: 'lands', roles: 'assessor reviewer' }, 'no-role'],
    [{ dept: 'lands', roles: ['Assessor', 'constructor', '__proto__', 7, null] }, 'no-role'],
    [{ dept: 'lands', roles: { assessor: true } }, 'no-role'],
  ])('%j are refused with %s', (claims, refused) => {
    expect(read(claims)).toEqual({ refused });
  });

  it('find nothing in what every object has', () => {
    for (const value of ['constructor', '__proto__', 'toString'])
      expect(read({ [translated.department]: value, groups: ['CN=Buy'] }, translated)).toEqual({
        refused: 'no-department',
      });
  });

  it('give a name that can be shown: on one line, of a bounded length, never empty', () => {
    const nameOf = (claims: object) =>
      (readClaims({ dept: 'lands', roles: 'assessor', ...claims }, plain, 'p1') as { name: string }).name;
    expect(nameOf({ name: ' 陳嘉敏\u202e\n<b> ' })).toBe('陳嘉敏 <b>');
    expect(nameOf({ name: ' ', preferred_username: 'chan' })).toBe('chan');
    expect(nameOf({ name: '\u200b\u2060', preferred_username: 'chan' })).toBe('chan');
    expect(nameOf({ name: '\u3164', preferred_username: '\u2067' })).toBe('p1');
    expect(nameOf({ name: 7 })).toBe('p1');
    expect(nameOf({ name: 'a'.repeat(1000) })).toHaveLength(200);
  });

  it('never throw, and never give a role that we do not know', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), names, (dept, roles, name) => {
        const person = readClaims({ dept, roles, name }, plain, 'p1');
        if ('refused' in person) return;
        expect(person.roles.length).toBeGreaterThan(0);
        expect(plainLine(200).safeParse(person.name)).toEqual({ success: true, data: person.name });
      }),
    );
  });
});
