import type { Edition, ReportInput } from '../templates/report.ts';
import type { SignInSettings } from './auth/sign-in-settings.ts';
import type { Store } from './store/store.ts';

/**
 * What requests are counted by: `caller` an API key or person, `address` where someone unknown asks from, `costly` either, for
 * what costs much.
 */
export type LimitKind = 'caller' | 'address' | 'costly';

/** Everything that the service takes from outside, so that a test can hand in its own. */
export interface Parts {
  readonly store: Store;
  readonly now: () => Date;
  /** A new ULID, greater than every one before it in this process. */
  readonly newId: () => string;
  /** The root secret, 32 characters or more; every key for cursors, API keys, sessions and what is sealed is derived from it. */
  readonly signingSecret: string;
  /** Origins whose pages may call the API, such as `https://portal.example`. */
  readonly corsAllowedOrigins: readonly string[];
  /** The report as PDF, in one of its editions; rejects when a font cannot be loaded. */
  readonly renderReport: (input: ReportInput, edition: Edition) => Promise<Uint8Array>;
  /** One of our own static files by its path, such as `/docs/swagger-ui.css`; 404 when there is none. */
  readonly assets: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Takes one structured line a request; it never holds secrets, bodies or personal data. */
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
  /** How people sign in; `undefined` when it is not configured. */
  readonly signIn: SignInSettings | undefined;
  /** Counts a request against the limit of this kind for this key, and tells whether it may go on. */
  readonly limit: (kind: LimitKind, key: string) => Promise<boolean>;
}
