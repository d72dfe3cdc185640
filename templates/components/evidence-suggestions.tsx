import { questionsOf } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';
import { evidenceSuggestionsTexts } from '../texts/evidence-suggestions.ts';
import { Button } from './button.tsx';
import { Details } from './details.tsx';
import { EvidenceSuggestion } from './evidence-suggestion.tsx';
import type { EvidenceView, SuggestedAnswer } from './evidence-view.ts';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { type TickField, tickId } from './tick-id.ts';

/** What files suggest, in three groups, to be taken over one by one, several together, or all that are sure. */
export function EvidenceSuggestions({
  frame,
  view,
  ticked,
}: {
  readonly frame: PageFrame;
  readonly view: EvidenceView;
  /** Questions whose boxes are ticked already. */
  readonly ticked: readonly string[];
}) {
  const { language } = frame;
  const texts = evidenceSuggestionsTexts[language];
  const { assessment, suggestions, sure, mayChange, version } = view;
  const questions = questionsOf(view.questionnaire);
  const shown = suggestions.flatMap((suggestion) => {
    const question = questions.get(suggestion.question);
    return question ? [{ suggestion, question }] : [];
  });
  const group = (...standings: SuggestedAnswer['standing'][]) =>
    shown.filter(({ suggestion }) => standings.includes(suggestion.standing));
  const open = group('unanswered');
  const differs = group('contradicts', 'overridden', 'differs-from-hint');
  const agrees = group('agrees');
  const action = `${assessment}/evidence/confirmations`;
  const items = (list: typeof shown, field: TickField) =>
    list.map(({ suggestion, question }) => (
      <SuggestionItem
        frame={frame}
        assessment={assessment}
        suggestion={suggestion}
        question={question}
        tick={mayChange && suggestion.open.length === 0 ? field : undefined}
        link={mayChange}
        ticked={ticked.includes(question.id)}
      />
    ));
  const groups = (
    <>
      {open.length > 0 && <h3 class="govuk-heading-s">{texts.open}</h3>}
      {items(open, 'open')}
      {differs.length > 0 && <h3 class="govuk-heading-s">{texts.differs}</h3>}
      {items(differs, 'replace')}
    </>
  );
  const canTick = [...open, ...differs].some(({ suggestion }) => suggestion.open.length === 0);
  return (
    <>
      <h2 class="govuk-heading-m" id="suggestions">
        {texts.suggestions}
      </h2>
      {shown.length === 0 && <p class="govuk-body">{texts.noSuggestions}</p>}
      {mayChange && sure.length > 0 && (
        <PostForm action={action} csrf={frame.csrf}>
          <input type="hidden" name="all" value="true" />
          <p class="govuk-body">{texts.takeAllHint}</p>
          <Button kind="secondary">{texts.takeAll(sure.length)}</Button>
        </PostForm>
      )}
      {mayChange && canTick ? (
        <PostForm action={action} csrf={frame.csrf}>
          <input type="hidden" name="version" value={String(version)} />
          {groups}
          <Button>{texts.takeTicked}</Button>
        </PostForm>
      ) : (
        groups
      )}
      {agrees.length > 0 && (
        <Details summary={texts.agrees(agrees.length)}>
          {agrees.map(({ suggestion, question }) => (
            <SuggestionItem
              frame={frame}
              assessment={assessment}
              suggestion={suggestion}
              question={question}
              tick={undefined}
              link={false}
              ticked={false}
            />
          ))}
        </Details>
      )}
    </>
  );
}

function SuggestionItem({
  frame: { language },
  assessment,
  suggestion,
  question,
  tick,
  link,
  ticked,
}: {
  readonly frame: PageFrame;
  readonly assessment: string;
  readonly suggestion: SuggestedAnswer;
  readonly question: Question;
  /** `undefined`: it cannot be taken over. */
  readonly tick: TickField | undefined;
  readonly link: boolean;
  readonly ticked: boolean;
}) {
  const texts = evidenceSuggestionsTexts[language];
  const id = tickId(question.id);
  return (
    <section class="loadline-suggestion" aria-labelledby={`${id}-question`}>
      <h4 class="govuk-heading-s" id={`${id}-question`} dir="auto">
        {question.text}
      </h4>
      <EvidenceSuggestion
        language={language}
        question={question}
        suggestion={suggestion}
        link={link ? `${assessment}/questions/${encodeURIComponent(question.id)}` : undefined}
      />
      {tick && (
        <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group" data-module="govuk-checkboxes">
          <div class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id={id}
              name={tick}
              type="checkbox"
              value={question.id}
              checked={ticked}
            />
            <label class="govuk-label govuk-checkboxes__label" for={id}>
              {tick === 'open' ? texts.takeOne : texts.replaceOne}
              <span class="govuk-visually-hidden">: {question.text}</span>
            </label>
          </div>
        </div>
      )}
    </section>
  );
}
