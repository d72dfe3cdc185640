import type { Result } from '../scoring/result.ts';
import type { Edition, ReportInput } from './report.ts';

/** What a result is about: whether and how to move an application, or the state of something that stays where it is. */
export type Subject = 'move' | 'state';

/** The subject of a result: a move where its questionnaire knows migration paths. */
export const subjectOf = ({ recommendation }: Result): Subject =>
  recommendation.paths.length > 0 ? 'move' : 'state';

/** What the report calls itself. */
export const reportName = ({
  result,
  questionnaire,
}: Pick<ReportInput, 'result' | 'questionnaire'>): string =>
  subjectOf(result) === 'move' ? 'Container readiness report' : `Report: ${questionnaire.title}`;

/** What an edition of the report calls itself. */
export const editionName = (
  input: Pick<ReportInput, 'result' | 'questionnaire'>,
  edition: Edition,
): string => (edition === 'short' ? `${reportName(input)}, short edition` : reportName(input));
