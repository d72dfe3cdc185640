import { expect, test } from 'vitest';
import { questionnaires } from '../../questionnaire/index.ts';
import { policyOf } from '../../scoring/policy.ts';
import { policyPage } from '../../scoring/policy-page.ts';

test.each(questionnaires)(
  'the page of $id $version is the committed one (npm run golden rewrites it)',
  async (questionnaire) => {
    const page = policyPage(questionnaire, policyOf(questionnaire));
    const { id, version } = questionnaire;
    await expect(page).toMatchFileSnapshot(`../../scoring/policies/${id}-${version}.md`);
  },
);

test.each(questionnaires)('the page of $id $version names every claim with its weight', (questionnaire) => {
  const policy = policyOf(questionnaire);
  const page = policyPage(questionnaire, policy);
  for (const { id, weight, effort } of policy.criteria)
    expect(page).toContain(`| ${id} | ${weight} | ${effort} |`);
});
