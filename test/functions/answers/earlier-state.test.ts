import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlierState } from '../../../functions/answers/earlier-state.ts';
import { type AnswersAndNotes, answersDifference } from '../../../functions/answers/merge-answers.ts';
import { exampleAssessment } from '../../../functions/schemas/example-assessment.ts';
import type { Assessment, Event } from '../../../functions/store/store.ts';
import type { Answers } from '../../../questionnaire/answers.ts';

const createdAt = '2026-11-02T01:00:00.000Z';
const minute = (version: number) => new Date(Date.parse(createdAt) + version * 60_000).toISOString();

const eventOf = (subjectVersion: number, action: string, detail: Event['detail']): Event => ({
  subjectId: exampleAssessment.id,
  subjectVersion,
  departmentId: exampleAssessment.departmentId,
  at: minute(subjectVersion),
  actor: 'operator',
  action,
  detail,
  beforeHash: null,
  afterHash: null,
});

const assessmentOf = (answers: Answers, version: number, beside: Partial<Assessment> = {}): Assessment => ({
  ...exampleAssessment,
  questionnaire: { id: 'application-readiness', version: '1.1' },
  answers,
  notes: {},
  version,
  createdAt,
  ...beside,
});

type State = Required<AnswersAndNotes>;

const id = fc.constantFrom('a', 'b', 'c', 'd');
const texts = fc.dictionary(id, fc.constantFrom('one', 'two'));

/** Any states, one after another, with keys and values that often meet again. */
const history = fc.array(
  fc.record({
    answers: fc.dictionary(id, fc.constantFrom<Answers[string]>(1, 2, null, true, ['x'])),
    notes: texts,
    overrides: texts,
  }),
  { minLength: 2, maxLength: 8 },
);

const nothing: State = { answers: {}, notes: {}, overrides: {} };
const only = (answers: Answers): State => ({ ...nothing, answers });

/** The events that lead through a history; those of `returnedAt` are returned and reopened in between. */
function eventsThrough(states: readonly State[], returnedAt: readonly number[]): Event[] {
  const events: Event[] = [];
  const add = (action: string, detail: Event['detail']) =>
    events.push(eventOf(events.length + 1, action, detail));
  for (const [index, state] of states.entries()) {
    const changed = answersDifference(states[index - 1] ?? nothing, state);
    add(index === 0 ? 'start-assessment' : 'save-answers', { ...changed });
    if (returnedAt.includes(index)) {
      add('submit-assessment', { status: 'submitted' });
      add('review-assessment', { status: 'returned', comment: 'Count again.' });
      add('reopen-assessment', { status: 'draft' });
    }
  }
  return events;
}

test('gives what was there at the last return, whatever happened before and after', () => {
  fc.assert(
    fc.property(history, fc.nat(), fc.nat(), (states, one, other) => {
      const returnedAt = [one % states.length, other % states.length];
      const events = eventsThrough(states, returnedAt);
      const { answers, ...beside } = states.at(-1) as State;
      const earlier = earlierState(assessmentOf(answers, events.length, beside), { events });
      expect(earlier.since.kind).toBe('return');
      const { since: _since, questionnaire: _questionnaire, ...held } = earlier;
      expect(held).toEqual(states[Math.max(...returnedAt)]);
      const returned = events.findLast(({ action }) => action === 'review-assessment');
      expect(earlier.since.at).toBe(returned?.at);
    }),
  );
});

test('an event that came after the assessment was read is not looked at', () => {
  const events = eventsThrough([only({ a: 1 }), only({ a: 2 }), only({ a: null })], [0]);
  const earlier = earlierState(assessmentOf({ a: 2 }, events.length - 1), { events });
  expect(earlier.answers).toEqual({ a: 1 });
});

test('knows the questionnaire of then, although it was moved since', () => {
  const version = (minor: number) => ({ id: 'application-readiness', version: `1.${minor}` });
  const events = [
    eventOf(1, 'start-assessment', { questionnaire: version(0), answers: { a: { after: 1 } } }),
    eventOf(2, 'review-assessment', { status: 'returned' }),
    eventOf(3, 'move-assessment', { questionnaire: version(1), answers: { a: { before: 1 } } }),
  ];
  expect(earlierState(assessmentOf({}, 3), { events })).toEqual({
    since: { kind: 'return', at: minute(2) },
    questionnaire: version(0),
    ...only({ a: 1 }),
  });
});

test('what was approved is no return', () => {
  const events = [
    eventOf(1, 'start-assessment', {}),
    eventOf(2, 'review-assessment', { status: 'approved' }),
  ];
  expect(earlierState(assessmentOf({ a: 1 }, 2), { events })).toEqual({
    since: { kind: 'start', at: createdAt },
    questionnaire: null,
    ...nothing,
  });
});

test('a revision that was not returned is compared with the one before', () => {
  const was = { answers: { a: 1 }, notes: { a: 'one' }, overrides: { a: 'two' } };
  const previous = { ...assessmentOf(was.answers, 5, was), id: '01JD9Z3M5Q8R7T6V5W4X3Y2Z19' };
  expect(earlierState(assessmentOf({ a: 2 }, 2), { events: [], previous })).toEqual({
    since: { kind: 'revision', assessmentId: previous.id, at: createdAt },
    questionnaire: previous.questionnaire,
    ...was,
  });
});
