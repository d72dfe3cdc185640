import type { KeyRing } from './key-ring.ts';

const DIGITS = 32;

/** The id of who an issuer knows under this subject: 32 hexadecimal digits that say nothing by themselves. */
export async function personIdOf(keys: KeyRing, issuer: string, subject: string): Promise<string> {
  return (await keys.sign('person', `${issuer}\n${subject}`)).slice(0, DIGITS);
}
