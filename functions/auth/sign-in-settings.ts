import { z } from 'zod';
import type { ClaimMapping } from './claims.ts';
import { roles } from './role.ts';

/** How people sign in: where we are, with which issuer, as which client, and what its claims mean. */
export interface SignInSettings {
  /** The origin that browsers reach the service on. */
  readonly publicUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Left out for a public client. */
  readonly clientSecret?: string | undefined;
  readonly scope: string;
  readonly claims: ClaimMapping;
}

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));

const safeUrl = z
  .url({ abort: true })
  .refine((text) => isSafe(new URL(text)), 'Only https, or http on localhost and 127.0.0.1, is allowed');

const text = z.string().min(1);

const mapping = z.strictObject({
  department: text,
  roles: text,
  departmentsGranted: text.optional(),
  departmentIds: z.record(text, text).optional(),
  roleIds: z.record(text, z.enum(roles)).optional(),
});

/** The variables of the Worker that say how people sign in; read only when `OIDC_ISSUER` is set. */
export const signInVariables = z
  .object({
    PUBLIC_URL: safeUrl.refine(
      (url) => [new URL(url).origin, `${new URL(url).origin}/`].includes(url),
      'This is an origin, such as https://loadline.example',
    ),
    OIDC_ISSUER: safeUrl.refine((url) => !/[?#]/.test(url), 'An issuer has no query and no fragment'),
    OIDC_CLIENT_ID: text,
    OIDC_CLIENT_SECRET: text.optional(),
    OIDC_SCOPE: text
      .refine((scope) => scope.split(' ').includes('openid'), 'One of the scopes is openid')
      .default('openid profile'),
    OIDC_CLAIMS: text.transform((json, context) => parsed(json, context)).pipe(mapping),
  })
  .transform(
    (read): SignInSettings => ({
      publicUrl: new URL(read.PUBLIC_URL).origin,
      issuer: read.OIDC_ISSUER,
      clientId: read.OIDC_CLIENT_ID,
      clientSecret: read.OIDC_CLIENT_SECRET,
      scope: read.OIDC_SCOPE,
      claims: read.OIDC_CLAIMS,
    }),
  );

function parsed(json: string, { addIssue }: z.RefinementCtx): unknown {
  try {
    return JSON.parse(json);
  } catch {
    addIssue('It is not JSON');
    return z.NEVER;
  }
}
