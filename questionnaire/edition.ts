import type { Question, Questionnaire } from './question.ts';

/** In which versions of its questionnaire a thing stands: from `since` (absent: the first) through `until` (absent: the newest). */
export interface Span {
  readonly since?: string;
  readonly until?: string;
}

/** True when a thing stands in `version` (`major.minor`). */
export function standsIn({ since, until }: Span, version: string): boolean {
  return (
    (since === undefined || compareVersions(since, version) <= 0) &&
    (until === undefined || compareVersions(version, until) <= 0)
  );
}

/** Negative when `a` is the earlier version, positive when it is the later one, 0 when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

/**
 * The questionnaire as it is in `version`: with every question that stands in it, narrowed as it is there, and no section
 * left empty. Its type keeps the ids of all versions.
 */
export function editionOf<Whole extends Questionnaire>(whole: Whole, version: string): Whole {
  const sections = whole.sections
    .map((section) => ({
      ...section,
      questions: section.questions
        .filter((question) => standsIn(question, version))
        .map((question) => asNarrowed(question, version)),
    }))
    .filter((section) => section.questions.length > 0);
  return { ...whole, version, sections };
}

function asNarrowed({ narrowed, ...question }: Question, version: string): Question {
  if (!narrowed || compareVersions(narrowed.since, version) > 0) return question;
  const { alwaysApplies: _, ...rest } = question;
  return { ...rest, appliesWhen: narrowed.appliesWhen };
}
