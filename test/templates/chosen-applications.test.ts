import { expect, it } from 'vitest';
import type { ApplicationRow } from '../../templates/application-row.ts';
import { applicationsFilter } from '../../templates/applications-filter.ts';
import { chosenApplications } from '../../templates/chosen-applications.ts';

const row = (name: string, more: Partial<ApplicationRow> = {}): ApplicationRow => ({
  id: name,
  name,
  description: '',
  owner: '',
  changedAt: '2026-11-01T00:00:00.000Z',
  ...more,
});

const outcome = { band: 'ready', path: 'rehost-vm', proven: 80, potential: 90, completeness: 95 } as const;

const rows: readonly ApplicationRow[] = [
  row('Permit 10'),
  row('permit 2', { changedAt: '2026-11-03T00:00:00.000Z', owner: 'ＣＨＩＥＦ officer' }),
  row('許可證', { description: 'İstanbul', latest: { id: 'a', status: 'approved', outcome } }),
  row('Old', { latest: { id: 'b', status: 'draft', outcome: null } }),
];

const found = (query: string) =>
  chosenApplications(rows, applicationsFilter(new URLSearchParams(query)), 'en').map(({ name }) => name);

it.each([
  ['search=PERMIT', ['permit 2', 'Permit 10']],
  ['search=ｐｅｒｍｉｔ', ['permit 2', 'Permit 10']],
  ['search=chief', ['permit 2']],
  ['search=%20許可 ', ['許可證']],
  ['search=.*', []],
  ['band=ready', ['許可證']],
  ['band=ready&search=old', []],
  ['path=rehost-vm', ['許可證']],
  ['status=none', ['permit 2', 'Permit 10']],
  ['status=draft', ['Old']],
  ['status=&band=&path=', ['Old', 'permit 2', 'Permit 10', '許可證']],
  ['band=splendid&status=__proto__', ['Old', 'permit 2', 'Permit 10', '許可證']],
  ['sort=changed', ['permit 2', 'Old', 'Permit 10', '許可證']],
])('finds for %s', (query, names) => {
  expect(found(query)).toEqual(names);
});

it('reads no page but a number from 1', () => {
  const page = (text: string) => applicationsFilter(new URLSearchParams({ page: text })).page;
  expect(['3', '0', '-1', '1.5', 'x', ''].map(page)).toEqual([3, 1, 1, 1, 1, 1]);
});
