import type { Translated } from '../../questionnaire/language.ts';
import { questionnaireTranslations } from '../../questionnaire/translations.ts';
import type { ScoringTexts } from '../scoring-texts.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const scoring: Readonly<Partial<Record<Translated, ScoringTexts>>> = {
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
};

/** Where the texts of policies and results in other languages stand: `scoring/translations/<language>.ts`, entered here, and beside them those of the questionnaires. */
export const translations = { questionnaires: questionnaireTranslations, scoring };
