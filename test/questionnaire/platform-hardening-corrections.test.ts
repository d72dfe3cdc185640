import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../questionnaire/answers.ts';
import { hardeningTables, platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import { root } from '../support/sources.ts';

const cells = new Map(
  readFileSync(join(root, 'questionnaire/platform-hardening/deck-rows.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([, key = '', , setting = '']) => [key, setting] as const),
);
const all = hardeningTables.flatMap(({ entries }) => entries);
const entryOf = (row: string) => all.find(({ rows }) => rows.includes(row));

/** The cells that contradict CIS: what the deck prints, what CIS asks, and its id in the deck's edition. */
const contradicted = [
  {
    row: 'api-server-authorization-mode',
    printed: 'AlwaysAllow, includes Node and RBAC',
    asks: /^not AlwaysAllow; includes Node and RBAC\b/,
    inCis: /not AlwaysAllow/,
    id: '1.2.7, 1.2.8, 1.2.9',
  },
  {
    row: 'api-server-secure-port',
    printed: '0',
    asks: /^not 0\b/,
    inCis: /CIS says that --secure-port is not 0/,
    id: '1.2.20',
  },
  {
    row: 'api-server-audit-log-path',
    printed: 'false',
    asks: /^set to a file\b/,
    inCis: /CIS says that it is set/,
    id: '1.2.22',
  },
  {
    row: 'etcd-auto-tls',
    printed: 'true',
    asks: /^false, or not set$/,
    inCis: /CIS says that --auto-tls is not true/,
    id: '2.3',
  },
  {
    row: 'etcd-peer-auto-tls',
    printed: 'true',
    asks: /^false, or not set$/,
    inCis: /CIS says that --peer-auto-tls is not true/,
    id: '2.6',
  },
] as const;

describe.each(contradicted)('where the deck prints "$printed" for $row', ({ row, printed, ...cis }) => {
  test('the list of rows keeps what the deck prints', () => expect(cells.get(row)).toBe(printed));

  test("CIS's value is recommended, not the deck's", () => {
    const entry = entryOf(row);
    expect(entry?.recommended).toMatch(cis.asks);
    expect(entry?.recommended).not.toBe(printed);
    expect(entry?.sources).toContainEqual({ document: 'CIS Kubernetes Benchmark 1.6', part: cis.id });
  });

  test('the question shows both, with the reason', () => {
    const entry = entryOf(row);
    expect(entry?.correction).toContain(`The training workshop says "${printed}".`);
    expect(entry?.correction).toMatch(cis.inCis);
    expect(questionsOf(platformHardening).get(entry?.id ?? '')?.help).toContain(entry?.correction);
  });
});

test('a file mode that CIS has tightened is recommended as it is today, beside the one of the deck', () => {
  const files = hardeningTables.find(({ id }) => id === 'kubernetes-master-node-files')?.entries ?? [];
  const tightened = files.filter(({ correction }) => correction !== undefined);
  expect(tightened).toHaveLength(8);
  for (const { id, rows, recommended, correction, check } of tightened) {
    expect(cells.get(rows[0] ?? ''), id).toMatch(/^644 or stricter/);
    expect(recommended, id).toMatch(/^mode 600 or stricter/);
    expect(check, id).toContain('no bit that 600 lacks');
    expect(correction, id).toMatch(/training workshop says 644 or stricter.*600 or stricter/);
  }
});

test('the rows that current Kubernetes no longer has are those that CIS dropped', () => {
  const gone = hardeningTables
    .filter(({ id }) => id.startsWith('kubernetes-'))
    .flatMap(({ entries }) => entries.filter(({ goneSince }) => goneSince !== undefined));
  expect(gone.flatMap(({ rows }) => rows).sort()).toEqual([
    'api-server-admission-pod-security-policy',
    'api-server-admission-security-context-deny',
    'api-server-basic-auth-file',
    'api-server-basic-auth-file-2',
    'api-server-insecure-bind-address',
    'api-server-kubelet-https',
    'api-server-secure-port',
  ]);
  for (const { id, sources, platforms } of gone) {
    expect(
      sources.map(({ document }) => document),
      id,
    ).not.toContain('CIS Kubernetes Benchmark 1.12');
    expect(platforms, id).toEqual(['self-run-kubernetes']);
  }
});

test('every other Kubernetes row names its id in the current edition, and one for OpenShift exactly where it applies there', () => {
  const current = hardeningTables
    .filter(({ id }) => id.startsWith('kubernetes-'))
    .flatMap(({ entries }) => entries.filter(({ goneSince }) => goneSince === undefined));
  expect(current.length).toBeGreaterThan(50);
  for (const { id, sources, platforms } of current) {
    const documents = sources.map(({ document }) => document);
    expect(documents, id).toContain('CIS Kubernetes Benchmark 1.12');
    expect(
      documents.some((document) => document.includes('OpenShift')),
      id,
    ).toBe(platforms.includes('openshift-4'));
  }
});
