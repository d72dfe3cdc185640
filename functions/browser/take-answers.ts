import type { Question } from '../../questionnaire/question.ts';
import { MergeAnswersPage } from '../../templates/pages/merge-answers.tsx';
import { questionsTexts } from '../../templates/texts/questions.ts';
import { type KeptQuestion, questionField, typedQuestion } from '../../templates/typed-question.ts';
import { type ReadQuestion, readTypedQuestion } from '../answers/read-typed-question.ts';
import { keptQuestion, type QuestionCollision, saveTypedQuestions } from '../answers/save-typed-questions.ts';
import { withErroneous } from '../answers/with-erroneous.ts';
import { hasScope } from '../auth/principal.ts';
import type { FieldKind, PageAnswer } from '../define-page.ts';
import { type Refusal, refuse } from '../problem.ts';
import type { PageForm } from '../request/read-page-form.ts';
import { type AssessmentRequest, type OpenAssessment, openAssessment } from './open-assessment.ts';
import { whoChanged } from './who-changed.ts';

const questionFieldName = /^(shown|answer|instead|reason|note|override|choice)\.(.+)$/;

/** How often a form that asks questions may send a field. That its questions are those of the page, `takeAnswers` checks. */
export function answerFields(name: string): FieldKind {
  if (name === 'version' || name === 'go' || name === 'merging') return 'one';
  const part = questionFieldName.exec(name)?.[1];
  if (part === undefined) return undefined;
  return part === 'answer' || part === 'instead' ? 'many' : 'one';
}

/** A form of which everything that could be saved is saved. */
export interface TakenAnswers {
  /** The assessment as it is now. */
  readonly open: OpenAssessment;
  readonly read: readonly ReadQuestion[];
  readonly hasErrors: boolean;
  readonly changed: boolean;
  readonly go: 'on' | 'back';
}

/**
 * Saves a form that asks `questions`: what is wrong is left for the page to show again, and where somebody else changed the same
 * meanwhile, a page asks which of the two is to stand. What does not collide is saved in either case.
 */
export async function takeAnswers(
  request: AssessmentRequest,
  form: PageForm,
  questionsOf: (open: OpenAssessment) => readonly Question[] | Refusal,
): Promise<{ readonly taken: TakenAnswers } | { readonly answer: PageAnswer }> {
  const { frame, language, params, parts, principal } = request;
  if (!hasScope(principal, 'write'))
    return { answer: refuse('scope-missing', 'Your role does not allow this.') };
  const open = await openAssessment(request);
  if ('refused' in open) return { answer: open };
  const questions = questionsOf(open);
  if ('refused' in questions) return { answer: questions };
  const typed = readForm(open, questions, form);
  if (typed === 'broken') {
    const detail = questionsTexts[language].merge.unreadable;
    const errors = [{ pointer: '', code: 'foreign-field', detail }];
    return { answer: refuse('invalid-request', detail, { errors }) };
  }
  const merging = form.one('merging') !== '';
  const read = merging
    ? typed.map((one) => (choiceOf(form, one) === 'theirs' ? withTheirs(one) : one))
    : typed;
  const undecided = merging
    ? read.filter((one) => changedParts(one).length > 0 && choiceOf(form, one) === '')
    : [];
  const saved = await saveTypedQuestions(
    request,
    read.filter((one) => !undecided.includes(one)),
  );
  if ('refused' in saved) return { answer: saved };
  const now = { ...open, stored: saved.assessment };
  const collisions: readonly QuestionCollision[] = [
    ...undecided.map((one) => ({
      read: one,
      kept: keptQuestion(now.stored, one.question.id),
      parts: changedParts(one),
    })),
    ...saved.collisions,
  ];
  const go = form.one('go') === 'back' ? 'back' : 'on';
  const hasErrors = read.some(({ errors }) => errors.length > 0);
  if (collisions.length === 0) return { taken: { open: now, read, hasErrors, changed: saved.changed, go } };

  const since = /^\d{1,9}$/.test(form.one('version')) ? Number(form.one('version')) : 0;
  const changed = await whoChanged(collisions, params['assessmentId'] ?? '', since, {
    language,
    principal,
    store: parts.store,
  });
  const collided = new Set(collisions.map((one) => one.read));
  const view = MergeAnswersPage({
    frame,
    assessment: now.frame,
    action: frame.path,
    version: since,
    go,
    isChosen: undecided.length === 0,
    collided: collisions.map(({ read: one, kept, parts: own }) => {
      const mine = Object.fromEntries(
        [...Object.entries(kept), ...own.map((part) => [part, one.mine[part]] as const)].filter(
          ([, value]) => value !== undefined,
        ),
      ) as KeptQuestion;
      return {
        question: one.question,
        before: one.shown,
        theirs: kept,
        mine,
        typed: withErroneous(typedQuestion(mine), one),
        changed: changed.get(one.question.id) ?? '',
      };
    }),
    carried: read
      .filter((one) => one.errors.length > 0 && !collided.has(one))
      .map((one) => {
        const kept = keptQuestion(now.stored, one.question.id);
        return { question: one.question, kept, typed: withErroneous(typedQuestion(kept), one) };
      }),
  });
  return { answer: { view, status: undecided.length > 0 ? 400 : 409 } };
}

/** Every question that a form asks, read; `broken` when it has fields of others, or fields without what was shown. */
function readForm(
  { questionnaire }: OpenAssessment,
  questions: readonly Question[],
  form: PageForm,
): readonly ReadQuestion[] | 'broken' {
  const read: ReadQuestion[] = [];
  for (const question of questions) {
    const one = readTypedQuestion(questionnaire, question, form);
    if (one === 'broken') return 'broken';
    if (one !== 'absent') read.push(one);
  }
  const asked = new Set(read.map(({ question }) => question.id));
  const isForeign = form.entries.some(([name]) => {
    const id = questionFieldName.exec(name)?.[2];
    return id !== undefined && !asked.has(id);
  });
  return isForeign ? 'broken' : read;
}

const choiceOf = (form: PageForm, { question }: ReadQuestion): string =>
  form.one(questionField('choice', question.id));

const changedParts = ({ mine, shown }: ReadQuestion) =>
  (['answer', 'note', 'override'] as const).filter(
    (part) => JSON.stringify(mine[part]) !== JSON.stringify(shown[part]),
  );

/** As if nothing had been changed, apart from what has still to be corrected. */
const withTheirs = (one: ReadQuestion): ReadQuestion => ({
  ...one,
  mine: one.shown,
  typed: withErroneous(typedQuestion(one.shown), one),
});
