import { expect, test } from 'vitest';
import { publishedQuestionnaire } from '../../../functions/schemas/published-questionnaire.ts';
import { questionnaire as questionnaireSchema } from '../../../functions/schemas/questionnaire.ts';
import { questionsOf } from '../../../questionnaire/answers.ts';
import { questionnaires } from '../../../questionnaire/index.ts';
import { policyOf } from '../../../scoring/policy.ts';

test.each(questionnaires)('$id $version passes its schema and loses nothing', (questionnaire) => {
  const published = publishedQuestionnaire({ questionnaire, policy: policyOf(questionnaire) });
  expect(questionnaireSchema.parse(published)).toEqual(published);
  expect(published.sections.flatMap((section) => section.questions.map(({ id }) => id))).toEqual([
    ...questionsOf(questionnaire).keys(),
  ]);
  expect(published.policy.criteria.map(({ id, weight }) => [id, weight])).toEqual(
    policyOf(questionnaire).criteria.map(({ id, weight }) => [id, weight]),
  );
});

test('no condition is lost: as many questions have one as published, and none is empty', () => {
  for (const questionnaire of questionnaires) {
    const given = [...questionsOf(questionnaire).values()].filter(({ appliesWhen }) => appliesWhen);
    const published = publishedQuestionnaire({ questionnaire, policy: policyOf(questionnaire) })
      .sections.flatMap((section) => section.questions)
      .flatMap(({ appliesWhen }) => appliesWhen ?? []);
    expect(published).toHaveLength(given.length);
    expect(JSON.stringify(published)).not.toMatch(/"(options|answers|conditions)":\[\]/);
  }
});

test('the landing zone is published whole, with a condition wherever one decides whether a fact matters', () => {
  for (const questionnaire of questionnaires) {
    const policy = policyOf(questionnaire);
    const { landingZone } = policy;
    const published = publishedQuestionnaire({ questionnaire, policy }).policy.landingZone;
    const brief = (facts: readonly { id: string; statement: string; when?: unknown }[] = []) =>
      facts.map(({ id, statement, when }) => [id, statement, when !== undefined]);
    expect(published === null).toBe(landingZone === null);
    expect(brief(published?.facts)).toEqual(brief(landingZone?.facts));
  }
});
