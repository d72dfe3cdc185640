/** What a caller may do with the data of a department. */
export const scopes = ['read', 'write', 'review', 'admin'] as const;

/** `read` sees, `write` also changes, `review` sees and decides, `admin` changes and also manages API keys. */
export type Scope = (typeof scopes)[number];

const included: Readonly<Record<Scope, readonly Scope[]>> = {
  read: ['read'],
  write: ['write', 'read'],
  review: ['review', 'read'],
  admin: ['admin', 'write', 'read'],
};

/**
 * How much of a department a caller sees. `everything`: all of it. `submitted`: assessments that are submitted or approved,
 * and their applications, but no contents of evidence.
 */
export type Sight = 'everything' | 'submitted';

/** Who calls, for the data of one department: an API key of it, or a person who was let into it. */
export interface Principal {
  readonly departmentId: string;
  /** The caller as events name it: `api-key:<id>` or `person:<id>`. */
  readonly actor: string;
  readonly scopes: readonly Scope[];
  readonly sight: Sight;
}

/** Whether the caller has this scope or one that includes it. */
export function hasScope({ scopes }: Pick<Principal, 'scopes'>, wanted: Scope): boolean {
  return scopes.some((scope) => included[scope].includes(wanted));
}

/** An API key as events name it. */
export const apiKeyActor = (apiKeyId: string): string => `api-key:${apiKeyId}`;
