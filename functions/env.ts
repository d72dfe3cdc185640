import { z } from 'zod';
import { type SignInSettings, signInVariables } from './auth/sign-in-settings.ts';
import type { LimitKind } from './parts.ts';

interface Assets {
  fetch(request: Request): Promise<Response>;
}

interface RateLimiter {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

const bindings = z.object({
  AWS_REGION: z.string().min(1),
  DYNAMODB_TABLE: z.string().min(3),
  DYNAMODB_ENDPOINT: z.url().optional(),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  SIGNING_SECRET: z.string().min(32),
  CORS_ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter((origin) => origin !== ''))
    .pipe(
      z.array(z.string().regex(/^https?:\/\/[^/\s]+$/, 'Each is an origin, such as https://portal.example')),
    ),
  ASSETS: z.custom<Assets>(
    (value) => typeof (value as Assets | undefined)?.fetch === 'function',
    'The assets binding is missing',
  ),
});

const rateLimiter = z.custom<RateLimiter>(
  (value) => typeof (value as RateLimiter | undefined)?.limit === 'function',
  'The rate limiter is missing. Bind it as wrangler.toml does, or set RATE_LIMITS to "off"',
);

const rateLimiters = z
  .object({ CALLER_LIMIT: rateLimiter, ADDRESS_LIMIT: rateLimiter, COSTLY_LIMIT: rateLimiter })
  .transform(
    (bound): Readonly<Record<LimitKind, RateLimiter>> => ({
      caller: bound.CALLER_LIMIT,
      address: bound.ADDRESS_LIMIT,
      costly: bound.COSTLY_LIMIT,
    }),
  );

/** What the Worker is configured with, read once. */
export interface Env extends z.output<typeof bindings> {
  /** `undefined` when `OIDC_ISSUER` is not set. */
  readonly signIn: SignInSettings | undefined;
  /** `undefined` when `RATE_LIMITS` is `off`. */
  readonly limiters: Readonly<Record<LimitKind, RateLimiter>> | undefined;
}

/** Reads the Worker's bindings and secrets. Throws an `Error` that names every one that is wrong, and no value. */
export function readEnv(env: unknown): Env {
  const own = bindings.safeParse(env);
  const { OIDC_ISSUER, RATE_LIMITS } = env as { OIDC_ISSUER?: unknown; RATE_LIMITS?: unknown };
  const signIn = OIDC_ISSUER === undefined ? undefined : signInVariables.safeParse(env);
  const limiters = RATE_LIMITS === 'off' ? undefined : rateLimiters.safeParse(env);
  const wrong = [own, signIn, limiters].flatMap((read) => read?.error?.issues ?? []);
  if (!own.success || wrong.length > 0) {
    const named = wrong.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The Worker is not configured. ${named.join('; ')}.`);
  }
  return { ...own.data, signIn: signIn?.data, limiters: limiters?.data };
}
