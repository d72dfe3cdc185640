import type {
  KonveyorAnswer,
  KonveyorQuestion,
  KonveyorQuestionnaire,
  KonveyorSection,
  KonveyorTag,
} from './konveyor-questionnaire.ts';
import { meet } from './tag-names.ts';

/** A question that is shown for some tags, with the answer that they select. */
export interface PreparedQuestion {
  readonly section: KonveyorSection;
  readonly question: KonveyorQuestion;
  readonly autoAnswer: KonveyorAnswer | undefined;
}

/**
 * What Konveyor does when an assessment begins (tackle2-hub, internal/assessment/assessment.go, Prepare): a question with
 * `includeFor` is shown when the application has one of its tags, and its `excludeFor` is not looked at; any other is
 * hidden when the application has one of its `excludeFor`. The first answer of the file that is `autoAnswerFor` one of
 * the tags is selected. Konveyor ignores tags that its inventory does not hold; here every tag that is named exists.
 */
export function prepare(
  { sections }: KonveyorQuestionnaire,
  tags: readonly KonveyorTag[],
): readonly PreparedQuestion[] {
  const shown = ({ includeFor, excludeFor }: KonveyorQuestion): boolean =>
    includeFor.length > 0 ? meet(includeFor, tags) : !meet(excludeFor, tags);
  return sections.flatMap((section) =>
    section.questions.filter(shown).map((question) => ({
      section,
      question,
      autoAnswer: question.answers.find(({ autoAnswerFor }) => meet(autoAnswerFor, tags)),
    })),
  );
}
