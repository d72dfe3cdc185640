import { expect, test } from 'vitest';
import { konveyorYamlOf } from '../../../functions/answers/konveyor-yaml-of.ts';
import { publishedOne } from '../../../functions/answers/questionnaire-finder.ts';
import { usableQuestionnaire } from '../../../functions/answers/usable-questionnaire.ts';
import { questionsOf } from '../../../questionnaire/answers.ts';
import { questionnaires } from '../../../questionnaire/index.ts';
import { importedEdition } from '../../support/imported-edition.ts';
import { konveyorFrom, licensingYaml } from '../../support/konveyor.ts';

test.each(questionnaires)(
  '$id $version names at its top what Konveyor has no place for',
  ({ id, version }) => {
    const found = publishedOne(id, version);
    if (!found) throw new Error('It is published.');
    const yaml = konveyorYamlOf(found);
    const [first, ...comments] = yaml.split('\n').filter((line) => line.startsWith('#'));
    expect(first).toBe(`# ${id} ${version}`);
    const leftOut = comments.map((line) => /^# Left out: (\S+)\. \S/.exec(line)?.[1]);
    const numbers = [...questionsOf(found.questionnaire).values()].filter(
      ({ kind }) => kind === 'whole-number',
    );
    expect(leftOut).toEqual(expect.arrayContaining(numbers.map((question) => question.id)));
    for (const questionId of leftOut)
      expect(questionsOf(found.questionnaire).has(questionId as string)).toBe(true);
    expect(konveyorFrom(yaml).name).toContain(version);
  },
);

test('an imported one is what was imported, without risks of ours', () => {
  const found = usableQuestionnaire(importedEdition('licensing', 1, licensingYaml).next);
  const yaml = konveyorYamlOf(found);
  expect(konveyorFrom(yaml)).toEqual(konveyorFrom(licensingYaml));
  expect(yaml).not.toContain('# Left out');
});
