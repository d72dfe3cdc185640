import type { Principal, Scope } from './principal.ts';

/** What people can be; each may be several. */
export const roles = ['assessor', 'reviewer', 'procurement', 'department-admin', 'platform-admin'] as const;

/** Id of a role. */
export type Role = (typeof roles)[number];

/** A person who signed in, as far as rights need it. */
export interface SignedIn {
  readonly personId: string;
  /** Where the person works. */
  readonly departmentId: string;
  readonly roles: readonly Role[];
  /** The departments that procurement may look into; `*` is every one. */
  readonly departmentsGranted: readonly string[];
}

const scopeAtHome: Readonly<Partial<Record<Role, Scope>>> = {
  assessor: 'write',
  reviewer: 'review',
  'department-admin': 'admin',
};

/** A person as events name them. */
export const personActor = (personId: string): string => `person:${personId}`;

/**
 * What a person may do in a department: by the roles at home, and as procurement in the departments granted. `undefined` where
 * nothing was granted, so that the department looks as if it were not there.
 */
export function principalOf(person: SignedIn, departmentId: string): Principal | undefined {
  const actor = personActor(person.personId);
  const atHome =
    departmentId === person.departmentId ? person.roles.flatMap((role) => scopeAtHome[role] ?? []) : [];
  const asProcurement = person.roles.includes('procurement') && isGranted(person, departmentId);
  if (atHome.length > 0)
    return {
      departmentId,
      actor,
      scopes: asProcurement ? [...atHome, 'review'] : atHome,
      sight: 'everything',
    };
  return asProcurement ? { departmentId, actor, scopes: ['review'], sight: 'submitted' } : undefined;
}

const isGranted = ({ departmentsGranted }: SignedIn, departmentId: string): boolean =>
  departmentsGranted.includes('*') || departmentsGranted.includes(departmentId);
