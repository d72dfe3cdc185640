import type { ComparedSuggestion } from '../../questionnaire/evidence/compare.ts';
import { isCertain } from '../../questionnaire/evidence/is-certain.ts';
import type { ReportedSuggestion } from '../../templates/report.ts';

/** A suggestion of attached files as a report shows it. Throws when it rests on no finding, which is a fault of ours. */
export function reportedSuggestion(suggestion: ComparedSuggestion): ReportedSuggestion {
  const { question, standing, findings } = suggestion;
  const [first] = findings;
  if (!first) throw new Error('A suggestion rests on no finding.');
  return { question, standing, isCertain: isCertain(suggestion), file: first.file, line: first.line };
}
