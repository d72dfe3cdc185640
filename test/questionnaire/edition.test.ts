import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../questionnaire/answers.ts';
import { editionOf } from '../../questionnaire/edition.ts';
import { findQuestionnaire, questionnaires } from '../../questionnaire/index.ts';
import { type Question, type Questionnaire, yesNo } from '../../questionnaire/question.ts';
import type { Condition } from '../../questionnaire/relevance.ts';
import { deck } from '../../questionnaire/source.ts';

const asked = { help: 'Look.', source: deck('Probes') };
const before: Condition = { question: 'first', is: [true] };
const after: Condition = { question: 'first', is: [false] };
const questions: readonly Question[] = [
  yesNo({ ...asked, id: 'first', text: 'First?' }),
  yesNo({ ...asked, id: 'gated', text: 'Gated?', appliesWhen: before }),
  yesNo({ ...asked, id: 'gone', text: 'Gone?', until: '1.1' }),
  yesNo({
    ...asked,
    id: 'of-everybody',
    text: 'Of everybody?',
    alwaysApplies: true,
    narrowed: { since: '1.2', appliesWhen: after },
  }),
  yesNo({
    ...asked,
    id: 'of-some',
    text: 'Of some?',
    appliesWhen: before,
    narrowed: { since: '1.2', appliesWhen: after },
  }),
];
const whole: Questionnaire = {
  id: 'sample',
  version: '1.3',
  title: 'Sample',
  description: 'Sample.',
  sections: [{ id: 'only', title: 'Only', intro: 'Only.', questions }],
};

describe('a narrowed question', () => {
  test.each(['1.0', '1.1'])('stands in %s as it always did', (version) => {
    const found = questionsOf(editionOf(whole, version));
    expect(found.get('of-everybody')).toMatchObject({ alwaysApplies: true });
    expect(found.get('of-everybody')).not.toHaveProperty('appliesWhen');
    expect(found.get('of-some')).toMatchObject({ appliesWhen: before });
  });

  test.each(['1.2', '1.3'])('is asked in %s only while its new condition holds', (version) => {
    const found = questionsOf(editionOf(whole, version));
    expect(found.get('of-everybody')).toMatchObject({ appliesWhen: after });
    expect(found.get('of-everybody')).not.toHaveProperty('alwaysApplies');
    expect(found.get('of-some')).toMatchObject({ appliesWhen: after });
    expect(found.get('gated')).toMatchObject({ appliesWhen: before });
    expect([...found.keys()]).toEqual(['first', 'gated', 'of-everybody', 'of-some']);
  });
});

test.each(questionnaires)('$id $version is published with plain conditions', (edition) => {
  for (const question of questionsOf(edition).values()) expect(question).not.toHaveProperty('narrowed');
});

test('1.0 of application-readiness keeps its ids, options and conditions', async () => {
  const first = findQuestionnaire('application-readiness', '1.0');
  const lines = [...(first ? questionsOf(first).values() : [])].map((question) => {
    const options = 'options' in question ? question.options.map(({ id }) => id).join(' ') : question.kind;
    const condition = question.appliesWhen ? JSON.stringify(question.appliesWhen) : '';
    return `${question.id} | ${options} | ${question.alwaysApplies ? 'always' : condition}\n`;
  });
  await expect(lines.sort().join('')).toMatchFileSnapshot('golden/application-readiness-1.0.txt');
});
