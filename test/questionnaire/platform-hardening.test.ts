import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../questionnaire/answers.ts';
import { hardeningTables, platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import { root } from '../support/sources.ts';

const [header, ...lines] = readFileSync(join(root, 'questionnaire/platform-hardening/deck-rows.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const rows = lines.map(([table = '', key = '', element = '', setting = '']) => ({
  table,
  key,
  element,
  setting,
}));

test('the list of rows names each once, with its table and what the deck prints', () => {
  expect(header).toEqual(['table', 'key', 'element', 'setting']);
  expect(lines.filter((line) => line.length !== 4)).toEqual([]);
  const named = rows.map(({ table, key }) => `${table} ${key}`);
  expect(named.filter((one, index) => named.indexOf(one) !== index)).toEqual([]);
  const tables = new Set<string>(hardeningTables.map(({ id }) => id));
  expect(rows.filter(({ table, key, element }) => !tables.has(table) || !key || !element)).toEqual([]);
});

describe.each(hardeningTables.map((table) => [table.id, table] as const))(
  '%s',
  (id, { entries, heading }) => {
    const own = rows.filter(({ table }) => table === id);

    test('every row of the deck has exactly one entry, and every entry a row', () => {
      const covered = entries.flatMap((entry) => entry.rows);
      const keys = own.map(({ key }) => key);
      expect(
        {
          withoutEntry: keys.filter((key) => !covered.includes(key)),
          withSeveralEntries: covered.filter((key, index) => covered.indexOf(key) !== index),
          withoutRow: covered.filter((key) => !keys.includes(key)),
          entriesOfNoRow: entries.filter((entry) => entry.rows.length === 0).map((entry) => entry.id),
        },
        'Add the entry, or the row to deck-rows.tsv.',
      ).toEqual({ withoutEntry: [], withSeveralEntries: [], withoutRow: [], entriesOfNoRow: [] });
    });

    test.each(entries.map((entry) => [entry.id, entry] as const))('%s says enough to act on', (_, entry) => {
      expect(heading).not.toBe('');
      for (const text of [entry.title, entry.element, entry.recommended]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toMatch(/[.?]$|^$/);
      }
      for (const text of [entry.why, entry.check, entry.fix]) {
        expect(text.length).toBeGreaterThan(50);
        expect(text).toMatch(/[.)]$/);
      }
      for (const text of [entry.correction, entry.goneSince])
        if (text !== undefined) expect(text).toMatch(/^.{30,}\.$/s);
      expect(entry.evidence ?? 'none').not.toMatch(/\.$|^$/);
      expect(entry.asks ?? '?').toMatch(/\?$/);
      expect(entry.platforms.length).toBeGreaterThan(0);
      expect(new Set(entry.platforms).size).toBe(entry.platforms.length);
      expect(entry.sources.length).toBeGreaterThan(0);
      for (const { document, part } of entry.sources) expect(document && part).toBeTruthy();
    });
  },
);

test('ids stand once in the whole questionnaire', () => {
  const ids = hardeningTables.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(new Set(platformHardening.sections.map(({ id }) => id)).size).toBe(
    platformHardening.sections.length,
  );
});

test('no row about the Docker daemon or its host is asked where only OpenShift 4 runs', () => {
  const aboutDocker = hardeningTables.filter(({ id }) => id.startsWith('docker-'));
  expect(aboutDocker.length).toBeGreaterThan(0);
  for (const { entries } of aboutDocker)
    for (const { id, platforms } of entries) expect(platforms, id).toEqual(['docker-host']);
});

test('"not in this version" can be answered exactly where current versions no longer have the setting', () => {
  const questions = questionsOf(platformHardening);
  for (const { entries } of hardeningTables)
    for (const { id, goneSince } of entries) {
      const question = questions.get(id);
      const options = question && 'options' in question ? question.options.map((option) => option.id) : [];
      expect(options.includes('not-in-this-version'), id).toBe(goneSince !== undefined);
    }
});
