import type { KeyRing } from '../auth/key-ring.ts';
import type { OpenId } from '../auth/open-id.ts';
import type { Parts } from '../parts.ts';

/** What signing in and out needs beside the request. */
export interface SignInContext {
  readonly parts: Pick<Parts, 'store' | 'now' | 'log' | 'signIn' | 'limit'>;
  readonly keys: KeyRing;
  /** One for the life of the app; `undefined` when sign-in is not configured. */
  readonly openId: OpenId | undefined;
  readonly requestId: string;
}
