/** What a caller may do: each scope includes those before it. */
export const scopes = ['read', 'write', 'admin'] as const;

/** `read` sees, `write` also changes, `admin` also manages API keys. */
export type Scope = (typeof scopes)[number];

/** Who calls: one API key of one department. */
export interface Principal {
  readonly departmentId: string;
  readonly apiKeyId: string;
  readonly scopes: readonly Scope[];
}

/** Whether the caller has this scope or one that includes it. */
export function hasScope(principal: Principal, wanted: Scope): boolean {
  return principal.scopes.some((scope) => scopes.indexOf(scope) >= scopes.indexOf(wanted));
}

/** The caller as events name it. */
export function actorOf(principal: Principal): string {
  return `api-key:${principal.apiKeyId}`;
}
