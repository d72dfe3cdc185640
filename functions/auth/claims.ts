import { visibleText } from '../../questionnaire/evidence/parsing/visible-text.ts';
import { plainLine } from '../schemas/plain-line.ts';
import { type Role, roles, type SignedIn } from './role.ts';

/** Under which claims of an issuer's tokens a person's department and roles stand, and what their values mean to us. */
export interface ClaimMapping {
  readonly department: string;
  readonly roles: string;
  readonly departmentsGranted?: string | undefined;
  /** Value of a department's claim → our id; without it the values are our ids. */
  readonly departmentIds?: Readonly<Record<string, string>> | undefined;
  /** Value of the roles' claim → our role; without it the values are our roles. */
  readonly roleIds?: Readonly<Record<string, Role>> | undefined;
}

/** A person who signed in, with the name that pages and audit trails show. */
export interface NamedPerson extends SignedIn {
  readonly name: string;
}

const LONGEST_NAME = 200;

const line = plainLine(LONGEST_NAME);

/** Who the claims say this person is, or what they lack. Values that the mapping does not know are passed over. */
export function readClaims(
  claims: Readonly<Record<string, unknown>>,
  mapping: ClaimMapping,
  personId: string,
): NamedPerson | { readonly refused: 'no-department' | 'no-role' } {
  const departmentsIn = (claim: string) => mapped(textsOf(claims[claim]), mapping.departmentIds);
  const [departmentId] = departmentsIn(mapping.department);
  if (departmentId === undefined) return { refused: 'no-department' };
  const own = mapped(textsOf(claims[mapping.roles]), mapping.roleIds);
  const known = roles.filter((role) => own.includes(role));
  if (known.length === 0) return { refused: 'no-role' };
  const granted = mapping.departmentsGranted;
  const everywhere = granted !== undefined && textsOf(claims[granted]).includes('*');
  return {
    personId,
    name: nameIn(claims) ?? personId,
    departmentId,
    roles: known,
    departmentsGranted: granted === undefined ? [] : everywhere ? ['*'] : departmentsIn(granted),
  };
}

/** The texts of a claim, which issuers give as one text or a list. */
function textsOf(claim: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return values.filter((value) => typeof value === 'string').filter((value) => value !== '');
}

function mapped(values: readonly string[], ids: Readonly<Record<string, string>> | undefined) {
  const found = ids
    ? values.flatMap((value) => (Object.hasOwn(ids, value) ? (ids[value] ?? []) : []))
    : values;
  return [...new Set(found)];
}

function nameIn(claims: Readonly<Record<string, unknown>>): string | undefined {
  return [claims['name'], claims['preferred_username']]
    .filter((name) => typeof name === 'string')
    .map((name) => line.safeParse(visibleText(name).trim().slice(0, LONGEST_NAME).toWellFormed()).data)
    .find((name) => name !== undefined);
}
