import type { Language } from '../questionnaire/language.ts';
import { dateLine } from './figures.ts';
import type { ReportedAssessment } from './report.ts';
import { recordsTexts } from './texts/records.ts';

/** Where an assessment is in its life, and since when: `Approved on 5 November 2026, 11:20 Hong Kong time`. */
export function statusLine({ status, since }: ReportedAssessment, language: Language = 'en'): string {
  const texts = recordsTexts[language];
  const word = texts.assessmentStatus[status];
  return since === undefined ? word : texts.statusSince(word, dateLine(since, language));
}
