import { expect, it } from 'vitest';
import { readEnv } from '../../functions/env.ts';

const env = {
  AWS_REGION: 'ap-east-1',
  DYNAMODB_TABLE: 'loadline',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'the-secret-key',
  SIGNING_SECRET: 'x'.repeat(32),
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
