import { z } from 'zod';

interface Assets {
  fetch(request: Request): Promise<Response>;
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

/** What the Worker is configured with, read once. */
export type Env = z.output<typeof bindings>;

/** Reads the Worker's bindings and secrets. Throws an `Error` that names every one that is wrong, and no value. */
export function readEnv(env: unknown): Env {
  const read = bindings.safeParse(env);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The Worker is not configured. ${wrong.join('; ')}.`);
}
