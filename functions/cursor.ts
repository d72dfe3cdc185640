import type { KeyRing } from './key-ring.ts';

/** What a cursor is bound to: it opens no other list than the one it came from. */
export interface CursorScope {
  readonly departmentId: string;
  readonly operation: string;
  readonly filters: Readonly<Record<string, string | undefined>>;
}

const SIGNATURE_DIGITS = 32;

/** An opaque text that `readCursor` turns back into `after`. */
export async function writeCursor(keys: KeyRing, scope: CursorScope, after: string): Promise<string> {
  return `${await signatureOf(keys, scope, after)}${after}`;
}

/** Where the page starts; `undefined` when the cursor was altered or comes from another list. */
export async function readCursor(
  keys: KeyRing,
  scope: CursorScope,
  cursor: string,
): Promise<string | undefined> {
  const after = cursor.slice(SIGNATURE_DIGITS);
  return cursor.slice(0, SIGNATURE_DIGITS) === (await signatureOf(keys, scope, after)) ? after : undefined;
}

async function signatureOf(keys: KeyRing, scope: CursorScope, after: string): Promise<string> {
  const filters = Object.entries(scope.filters)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const text = JSON.stringify([scope.departmentId, scope.operation, filters, after]);
  return (await keys.sign('cursor', text)).slice(0, SIGNATURE_DIGITS);
}
