import { expect, it } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { questionnaires } from '../../questionnaire/index.ts';
import { languages } from '../../questionnaire/language.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import {
  type QuestionnaireTranslations,
  questionnaireTranslations,
} from '../../questionnaire/translations.ts';

const madeUp: QuestionnaireTranslations = {
  'application-readiness': {
    'zh-Hant': {
      title: '問卷',
      sections: { runtime: { title: '執行環境' } },
      questions: {
        origin: { text: '來源是甚麼？', options: { 'packaged-product': '套裝產品' } },
        'recovery-time-hours': { unit: '小時' },
      },
    },
  },
};
const translated = questionnaireIn<Questionnaire>(applicationReadiness, 'zh-Hant', madeUp);
const question = (of: Questionnaire, id: string) =>
  of.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);

/** Everything but what a person reads. */
const bones = ({ id, version, sections }: Questionnaire) => ({
  id,
  version,
  sections: sections.map(({ id, questions }) => ({
    id,
    questions: questions.map(({ text: _, help: __, ...rest }) => ({
      ...rest,
      ...('unit' in rest ? { unit: '' } : {}),
      ...('options' in rest ? { options: rest.options.map(({ id }) => id) } : {}),
    })),
  })),
});

/** What translations name that is in no version of the questionnaire, and texts that say nothing. */
function faultsOf(translations: QuestionnaireTranslations): string[] {
  return Object.entries(translations).flatMap(([id, byLanguage]) => {
    const versions = questionnaires.filter((one) => one.id === id);
    if (versions.length === 0) return [`no questionnaire ${id}`];
    const sections = new Set(versions.flatMap((one) => one.sections.map((section) => section.id)));
    const questions = versions.flatMap((one) => one.sections.flatMap((section) => section.questions));
    const options = (questionId: string) =>
      questions
        .filter((one) => one.id === questionId)
        .flatMap((one) => ('options' in one ? one.options.map((option) => option.id) : []));
    return Object.entries(byLanguage).flatMap(([language, texts]) => [
      ...Object.keys(texts.sections ?? {})
        .filter((one) => !sections.has(one))
        .map((one) => `${id} ${language}: no section ${one}`),
      ...Object.entries(texts.questions ?? {}).flatMap(([one, { options: labels = {}, unit }]) => {
        const asked = questions.find((question) => question.id === one);
        if (!asked) return [`${id} ${language}: no question ${one}`];
        return [
          ...Object.keys(labels)
            .filter((option) => !options(one).includes(option))
            .map((option) => `${id} ${language}: no option ${option} of ${one}`),
          ...(unit === undefined || 'unit' in asked ? [] : [`${id} ${language}: no unit of ${one}`]),
        ];
      }),
      ...(JSON.stringify(texts).includes('""') ? [`${id} ${language}: an empty text`] : []),
    ]);
  });
}

it('says what is translated, and the rest in English', () => {
  expect(translated.title).toBe('問卷');
  expect(translated.description).toBe(applicationReadiness.description);
  expect(translated.sections.map(({ title }) => title)).toEqual(
    applicationReadiness.sections.map(({ id, title }) => (id === 'runtime' ? '執行環境' : title)),
  );
  const before = question(applicationReadiness, 'origin');
  const after = question(translated, 'origin');
  expect(after).toMatchObject({ text: '來源是甚麼？', help: before?.help });
  if (!before || !('options' in before)) throw new Error('It has options.');
  expect(after).toHaveProperty(
    'options',
    before.options.map((one) => (one.id === 'packaged-product' ? { ...one, label: '套裝產品' } : one)),
  );
  expect(question(translated, 'recovery-time-hours')).toHaveProperty('unit', '小時');
  expect(question(translated, 'planned-life')).toEqual(question(applicationReadiness, 'planned-life'));
});

it('changes nothing but texts', () => {
  expect(bones(translated)).toEqual(bones(applicationReadiness));
});

it('is the same object in English, and where there is no translation', () => {
  expect(questionnaireIn(applicationReadiness, 'en', madeUp)).toBe(applicationReadiness);
  expect(questionnaireIn(applicationReadiness, 'zh-Hans', madeUp)).toBe(applicationReadiness);
  for (const id of ['constructor', '__proto__', 'toString']) {
    const imported = { ...applicationReadiness, id };
    for (const language of languages) expect(questionnaireIn(imported, language)).toBe(imported);
  }
});

it('keeps translations that name only what there is', () => {
  expect(faultsOf(questionnaireTranslations)).toEqual([]);
  expect(faultsOf(madeUp)).toEqual([]);
});

it('would find a translation of what there is not', () => {
  const wrong = {
    nowhere: {},
    'application-readiness': {
      'zh-Hans': {
        title: '',
        sections: { cellar: { title: '地下室' } },
        questions: { nothing: {}, origin: { unit: '个', options: { moon: '月球' } } },
      },
    },
  };
  expect(faultsOf(wrong)).toEqual([
    'no questionnaire nowhere',
    'application-readiness zh-Hans: no section cellar',
    'application-readiness zh-Hans: no question nothing',
    'application-readiness zh-Hans: no option moon of origin',
    'application-readiness zh-Hans: no unit of origin',
    'application-readiness zh-Hans: an empty text',
  ]);
});
