import { type ProblemCode, type Refusal, refuse } from '../problem.ts';
import type { Store } from '../store/store.ts';
import type { KeyRing } from './key-ring.ts';
import { apiKeyActor, type Principal } from './principal.ts';

type AuthenticationCode = Extract<
  ProblemCode,
  'api-key-missing' | 'api-key-unknown' | 'api-key-expired' | 'api-key-revoked'
>;

const NO_HASH = '0'.repeat(64);

/**
 * The caller that an `Authorization` header proves, or the refusal. Only who sent the right secret learns that the
 * key has expired or was revoked; a wrong secret and an unknown id look the same, also in time.
 */
export async function authenticate(
  header: string | undefined,
  { store, keys, now }: { readonly store: Store; readonly keys: KeyRing; readonly now: string },
): Promise<Principal | Refusal<AuthenticationCode>> {
  if (header === undefined)
    return challenge('api-key-missing', 'Send the header "Authorization: Bearer <API key>".');
  const [, id, secret] = /^Bearer +ll_([0-9A-HJKMNP-TV-Z]{26})_([0-9a-f]{48})$/i.exec(header) ?? [];
  if (id === undefined || secret === undefined)
    return challenge(
      'api-key-unknown',
      'Send an API key of this service: "Authorization: Bearer ll_<id>_<secret>".',
    );
  const apiKey = await store.findApiKey(id);
  const hash = await keys.sign('api-key-pepper', secret);
  if (!sameText(hash, apiKey?.secretHash ?? NO_HASH) || apiKey === undefined)
    return challenge(
      'api-key-unknown',
      'This service has no such API key. Check that the whole key was copied.',
    );
  if (apiKey.revokedAt !== null)
    return challenge('api-key-revoked', `It was revoked at ${apiKey.revokedAt}. Use another key.`);
  if (Date.parse(apiKey.expiresAt) <= Date.parse(now))
    return challenge('api-key-expired', `It expired at ${apiKey.expiresAt}. Have a new key created.`);
  const { departmentId, scopes } = apiKey;
  return { departmentId, actor: apiKeyActor(apiKey.id), scopes, sight: 'everything' };
}

function challenge<const Code extends AuthenticationCode>(code: Code, detail: string): Refusal<Code> {
  const error = code === 'api-key-missing' ? '' : ', error="invalid_token"';
  return refuse(code, detail, { headers: { 'WWW-Authenticate': `Bearer realm="loadline"${error}` } });
}

/** Compares in a time that depends on the length alone. */
function sameText(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at += 1) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
