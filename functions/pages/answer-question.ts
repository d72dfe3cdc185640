import { applicabilityOf } from '../../questionnaire/applicability.ts';
import type { Question, Section } from '../../questionnaire/question.ts';
import type { SaidByFiles } from '../../templates/components/files-say.tsx';
import { AnswerQuestionPage } from '../../templates/pages/answer-question.tsx';
import { askedIn, waitedFor } from '../browser/asked-questions.ts';
import { newlyContradicted } from '../browser/newly-contradicted.ts';
import { type AssessmentRequest, type OpenAssessment, openAssessment } from '../browser/open-assessment.ts';
import { saidByFiles } from '../browser/said-by-files.ts';
import { answerFields, type TakenAnswers, takeAnswers } from '../browser/take-answers.ts';
import { definePage } from '../define-page.ts';
import { type Refusal, refuse } from '../problem.ts';
import { getResult } from '../routes/get-result.ts';

/** One question a page, in the order of the questionnaire or, with `order=worth`, in that in which answers decide most. */
export const answerQuestion = definePage({
  id: 'answer-question',
  path: '/departments/{departmentId}/assessments/{assessmentId}/questions/{questionId}',
  access: 'read',
  async get(request) {
    const [open, said, byWorth] = await Promise.all([
      openAssessment(request),
      saidByFiles(request),
      worthOrder(request),
    ]);
    if ('refused' in open) return open;
    if ('refused' in said) return said;
    if ('refused' in byWorth) return byWorth;
    const place = placeOf(open, request);
    return 'refused' in place ? place : { view: view(request, open, place, said, byWorth.ids) };
  },
  fields: answerFields,
  async post(request, form) {
    const outcome = await takeAnswers(request, form, (open) => {
      const place = placeOf(open, request);
      return 'refused' in place ? place : [place.question];
    });
    if ('answer' in outcome) return outcome.answer;
    const { taken } = outcome;
    const place = placeOf(taken.open, request);
    if ('refused' in place) return place;
    const byWorth = await worthOrder(request);
    if ('refused' in byWorth) return byWorth;
    if (!taken.hasErrors)
      return after(request, taken, place, byWorth.ids, await newlyContradicted(request, taken));
    const said = await saidByFiles(request);
    if ('refused' in said) return said;
    return { view: view(request, taken.open, place, said, byWorth.ids, taken), status: 400 };
  },
});

interface Place {
  readonly section: Section;
  readonly question: Question;
}

function placeOf({ questionnaire }: OpenAssessment, { params }: AssessmentRequest): Place | Refusal {
  for (const section of questionnaire.sections) {
    const question = section.questions.find(({ id }) => id === params['questionId']);
    if (question) return { section, question };
  }
  return refuse('path-not-found', 'The questionnaire has no such question.');
}

const isByWorth = ({ query }: Pick<AssessmentRequest, 'query'>): boolean => query.get('order') === 'worth';

/** Open questions by worth; not looked for where the questionnaire's order is wanted. */
async function worthOrder(
  request: AssessmentRequest,
): Promise<{ readonly ids: readonly string[] | undefined } | Refusal> {
  if (!isByWorth(request)) return { ids: undefined };
  const { call, params } = request;
  const result = await call(getResult, { params: { assessmentId: params['assessmentId'] ?? '' } });
  return 'refused' in result
    ? result
    : { ids: result.body.nextQuestions.map(({ questionId }) => questionId) };
}

/** The neighbours of a question among those that are asked, in the wanted order. */
function neighboursOf(open: OpenAssessment, id: string, byWorth: readonly string[] | undefined) {
  const applicability = applicabilityOf(open.questionnaire, open.stored.answers);
  const all = [...applicability].flatMap(([each, applies]) =>
    applies === 'true' || each === id ? [each] : [],
  );
  const order = byWorth ?? all;
  const at = order.indexOf(id);
  return { previous: at > 0 ? order[at - 1] : undefined, next: order[at + 1] };
}

function view(
  request: AssessmentRequest,
  open: OpenAssessment,
  { question, section }: Place,
  said: ReadonlyMap<string, SaidByFiles>,
  byWorth: readonly string[] | undefined,
  { read, changed }: Partial<Pick<TakenAnswers, 'read' | 'changed'>> = {},
) {
  const { frame, language } = request;
  const asked = askedIn({ questions: [question] }, open, said, language, read);
  return AnswerQuestionPage({
    frame,
    assessment: open.frame,
    version: open.stored.version,
    section,
    question,
    asked: asked[0],
    waiting: waitedFor([question], open, asked),
    order: byWorth ? 'worth' : 'questionnaire',
    ...neighboursOf(open, question.id, byWorth),
    savedBeside: changed ?? false,
  });
}

function after(
  request: AssessmentRequest,
  { changed, open, go }: TakenAnswers,
  { question }: Place,
  byWorth: readonly string[] | undefined,
  contradicted: string | undefined,
) {
  const { base } = open.frame;
  const suffix = isByWorth(request) ? '?order=worth' : '';
  const pathOf = (id: string) => `${base}/questions/${encodeURIComponent(id)}${suffix}`;
  if (go === 'on' && contradicted !== undefined)
    return { redirect: pathOf(contradicted), notice: 'answers-contradicted' } as const;
  const { next } = neighboursOf(open, question.id, byWorth);
  if (go === 'back' || next === undefined)
    return { redirect: base, notice: changed ? 'answers-saved' : 'nothing-changed' } as const;
  return {
    redirect: pathOf(next),
    ...(changed ? { notice: 'answers-saved' as const } : {}),
  };
}
