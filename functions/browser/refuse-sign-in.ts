import type { SignInRefusal, SignInRefusalCode } from '../auth/sign-in-refusal.ts';
import type { SignInContext } from './sign-in-context.ts';

/** Seconds after which another try may do better. */
const waits: Readonly<Partial<Record<SignInRefusalCode, string>>> = {
  'issuer-unavailable': '5',
  'too-many-requests': '60',
};

/** A refusal with its headers, after a line in the log that says what went wrong and nothing of whom. */
export function refuseSignIn(
  { refused, fault }: { readonly refused: SignInRefusalCode; readonly fault?: string },
  { parts, requestId }: Pick<SignInContext, 'parts' | 'requestId'>,
  headers: Readonly<Record<string, string>> = {},
): SignInRefusal {
  const time = parts.now().toISOString();
  parts.log({ time, requestId, signIn: refused, ...(fault === undefined ? {} : { fault }) });
  const wait = waits[refused];
  return { refused, headers: wait === undefined ? headers : { ...headers, 'Retry-After': wait } };
}
