import type { Result } from '../scoring/result.ts';
import type { Edition, ReportInput } from './report.ts';
import { reportTexts } from './texts/report.ts';

/** What a result is about: whether and how to move an application, or the state of something that stays where it is. */
export type Subject = 'move' | 'state';

/** The subject of a result: a move where its questionnaire knows migration paths. */
export const subjectOf = ({ recommendation }: Result): Subject =>
  recommendation.paths.length > 0 ? 'move' : 'state';

type Named = Pick<ReportInput, 'result' | 'questionnaire' | 'language'>;

/** What the report calls itself. */
export function reportName({ result, questionnaire, language = 'en' }: Named): string {
  const texts = reportTexts[language];
  return subjectOf(result) === 'move' ? texts.aboutAMove : texts.about(questionnaire.title);
}

/** What an edition of the report calls itself. */
export const editionName = (input: Named, edition: Edition): string =>
  edition === 'short' ? reportTexts[input.language ?? 'en'].short(reportName(input)) : reportName(input);
