import type { Answer } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { KeptQuestion } from '../../templates/typed-question.ts';
import type { PageRequest } from '../define-page.ts';
import { type Refusal, refuse, storeUnavailable } from '../problem.ts';
import { getAssessment } from '../routes/get-assessment.ts';
import { saveAnswers } from '../routes/save-answers.ts';
import type { ShownAssessment } from '../schemas/assessment.ts';
import { type Collision, mergeChanges } from './merge-changes.ts';
import type { ReadQuestion } from './read-typed-question.ts';

/** What is kept about a question: the parts that people change apart. */
const parts = ['answer', 'note', 'override'] as const;

/** A question of which two people changed the same part to different things. */
export interface QuestionCollision {
  readonly read: ReadQuestion;
  /** What is kept now: their change, and mine where it did not collide. */
  readonly kept: KeptQuestion;
  readonly parts: readonly (typeof parts)[number][];
}

/** What became of a form: everything that could be saved is, the rest collides. */
export interface SavedQuestions {
  readonly assessment: ShownAssessment;
  readonly changed: boolean;
  readonly collisions: readonly QuestionCollision[];
}

type KeptAssessment = Pick<ShownAssessment, 'version' | 'answers' | 'notes' | 'overrides'>;

const MOST_ATTEMPTS = 8;

/** What is kept about one question of an assessment. */
export function keptQuestion(
  { answers, notes, overrides }: Omit<KeptAssessment, 'version'>,
  id: string,
): KeptQuestion {
  const [answer, note, override] = [answers[id], notes[id], overrides[id]];
  return {
    ...(answer === undefined ? {} : { answer }),
    ...(note === undefined ? {} : { note }),
    ...(override === undefined ? {} : { override }),
  };
}

/**
 * Saves what a person changed against what they were shown, on the newest version of the draft. Nothing that somebody else changed
 * meanwhile is overwritten: such a part is reported as a collision, and the rest is saved.
 */
export async function saveTypedQuestions(
  { call, params }: Pick<PageRequest, 'call' | 'params'>,
  read: readonly ReadQuestion[],
): Promise<SavedQuestions | Refusal> {
  const path = { assessmentId: params['assessmentId'] ?? '' };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const got = await call(getAssessment, { params: path });
    if ('refused' in got) return got;
    const stored = got.body;
    if (stored.status !== 'draft') return refuse('not-a-draft', 'This assessment is read-only now.');
    const [answers, notes, overrides] = parts.map((part) => mergeOf(part, read, stored)) as [
      Merged<Answer>,
      Merged<string>,
      Merged<string>,
    ];
    const collided = (id: string) =>
      parts.filter((_, index) => [answers, notes, overrides][index]?.collisions.some((one) => one.id === id));
    const outcome = (assessment: ShownAssessment): SavedQuestions => ({
      assessment,
      changed: answers.changes.size + notes.changes.size + overrides.changes.size > 0,
      collisions: read
        .map((one) => ({
          read: one,
          kept: keptQuestion(assessment, one.question.id),
          parts: collided(one.question.id),
        }))
        .filter((one) => one.parts.length > 0),
    });
    if (!outcome(stored).changed) return outcome(stored);
    const saved = await call(saveAnswers, {
      params: path,
      version: stored.version,
      body: {
        answers: Object.fromEntries(
          [...answers.changes].filter((one): one is [string, Answer] => one[1] !== undefined),
        ),
        remove: [...answers.changes].flatMap(([id, answer]) => (answer === undefined ? [id] : [])),
        notes: textsPatch(notes),
        overrides: textsPatch(overrides),
      },
    });
    if (!('refused' in saved)) return outcome(saved.body);
    if (saved.refused !== 'stale-version') return saved;
  }
  return refuse('store-unavailable', 'Others keep changing this assessment. Try again in a moment.', {
    headers: storeUnavailable.headers,
  });
}

type Merged<T> = {
  readonly changes: ReadonlyMap<string, T | undefined>;
  readonly collisions: readonly Collision<T>[];
};

function mergeOf(
  part: (typeof parts)[number],
  read: readonly ReadQuestion[],
  stored: KeptAssessment,
): Merged<unknown> {
  const side = (of: (one: ReadQuestion) => KeptQuestion) =>
    Object.fromEntries(
      read.flatMap((one) => {
        const value = inOrder(one.question, of(one)[part]);
        return value === undefined ? [] : [[one.question.id, value] as const];
      }),
    );
  return mergeChanges<unknown>(
    side(({ shown }) => shown),
    side(({ question }) => keptQuestion(stored, question.id)),
    side(({ mine }) => mine),
  );
}

/** Chosen options as the question lists them, so that the same choice in another order is no change. */
const inOrder = (question: Question, value: Answer | undefined): Answer | undefined =>
  'options' in question && Array.isArray(value)
    ? question.options.map(({ id }) => id).filter((id) => value.includes(id))
    : value;

const textsPatch = ({ changes }: Merged<string>): Record<string, string | null> =>
  Object.fromEntries([...changes].map(([id, text]) => [id, text ?? null]));
