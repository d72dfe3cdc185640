import { describe, expect, it } from 'vitest';
import { readEnv } from '../../functions/env.ts';

const env = {
  AWS_REGION: 'ap-east-1',
  DYNAMODB_TABLE: 'loadline',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'the-secret-key',
  SIGNING_SECRET: 'x'.repeat(32),
  RATE_LIMITS: 'off',
  ASSETS: { fetch: async () => new Response() },
};

it('reads the bindings, and the origins as a list', () => {
  expect(readEnv(env)).toMatchObject({ AWS_REGION: 'ap-east-1', CORS_ALLOWED_ORIGINS: [] });
  const origins = 'https://portal.example, http://localhost:3000';
  expect(readEnv({ ...env, CORS_ALLOWED_ORIGINS: origins }).CORS_ALLOWED_ORIGINS).toEqual(
    origins.split(', '),
  );
});

it('names everything that is wrong at once, and no value', () => {
  const wrong = {
    ...env,
    SIGNING_SECRET: 'short',
    CORS_ALLOWED_ORIGINS: '*',
    ASSETS: undefined,
    AWS_REGION: undefined,
  };
  expect(() => readEnv(wrong)).toThrow(/AWS_REGION.*SIGNING_SECRET.*CORS_ALLOWED_ORIGINS.*ASSETS/);
  expect(() => readEnv(wrong)).not.toThrow(/short|the-secret-key/);
});

describe('sign-in', () => {
  const signIn = {
    ...env,
    PUBLIC_URL: 'https://loadline.example/',
    OIDC_ISSUER: 'https://issuer.example/tenant',
    OIDC_CLIENT_ID: 'loadline',
    OIDC_CLAIMS: JSON.stringify({ department: 'dept', roles: 'groups', roleIds: { A: 'assessor' } }),
  };

  it('is read with its mapping, and is not there without an issuer', () => {
    expect(readEnv(env).signIn).toBeUndefined();
    expect(readEnv(signIn).signIn).toEqual({
      publicUrl: 'https://loadline.example',
      issuer: 'https://issuer.example/tenant',
      clientId: 'loadline',
      clientSecret: undefined,
      scope: 'openid profile',
      claims: { department: 'dept', roles: 'groups', roleIds: { A: 'assessor' } },
    });
  });

  it.each(['http://localhost:9001', 'http://127.0.0.1:9001'])(
    'takes an issuer on this machine: %s',
    (issuer) => {
      expect(readEnv({ ...signIn, OIDC_ISSUER: issuer }).signIn?.issuer).toBe(issuer);
    },
  );

  it.each([
    ['OIDC_ISSUER', 'http://issuer.example'],
    ['OIDC_ISSUER', 'http://localhost.example'],
    ['OIDC_ISSUER', 'https://issuer.example?tenant=1'],
    ['OIDC_ISSUER', ''],
    ['PUBLIC_URL', 'http://loadline.example'],
    ['PUBLIC_URL', 'https://loadline.example/app'],
    ['PUBLIC_URL', undefined],
    ['OIDC_CLIENT_ID', undefined],
    ['OIDC_CLIENT_SECRET', ''],
    ['OIDC_SCOPE', 'profile'],
    ['OIDC_CLAIMS', undefined],
    ['OIDC_CLAIMS', '{'],
    ['OIDC_CLAIMS', '{"department":"dept"}'],
    ['OIDC_CLAIMS', '{"department":"dept","roles":"groups","roleIds":{"A":"king"}}'],
    ['OIDC_CLAIMS', '{"department":"dept","roles":"groups","surplus":1}'],
  ])('refuses %s %j by its name', (name, value) => {
    expect(() => readEnv({ ...signIn, [name]: value })).toThrow(new RegExp(`configured\\. ${name}\\b`));
  });
});

describe('rate limiters', () => {
  const limiter = { limit: async () => ({ success: true }) };
  const { RATE_LIMITS: _, ...unsaid } = env;

  it('are bound, or said to be off', () => {
    const bound = { ...unsaid, CALLER_LIMIT: limiter, ADDRESS_LIMIT: limiter, COSTLY_LIMIT: limiter };
    expect(Object.keys(readEnv(bound).limiters ?? {})).toEqual(['caller', 'address', 'costly']);
    expect(readEnv(env).limiters).toBeUndefined();
    expect(() => readEnv(unsaid)).toThrow(/CALLER_LIMIT.*ADDRESS_LIMIT.*COSTLY_LIMIT/);
  });
});
