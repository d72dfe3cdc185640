import type { DataFolder, Form } from './data-folder.ts';
import { demonstrationDepartment, personas } from './demonstration/index.ts';
import { loadDemonstration } from './load-demonstration.ts';
import type { LocalStore } from './local-store.ts';

/** How long the key of the demonstration department is valid. */
const VALID_DAYS = 3650;

const keyForm: Form = {
  pattern: /^ll_[0-9A-HJKMNP-TV-Z]{26}_[0-9a-f]{48}$/i,
  remedy: 'Delete it, and the next start makes a new API key.',
};

/**
 * The key that `folder` keeps, if it still opens the service at `url`; else a new one. Enters the demonstration data
 * when that has not been done, or when the database is a new one.
 */
export async function demonstrationKey(folder: DataFolder, store: LocalStore, url: string): Promise<string> {
  const kept = folder.recall('api-key', keyForm);
  const opens = kept !== undefined && (await countsApplications(url, kept)) !== undefined;
  const key = opens ? kept : await newKey(folder, store);
  if (!opens) folder.keep('api-key', key);
  const entered = folder.recall('demonstration') !== undefined;
  if (entered && (opens || (await countsApplications(url, key)))) return key;
  console.log('Entering the demonstration data …');
  await loadDemonstration(url, key, personas);
  folder.keep('demonstration', 'entered');
  return key;
}

async function newKey(folder: DataFolder, store: LocalStore): Promise<string> {
  const { createDepartment } = await import('./create-department.ts');
  return createDepartment(await store.open(), folder.signingSecret, demonstrationDepartment, VALID_DAYS);
}

/** 1 when the department has applications, 0 when it has none; `undefined` when the key is refused. */
async function countsApplications(url: string, key: string): Promise<number | undefined> {
  const response = await fetch(`${url}/v1/applications?limit=1`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  if (response.status === 401) return undefined;
  if (!response.ok) throw new Error(`The service answered ${response.status}: ${await response.text()}`);
  const { items } = (await response.json()) as { items: readonly unknown[] };
  return items.length;
}
