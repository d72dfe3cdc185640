import type { Assessment, Event } from '../store/store.ts';
import type { AnswersAndNotes, AnswersDifference } from './merge-answers.ts';

/** The moment with which an assessment is compared. */
export interface Since {
  /** `return`: when it was last returned. `revision`: when it went on from the revision before. `start`: when it was started, with nothing before it. */
  readonly kind: 'return' | 'revision' | 'start';
  /** The assessment that held the answers then, where that is another one: the revision before. */
  readonly assessmentId?: string;
  readonly at: string;
}

/** What an assessment held at an earlier moment; `questionnaire` is `null` where there was nothing yet. */
export interface EarlierState extends Required<AnswersAndNotes> {
  readonly since: Since;
  readonly questionnaire: Assessment['questionnaire'] | null;
}

/**
 * What an assessment held when it was last returned, by its events, oldest first; where it never was, what the revision
 * before holds; without one, nothing. Events that made a later version than the assessment has are not looked at.
 */
export function earlierState(
  assessment: Assessment,
  { events, previous }: { readonly events: readonly Event[]; readonly previous?: Assessment | undefined },
): EarlierState {
  const known = events.filter(({ subjectVersion }) => subjectVersion <= assessment.version);
  const end = known.findLastIndex(({ detail }) => detail['status'] === 'returned') + 1;
  const returned = known[end - 1];
  if (returned) {
    const later = known.slice(end);
    return {
      since: { kind: 'return', at: returned.at },
      questionnaire: questionnaireAfter(known.slice(0, end)) ?? assessment.questionnaire,
      answers: heldBefore('answers', assessment.answers, later),
      notes: heldBefore('notes', assessment.notes, later),
      overrides: heldBefore('overrides', assessment.overrides ?? {}, later),
    };
  }
  const at = assessment.createdAt;
  if (previous)
    return {
      since: { kind: 'revision', assessmentId: previous.id, at },
      questionnaire: previous.questionnaire,
      answers: previous.answers,
      notes: previous.notes,
      overrides: previous.overrides ?? {},
    };
  return { since: { kind: 'start', at }, questionnaire: null, answers: {}, notes: {}, overrides: {} };
}

/** Takes back what events changed in one part, the last one first. */
function heldBefore<T>(
  part: keyof AnswersDifference,
  now: Readonly<Record<string, T>>,
  events: readonly Event[],
): Readonly<Record<string, T>> {
  const held = new Map(Object.entries(now));
  for (const { detail } of events.toReversed()) {
    const changes = (detail[part] ?? {}) as Readonly<Record<string, { readonly before?: T }>>;
    for (const [id, { before }] of Object.entries(changes))
      if (before === undefined) held.delete(id);
      else held.set(id, before);
  }
  return Object.fromEntries(held);
}

/** An event names the questionnaire only when it is set. */
const questionnaireAfter = (events: readonly Event[]): Assessment['questionnaire'] | undefined =>
  events.findLast(({ detail }) => detail['questionnaire'] !== undefined)?.detail['questionnaire'] as
    | Assessment['questionnaire']
    | undefined;
