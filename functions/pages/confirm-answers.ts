import { questionsOf } from '../../questionnaire/answers.ts';
import { assessmentPath } from '../../templates/assessment-path.ts';
import type { EvidenceView } from '../../templates/components/evidence-view.ts';
import { EvidencePage } from '../../templates/pages/evidence.tsx';
import { evidenceSuggestionsTexts } from '../../templates/texts/evidence-suggestions.ts';
import { evidenceView } from '../browser/evidence-view.ts';
import { onNewest } from '../browser/on-newest.ts';
import { definePage, type FieldKind } from '../define-page.ts';
import { confirmSuggestions } from '../routes/confirm-suggestions.ts';

const kinds: Readonly<Record<string, FieldKind>> = {
  version: 'one',
  all: 'one',
  open: 'many',
  replace: 'many',
};

/** Takes suggested answers over: those that are ticked, or all that are sure. */
export const confirmAnswers = definePage({
  id: 'confirm-answers',
  path: '/departments/{departmentId}/assessments/{assessmentId}/evidence/confirmations',
  access: 'write',
  async get({ params, principal }) {
    return { redirect: `${assessmentPath(principal.departmentId, params['assessmentId'] ?? '')}/evidence` };
  },
  fields: (name) => (Object.hasOwn(kinds, name) ? kinds[name] : undefined),
  async post(request, form) {
    const { call, frame, language, params, principal } = request;
    const assessmentId = params['assessmentId'] ?? '';
    const texts = evidenceSuggestionsTexts[language];
    const open = form.many('open');
    const ticked = [...open, ...form.many('replace')];
    // Only unanswered questions are taken together, so that no other change can be lost by it.
    const confirm = (
      body: { readonly all: true } | { readonly questions: string[] },
      version: number | '*',
    ) => call(confirmSuggestions, { params: { assessmentId }, body, version });
    const isAll = form.one('all') === 'true';
    if (!isAll && ticked.length === 0) {
      const view = await evidenceView(request);
      if ('refused' in view) return view;
      const errors = { suggestions: [{ text: texts.nothingTicked, questionId: firstToTick(view) }] };
      return { view: EvidencePage({ frame, view, errors }), status: 400 };
    }
    const answer = isAll
      ? await onNewest(() => confirm({ all: true }, '*'))
      : await confirm({ questions: ticked }, Number(form.one('version')));
    if ('refused' in answer) {
      if (answer.refused !== 'stale-version') return answer;
      const view = await evidenceView(request);
      if ('refused' in view || !view.mayChange) return 'refused' in view ? view : answer;
      return {
        view: EvidencePage({ frame, view, errors: meanwhile(view, { open, ticked }, texts) }),
        status: 412,
      };
    }
    const { confirmed, notConfirmed } = answer.body;
    if (confirmed.length > 0 && (isAll || notConfirmed.length === 0))
      return {
        redirect: `${assessmentPath(principal.departmentId, assessmentId)}/evidence`,
        notice: 'suggestions-confirmed',
      };
    const view = await evidenceView(request);
    if ('refused' in view) return view;
    return { view: EvidencePage({ frame, view, taking: { taken: confirmed.length, left: notConfirmed } }) };
  },
});

const firstToTick = ({ suggestions }: EvidenceView): string | undefined =>
  ['unanswered', 'contradicts', 'overridden', 'differs-from-hint']
    .map((wanted) => suggestions.find(({ standing, open }) => standing === wanted && open.length === 0))
    .find((one) => one !== undefined)?.question;

/** What changed since the boxes were ticked: boxes of questions that were answered meanwhile are no longer ticked. */
function meanwhile(
  { suggestions, questionnaire }: EvidenceView,
  { open, ticked }: { readonly open: readonly string[]; readonly ticked: readonly string[] },
  texts: (typeof evidenceSuggestionsTexts)['en'],
) {
  const standings = new Map(suggestions.map(({ question, standing }) => [question, standing]));
  const answered = open.filter((id) => (standings.get(id) ?? 'unanswered') !== 'unanswered');
  const isGone = ticked.some((id) => !standings.has(id));
  const questions = questionsOf(questionnaire);
  return {
    suggestions: [
      { text: texts.stale },
      ...answered.map((id) => ({ text: texts.meanwhile(questions.get(id)?.text ?? id), questionId: id })),
      ...(isGone ? [{ text: texts.gone }] : []),
    ],
    ticked: ticked.filter((id) => !answered.includes(id)),
  };
}
