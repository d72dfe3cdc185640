import { applicabilityOf } from '../../questionnaire/applicability.ts';
import { progressOf } from '../../questionnaire/progress.ts';
import type { Section } from '../../questionnaire/question.ts';
import { AnswerSectionPage } from '../../templates/pages/answer-section.tsx';
import type { ReadQuestion } from '../answers/read-typed-question.ts';
import { askedIn, waitedFor } from '../browser/asked-questions.ts';
import { newlyContradicted } from '../browser/newly-contradicted.ts';
import { type AssessmentRequest, type OpenAssessment, openAssessment } from '../browser/open-assessment.ts';
import { saidByFiles } from '../browser/said-by-files.ts';
import { answerFields, type TakenAnswers, takeAnswers } from '../browser/take-answers.ts';
import { definePage } from '../define-page.ts';
import { type Refusal, refuse } from '../problem.ts';

/** All questions of one section, to be answered on one page. */
export const answerSection = definePage({
  id: 'answer-section',
  path: '/departments/{departmentId}/assessments/{assessmentId}/sections/{sectionId}',
  access: 'read',
  async get(request) {
    const [open, said] = await Promise.all([openAssessment(request), saidByFiles(request)]);
    if ('refused' in open) return open;
    if ('refused' in said) return said;
    const section = sectionOf(open, request);
    return 'refused' in section ? section : { view: view(request, open, section, said) };
  },
  fields: answerFields,
  async post(request, form) {
    const outcome = await takeAnswers(request, form, (open) => {
      const section = sectionOf(open, request);
      return 'refused' in section ? section : section.questions;
    });
    if ('answer' in outcome) return outcome.answer;
    const { taken } = outcome;
    const section = sectionOf(taken.open, request);
    if ('refused' in section) return section;
    if (!taken.hasErrors) return after(taken, section, await newlyContradicted(request, taken));
    const said = await saidByFiles(request);
    if ('refused' in said) return said;
    return { view: view(request, taken.open, section, said, taken), status: 400 };
  },
});

function sectionOf(
  { questionnaire }: OpenAssessment,
  { params }: Pick<AssessmentRequest, 'params'>,
): Section | Refusal {
  const section = questionnaire.sections.find(({ id }) => id === params['sectionId']);
  return section ?? refuse('path-not-found', 'The questionnaire has no such section.');
}

function view(
  { frame, language }: AssessmentRequest,
  open: OpenAssessment,
  section: Section,
  said: Parameters<typeof askedIn>[2],
  {
    read = [],
    changed = false,
  }: { readonly read?: readonly ReadQuestion[]; readonly changed?: boolean } = {},
) {
  const asked = askedIn(section, open, said, language, read);
  return AnswerSectionPage({
    frame,
    assessment: open.frame,
    version: open.stored.version,
    section,
    asked,
    waiting: waitedFor(section.questions, open, asked),
    savedBeside: changed,
  });
}

/** Where a saved section leads: to an answer that files contradict, to questions that it brought up, to the next section with open ones, or to the list. */
function after(
  { changed, open, read, go }: TakenAnswers,
  section: Section,
  contradicted: string | undefined,
) {
  const { frame, questionnaire, stored } = open;
  const list = { redirect: frame.base, notice: changed ? 'answers-saved' : 'nothing-changed' } as const;
  if (go === 'back') return list;
  const pathOf = (id: string) => `${frame.base}/sections/${encodeURIComponent(id)}`;
  const applicability = applicabilityOf(questionnaire, stored.answers);
  const known = new Set(read.map(({ question }) => question.id));
  if (contradicted !== undefined)
    return {
      redirect: `${pathOf(section.id)}#question-${contradicted}`,
      notice: 'answers-contradicted',
    } as const;
  const appeared = section.questions.find(({ id }) => applicability.get(id) === 'true' && !known.has(id));
  if (appeared)
    return {
      redirect: `${pathOf(section.id)}#question-${appeared.id}`,
      notice: 'questions-appeared',
    } as const;
  const progress = progressOf(questionnaire, stored.answers);
  const here = progress.findIndex(({ id }) => id === section.id);
  const next = [...progress.slice(here + 1), ...progress.slice(0, here)].find(
    ({ answered, asked }) => answered < asked,
  );
  if (!next) return list;
  return { redirect: pathOf(next.id), ...(changed ? { notice: 'answers-saved' as const } : {}) };
}
