import { expect, it } from 'vitest';
import { pages } from '../../functions/pages/index.ts';
import { questionsOf } from '../../questionnaire/answers.ts';
import { questionnaires } from '../../questionnaire/index.ts';
import { languages } from '../../questionnaire/language.ts';
import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import { typedFields } from '../../templates/typed-fields.ts';
import { questionField } from '../../templates/typed-question.ts';

const section = '/departments/lands/assessments/1/sections/state';
const wordsOf = (
  action: string,
  name: string,
  value: string,
  language: (typeof languages)[number] = 'en',
) => {
  const field = typedFields(action, language)({ name, value });
  return [field.name, field.value];
};

it.each(languages)('has words in %s for every field of every question that is published', (language) => {
  const inWords = typedFields(section, language);
  const newest = questionnaires.toReversed().map((one) => questionnaireIn(one, language));
  for (const { id, text } of new Map(newest.flatMap((one) => [...questionsOf(one)])).values())
    for (const part of ['answer', 'instead', 'choice', 'reason', 'note', 'override'] as const) {
      const { name } = inWords({ name: questionField(part, id), value: '' });
      expect(name.startsWith(text), name).toBe(true);
    }
});

it('says answers as their labels do', () => {
  const [question] = [...questionsOf(questionnaires[0] as (typeof questionnaires)[number]).values()].filter(
    ({ kind }) => kind === 'one-of',
  );
  if (question?.kind !== 'one-of') throw new Error('No question offers answers.');
  const [option] = question.options;
  expect(wordsOf(section, `answer.${question.id}`, option?.id ?? '')).toEqual([question.text, option?.label]);
  expect(wordsOf(section, `answer.${question.id}`, '?not-applicable', 'zh-Hant')[1]).toContain('不適用');
  expect(wordsOf(section, `choice.${question.id}`, 'mine')).toEqual([question.text, 'Take what I entered']);
  expect(wordsOf(section, `note.${question.id}`, 'mine')).toEqual([`${question.text} – Note`, 'mine']);
  expect(wordsOf('/departments/lands/assessments/1/evidence/confirmations', 'open', question.id)).toEqual([
    'Take this answer over',
    question.text,
  ]);
});

it.each([
  ['/departments/lands/applications/new', 'owner', 'Who answers for it'],
  ['/departments/lands/applications/1/change?a=1', 'name', 'Name of the application'],
  ['/departments/lands/applications/1', 'questionnaire', 'Which questionnaire?'],
  ['/departments/lands/assessments/1/risks/stateless', 'owner', 'Who answers for it?'],
  ['/departments/lands/assessments/1/review', 'comment', 'Comment'],
  ['/departments/lands/api-keys', 'scopes', 'What it may do'],
  ['/departments', 'id', 'Id'],
])('names a field of the form at %s as its label does: %s', (action, name, label) => {
  expect(wordsOf(action, name, 'typed')).toEqual([label, 'typed']);
});

it('knows every field that somebody fills in on a page', () => {
  const typed = [
    'name',
    'description',
    'owner',
    'reason',
    'expiresOn',
    'comment',
    'decision',
    'scopes',
    'id',
  ];
  const others = ['expiresInDays', 'keepContents', 'questionnaire'];
  for (const { fields, path } of pages)
    for (const name of [...typed, ...others])
      if (fields?.(name)) expect(wordsOf(path.replaceAll(/[{}]/g, ''), name, '')[0], path).not.toBe(name);
});

it('leaves what it does not know as it is', () => {
  for (const name of ['answer.of-an-imported-question', 'toString', 'constructor', 'answer.', 'owner'])
    expect(wordsOf(section, name, '__proto__')).toEqual([name, '__proto__']);
  expect(wordsOf('/departments/lands/api-keys', 'scopes', 'toString')[1]).toBe('toString');
});
