import { expect, test } from 'vitest';
import type { Answers } from '../../../questionnaire/answers.ts';
import { autoAnswered } from '../../../questionnaire/konveyor/auto-answered.ts';
import { konveyorFrom, licensingYaml } from '../../support/konveyor.ts';

const licensing = konveyorFrom(licensingYaml);
const filled = (answers: Answers) => autoAnswered(licensing, answers);

test('the first answer of the file that one of the tags selects', () => {
  expect(filled({ tags: ['runtime-cu2bu2b'] })).toEqual({ tags: ['runtime-cu2bu2b'], 's2-q30': 'a2' });
  expect(filled({ tags: ['runtime-java-17'] })).toEqual({ tags: ['runtime-java-17'], 's2-q30': 'a2' });
});

test('an automatic answer of unknown risk is "we do not know"', () => {
  expect(filled({ tags: ['hosting-container'] })).toEqual({ tags: ['hosting-container'], 's1-q4': null });
});

test('what a person answered stays, even that it is not known', () => {
  for (const own of ['a3', null, { notApplicable: 'It is not in Java.' }])
    expect(filled({ tags: ['runtime-java-17'], 's2-q30': own })).toEqual({
      tags: ['runtime-java-17'],
      's2-q30': own,
    });
});

test('nothing while the tags are open or none holds, and nothing to a question that is not shown', () => {
  for (const answers of [{}, { tags: null }, { tags: ['none'] }]) expect(filled(answers)).toEqual(answers);
  const hidden = konveyorFrom(
    licensingYaml.replace(
      'text: Which Java release runs it?\n',
      'text: Which Java release runs it?\n        excludeFor: [ { category: Runtime, tag: C++ } ]\n',
    ),
  );
  expect(autoAnswered(hidden, { tags: ['runtime-cu2bu2b'] })).toEqual({ tags: ['runtime-cu2bu2b'] });
});

test('does not change what it is given', () => {
  const answers = Object.freeze({ tags: Object.freeze(['runtime-java-17']) });
  expect(filled(answers)).not.toBe(answers);
});
