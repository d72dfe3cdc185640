import { currentId, questionsOf } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';
import { differenceOf } from '../../scoring/difference.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { Assessment, Event, Store } from '../store/store.ts';
import { earlierState } from './earlier-state.ts';
import { answersDifference } from './merge-answers.ts';
import type { QuestionnaireFinder } from './questionnaire-finder.ts';
import { questionnaireOf } from './scored-assessment.ts';

/** Where what belongs to an assessment was kept; the store shows what the reader may see. */
export interface PastSources {
  readonly findQuestionnaire: QuestionnaireFinder;
  readonly store: Pick<Store, 'getAssessment' | 'listEvents'>;
}

/**
 * What changed in an assessment since it was last returned, or since the revision before, whichever is later: the answers, notes
 * and reasons against files, in the order of the questionnaire with retired questions last, and what that does to the result.
 * `difference` is left out where there was nothing before.
 */
export async function changesSince(assessment: Assessment, { findQuestionnaire, store }: PastSources) {
  const wasReturned = assessment.reviews?.some(({ decision }) => decision === 'returned') ?? false;
  const earlier = earlierState(
    assessment,
    wasReturned
      ? { events: await eventsOf(assessment, store) }
      : { events: [], previous: await previousOf(assessment, store) },
  );
  const { questionnaire, policy } = await questionnaireOf(assessment, findQuestionnaire);
  const past = earlier.questionnaire
    ? await questionnaireOf({ questionnaire: earlier.questionnaire }, findQuestionnaire)
    : undefined;
  const renamed = <T>(held: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(held).map(([id, value]) => [currentId(questionnaire, id), value]));
  const { answers, notes, overrides } = answersDifference(
    {
      answers: renamed(earlier.answers),
      notes: renamed(earlier.notes),
      overrides: renamed(earlier.overrides),
    },
    assessment,
  );
  const asked = questionsOf(questionnaire);
  const askedThen = past ? questionsOf(past.questionnaire) : new Map<string, Question>();
  const inOrder = <Change>(changed: Readonly<Record<string, Change>>) =>
    [...new Set([...asked.keys(), ...askedThen.keys()])].flatMap((questionId) => {
      const text = (asked.get(questionId) ?? askedThen.get(questionId))?.text ?? questionId;
      return Object.hasOwn(changed, questionId)
        ? [{ questionId, text, ...(changed[questionId] as Change) }]
        : [];
    });
  return {
    since: earlier.since,
    answers: inOrder(answers),
    notes: inOrder(notes),
    overrides: inOrder(overrides ?? {}),
    ...(past
      ? {
          difference: differenceOf(
            scoreAnswers(past.questionnaire, earlier.answers, past.policy),
            scoreAnswers(questionnaire, assessment.answers, policy),
          ),
        }
      : {}),
  };
}

const previousOf = async (
  { departmentId, reopenedFrom }: Assessment,
  store: PastSources['store'],
): Promise<Assessment | undefined> =>
  reopenedFrom === undefined ? undefined : store.getAssessment(departmentId, reopenedFrom);

async function eventsOf({ departmentId, id }: Assessment, store: PastSources['store']): Promise<Event[]> {
  const events: Event[] = [];
  let after: string | undefined;
  do {
    const page = await store.listEvents(departmentId, id, {
      limit: 100,
      ...(after === undefined ? {} : { after }),
    });
    events.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return events;
}
