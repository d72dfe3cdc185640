import type { Language } from '../../questionnaire/language.ts';
import { applicationPath } from '../../templates/application-path.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import type { ListedEvent } from '../../templates/components/events-list.tsx';
import { departmentPath } from '../../templates/department-path.ts';
import { eventsTexts } from '../../templates/texts/events.ts';
import { wordFor } from '../../templates/word-for.ts';
import type { Store, SubjectKind } from '../store/store.ts';

interface Subject {
  readonly subjectId: string;
  /** Left out where it is not known. */
  readonly subjectKind?: SubjectKind | undefined;
}

/** The most things that are read to be named; more are named by their kind alone. */
const MOST_READ = 50;

/** What events of a department are about, in words, with the way to what is still there; `undefined` for what is not known. */
export async function subjectsOf(
  subjects: readonly Subject[],
  store: Pick<Store, 'getApplication' | 'getAssessment'>,
  departmentId: string,
  language: Language,
): Promise<(subject: Subject) => ListedEvent['subject']> {
  const { kind: kinds } = eventsTexts[language];
  const home = departmentPath(departmentId);

  async function named({ subjectId, subjectKind }: Subject): Promise<ListedEvent['subject']> {
    const mayBe = (kind: SubjectKind): boolean => subjectKind === undefined || subjectKind === kind;
    const [application, assessment] = await Promise.all([
      mayBe('application') ? store.getApplication(departmentId, subjectId) : undefined,
      mayBe('assessment') ? store.getAssessment(departmentId, subjectId) : undefined,
    ]);
    if (application)
      return {
        text: `${kinds.application}: ${application.name}`,
        href: applicationPath(departmentId, subjectId),
      };
    if (!assessment) return byKind(subjectKind);
    const of = await store.getApplication(departmentId, assessment.applicationId);
    return {
      text: of ? `${kinds.assessment}: ${of.name}` : kinds.assessment,
      href: `${assessmentPath(departmentId, subjectId)}/events`,
    };
  }

  const byKind = (kind: SubjectKind | undefined): ListedEvent['subject'] => {
    // What stands in the table may have been altered to a kind that there is not.
    const text = kind && wordFor(kinds, kind);
    if (text === undefined) return undefined;
    return kind === 'api-key' ? { text, href: `${home}/api-keys` } : { text };
  };

  const distinct = [...new Map(subjects.map((one) => [one.subjectId, one])).values()].slice(0, MOST_READ);
  const found = await Promise.all(distinct.map(async (one) => [one.subjectId, await named(one)] as const));
  const byId = new Map(found);
  return ({ subjectId, subjectKind }) => byId.get(subjectId) ?? byKind(subjectKind);
}
