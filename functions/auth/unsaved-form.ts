import type { SessionContext } from './session.ts';

/** A form as it was sent: where to, and its fields in their order. */
export interface KeptForm {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const MOST_BYTES = 200 * 1024;
const LIFETIME_SECONDS = 60 * 60;

const passwordOf = (personId: string): string => `unsaved-form:${personId}`;

/** Keeps a form, in place of an earlier one, for an hour and for this person alone. Forms over 200 KiB are not kept. */
export async function keepForm(
  personId: string,
  { path, fields }: KeptForm,
  { store, keys, now }: SessionContext,
): Promise<'kept' | 'too-large'> {
  const text = JSON.stringify({ path, fields });
  if (new TextEncoder().encode(text).length > MOST_BYTES) return 'too-large';
  await store.putUnsavedForm({
    personId,
    sealed: await keys.seal(passwordOf(personId), text),
    expiresAt: Math.floor(now().getTime() / 1000) + LIFETIME_SECONDS,
  });
  return 'kept';
}

/** The form that is kept for this person. It stays until it is dropped, replaced or an hour old. */
export async function findKeptForm(
  personId: string,
  { store, keys, now }: SessionContext,
): Promise<KeptForm | undefined> {
  const found = await store.findUnsavedForm(personId);
  if (!found || now().getTime() >= found.expiresAt * 1000) return undefined;
  // Sealed by an earlier root secret, it is lost.
  const text = await keys.open(passwordOf(personId), found.sealed).catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as KeptForm);
}

/** Drops the form that is kept for this person, if there is one. */
export const dropKeptForm = (personId: string, { store }: SessionContext): Promise<void> =>
  store.dropUnsavedForm(personId);
