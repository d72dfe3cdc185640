import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionnaires } from '../../questionnaire/index.ts';
import { root } from '../support/sources.ts';

test('README of the questionnaires names only questions and sections that exist', () => {
  const text = readFileSync(join(root, 'questionnaire/README.md'), 'utf8');
  const asked = text.slice(text.indexOf('| topic | where it is asked |'), text.indexOf('Left out,'));
  const named = [...asked.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id as string);
  const sections = questionnaires.flatMap((one) => one.sections);
  const known = new Set(sections.flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)]));
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
