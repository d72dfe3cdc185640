import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { DataFolder, Form } from '../data-folder.ts';

/** What the issuer signs with: its tokens and its cookies. */
export interface IssuerKeys {
  /** A private RSA key for RS256, with its `kid`. */
  readonly signing: Readonly<Record<string, string>>;
  /** 64 hexadecimal characters. */
  readonly cookies: string;
}

const keysForm: Form = {
  pattern: /^\{"signing":\{("\w+":"[\w-]+",?)+\},"cookies":"[0-9a-f]{64}"\}$/,
  remedy: 'Delete it, and the next start makes new keys: everybody then signs in again.',
};

/** The keys that the folder keeps; made at the first start. Throws an `Error` that says what to do when they are damaged. */
export function issuerKeys(folder: Pick<DataFolder, 'recall' | 'keep'>): IssuerKeys {
  const kept = folder.recall('issuer-keys', keysForm);
  if (kept !== undefined) return JSON.parse(kept) as IssuerKeys;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' }) as Record<string, string>;
  const keys: IssuerKeys = {
    signing: { ...jwk, alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') },
    cookies: randomBytes(32).toString('hex'),
  };
  folder.keep('issuer-keys', JSON.stringify(keys));
  return keys;
}
