import { expect, it } from 'vitest';
import * as keys from '../../../functions/store/keys.ts';

it('keeps every kind of thing apart, even where ids and departments are alike', () => {
  const text = 'same';
  const all = [
    keys.departmentKey(text),
    keys.applicationKey(text, text),
    keys.assessmentKey(text, text),
    keys.importedQuestionnaireKey(text, text),
    keys.importedQuestionnaireEntryKey(text, text),
    keys.landingZoneValuesKey(text),
    keys.apiKeyKey(text),
    keys.apiKeyEntryKey(text, text),
    keys.eventKey(text, text, 1),
    keys.journalKey(text, { at: text, subjectId: text, subjectVersion: 1 }),
    keys.idempotencyKey(text, text),
    keys.readinessKey,
  ].map(({ pk, sk }) => `${pk} ${sk}`);
  expect(new Set(all).size).toBe(all.length);
  expect(keys.byApplication(text, 'draft')).not.toBe(keys.byStatus(text, 'draft'));
});

it('starts a range after an id and before the next, also where one is the beginning of another', () => {
  const ids = ['01', '01-a', '01.a', '010', '01A', '01_', '01a', '02'].sort();
  for (const [n, id] of ids.entries()) {
    const { from, to } = keys.rangeAfter(keys.applicationKey('d', ''), id);
    const within = ids.filter((each) => {
      const { sk } = keys.applicationKey('d', each);
      return sk >= from && sk <= to;
    });
    expect(within).toEqual(ids.slice(n + 1));
  }
});

it('holds exactly one kind of thing in a range', () => {
  const { from, to } = keys.rangeAfter(keys.applicationKey('d', ''), undefined);
  const outside = [keys.departmentKey('d'), keys.assessmentKey('d', 'A'), keys.apiKeyEntryKey('d', 'A')];
  expect(outside.filter(({ sk }) => sk >= from && sk <= to)).toEqual([]);
});

it('holds the editions of one questionnaire in a range, and of no other whose id begins like it', () => {
  const { from, to } = keys.rangeOfEditions('d', 'a');
  const ids = ['a:0001', 'a:9999', 'a-b:0001', 'ab:0001', 'a'];
  const within = ids.filter((id) => {
    const { sk } = keys.importedQuestionnaireEntryKey('d', id);
    return sk >= from && sk <= to;
  });
  expect(within).toEqual(['a:0001', 'a:9999']);
});
