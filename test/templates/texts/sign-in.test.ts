import { expect, it } from 'vitest';
import { signInRefusals } from '../../../functions/auth/sign-in-refusal.ts';
import { languages } from '../../../questionnaire/language.ts';
import { signInTexts } from '../../../templates/texts/sign-in.ts';
import { foreignCharacters } from '../../support/scripts-of-chinese.ts';

it.each(languages)('has words for every refusal in %s, and each its own', (language) => {
  const { refusals } = signInTexts[language];
  expect(Object.keys(refusals).sort()).toEqual(Object.keys(signInRefusals).sort());
  expect(new Set(Object.values(refusals).map(({ title }) => title)).size).toBe(Object.keys(refusals).length);
});

it.each(['zh-Hant', 'zh-Hans'] as const)('has no character of the other script in %s', (language) => {
  expect(foreignCharacters(JSON.stringify(signInTexts[language]), language)).toEqual([]);
});
