import { questionnaires } from '../questionnaire/index.ts';
import type { Language } from '../questionnaire/language.ts';
import { questionnaireIn } from '../questionnaire/questionnaire-in.ts';
import { apiKeysTexts } from './texts/api-keys.ts';
import { applicationTexts } from './texts/application.ts';
import { applicationFormTexts } from './texts/application-form.ts';
import { departmentsTexts } from './texts/departments.ts';
import { evidenceUploadTexts } from './texts/evidence-upload.ts';
import { reviewTexts } from './texts/review.ts';
import { riskTexts } from './texts/risk.ts';
import { typedQuestionFields } from './typed-question-fields.ts';

/** A field of a form as people know it: what it is called on its page, and what was typed or chosen. */
export interface TypedField {
  readonly name: string;
  readonly value: string;
}

/** A form: the paths that it goes to, what its fields are called, and what their values are called where nobody typed them. */
interface KnownForm {
  readonly action: RegExp;
  readonly fields: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words for the fields of the form that goes to `action`, in a language; what is not known keeps its raw name and value. */
export function typedFields(action: string, language: Language): (field: TypedField) => TypedField {
  const [path = ''] = action.split('?');
  const form = formsIn(language).find((one) => one.action.test(path));
  const known = <Word>(words: Readonly<Record<string, Word>> | undefined, id: string): Word | undefined =>
    words && Object.hasOwn(words, id) ? words[id] : undefined;
  const ofQuestion = typedQuestionFields(language);
  return (field) =>
    ofQuestion(field) ?? {
      name: known(form?.fields, field.name) ?? field.name,
      value: known(known(form?.values, field.name), field.value) ?? field.value,
    };
}

function formsIn(language: Language): readonly KnownForm[] {
  const application = applicationFormTexts[language];
  const key = apiKeysTexts[language];
  const { decision } = reviewTexts[language];
  const department = departmentsTexts[language];
  const { reason, owner, expiresOn } = riskTexts[language];
  const upload = evidenceUploadTexts[language];
  const titles = questionnaires.map((one) => [one.id, questionnaireIn(one, language).title] as const);
  return [
    {
      action: /\/applications\/(new|[^/]+\/change)$/,
      fields: {
        name: application.name,
        description: application.description,
        owner: application.owner,
      },
    },
    {
      action: /\/applications\/[^/]+$/,
      fields: { questionnaire: applicationTexts[language].questionnaire },
      values: { questionnaire: Object.fromEntries(titles) },
    },
    {
      action: /\/api-keys$/,
      fields: { name: key.name, scopes: key.scopes, expiresInDays: key.days },
      values: { scopes: key.scope },
    },
    {
      action: /\/review$/,
      fields: { decision: decision.label, comment: decision.comment },
      values: { decision: { approved: decision.approve, returned: decision.return } },
    },
    { action: /\/risks\/[^/]+$/, fields: { reason, owner, expiresOn } },
    { action: /^\/departments$/, fields: { name: department.name, id: department.id } },
    {
      action: /\/evidence$/,
      fields: { keepContents: upload.keepLegend },
      values: { keepContents: { true: upload.keep } },
    },
  ];
}
