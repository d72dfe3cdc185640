import type { Language } from '../../questionnaire/language.ts';
import type { Edition, ReportInput } from '../../templates/report.ts';
import type { QuestionnaireFinder } from '../answers/questionnaire-finder.ts';
import { scoredAssessment } from '../answers/scored-assessment.ts';
import type { Assessment, Store } from '../store/store.ts';
import { reportInput } from './report-input.ts';
import { reportedAssessment } from './reported-assessment.ts';
import { reportedEvidence } from './reported-evidence.ts';
import { reportedSuggestion } from './reported-suggestion.ts';

/**
 * What a report on a stored assessment is made from, in a language. `undefined` where its application has gone at this
 * moment, and the assessment with it.
 */
export async function reportOf(
  stored: Assessment,
  edition: Edition | 'page',
  {
    language = 'en',
    ...sources
  }: {
    /** ISO 8601 in UTC; accepted risks are judged by its day. */
    readonly now: string;
    readonly findQuestionnaire: QuestionnaireFinder;
    readonly store: Pick<Store, 'getReadings' | 'getApplication' | 'getDepartment'>;
    readonly language?: Language;
  },
): Promise<ReportInput | undefined> {
  const { departmentId } = stored;
  const [application, department, { compared, evidence, ...scored }] = await Promise.all([
    sources.store.getApplication(departmentId, stored.applicationId),
    sources.store.getDepartment(departmentId),
    scoredAssessment(stored, sources),
  ]);
  if (!application) return undefined;
  const { name, description, owner } = application;
  return reportInput(
    {
      ...scored,
      ...(language === 'en' ? {} : { language }),
      evidence: evidence.map(reportedEvidence),
      suggestions: compared.map(reportedSuggestion),
      notes: stored.notes,
      application: {
        name,
        ...(description === '' ? {} : { description }),
        ...(owner === '' ? {} : { owner }),
        ...(department ? { department: department.name } : {}),
      },
      assessment: reportedAssessment(stored),
      date: stored.updatedAt,
    },
    edition,
  );
}
