import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { moveAnswers } from '../../questionnaire/move.ts';
import { oneOf, type Questionnaire, yesNo } from '../../questionnaire/question.ts';
import { deck } from '../../questionnaire/source.ts';
import { someAnswers } from '../support/answers.ts';

const asked = { help: 'Look.', source: deck('Probes') };
const choice = (id: string, ...options: string[]) =>
  oneOf({ ...asked, id, text: `${id}?`, options: options.map((option) => ({ id: option, label: option })) });
const edition = (
  version: string,
  questions: Questionnaire['sections'][number]['questions'],
): Questionnaire => ({
  id: 'sample',
  version,
  title: 'Sample',
  description: 'Sample.',
  sections: [{ id: 'only', title: 'Only', intro: 'Only.', questions }],
});
const older = edition('1.0', [
  choice('kept', 'a', 'b'),
  choice('old-name', 'a', 'b'),
  choice('narrowed', 'a', 'b'),
  choice('gone', 'a'),
]);
const newer = edition('1.1', [
  choice('new-name', 'a', 'b'),
  choice('kept', 'a', 'b'),
  choice('narrowed', 'a'),
  yesNo({ ...asked, id: 'fresh', text: 'Fresh?' }),
]);
const renames = { 'old-name': 'new-name' };

describe('moving to a newer version', () => {
  const answers = { kept: 'a', 'old-name': 'b', narrowed: 'b', gone: 'a' };
  const notes = { 'old-name': 'Seen in May.', gone: 'No longer asked.' };
  const move = moveAnswers(older, newer, { answers, notes, overrides: notes }, renames);

  test('tells what is new, retired, renamed and to be answered again', () => {
    expect(move).toMatchObject({
      added: ['fresh'],
      retired: ['gone'],
      renamed: [{ from: 'old-name', to: 'new-name' }],
      reopened: ['narrowed'],
    });
  });

  test('keeps every answer, note and override that the newer version has a place for, in its order', () => {
    expect(Object.entries(move.answers)).toEqual([
      ['new-name', 'b'],
      ['kept', 'a'],
    ]);
    expect(move.notes).toEqual({ 'new-name': 'Seen in May.' });
    expect(move.overrides).toEqual(move.notes);
  });
});

test('to the same version nothing changes', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), (answers) => {
      const same = moveAnswers(applicationReadiness, applicationReadiness, { answers, notes: {} });
      expect(same).toEqual({
        answers,
        notes: {},
        overrides: {},
        added: [],
        retired: [],
        renamed: [],
        reopened: [],
      });
      expect(readAnswers(applicationReadiness, same.answers)).toMatchObject({ ok: true });
    }),
  );
});
