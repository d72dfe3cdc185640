import { composeReport } from '../../templates/compose.ts';
import type { Edition, ReportInput } from '../../templates/report.ts';
import { reportText } from '../../templates/text.ts';

/** One section of a report as plain text; only a line end when the report leaves it out. */
export const sectionText = (input: ReportInput, id: string, edition: Edition = 'full'): string =>
  reportText(composeReport(input, edition).filter((part) => part.id === id));
