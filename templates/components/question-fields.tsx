import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionsTexts } from '../texts/questions.ts';
import { type KeptQuestion, questionField, questionFieldId, type TypedQuestion } from '../typed-question.ts';
import { AnswerField } from './answer-field.tsx';
import { Details } from './details.tsx';
import { FilesSay, type SaidByFiles } from './files-say.tsx';
import { Prose } from './prose.tsx';
import { TextArea } from './text-area.tsx';

/** A question as a form asks it. */
export interface AskedQuestion {
  readonly question: Question;
  /** What is kept, which the form sends back so that changes of others are noticed. */
  readonly kept: KeptQuestion;
  readonly typed: TypedQuestion;
  /** Part of the form → what is wrong there and what to do. */
  readonly errors: Readonly<Partial<Record<'answer' | 'reason' | 'note' | 'override', string>>>;
  readonly said?: SaidByFiles | undefined;
}

/** Everything that a form asks about one question: the answer, help and note folded away, and what files say of it. */
export function QuestionFields({
  language,
  asked: { question, kept, typed, errors, said },
  evidenceHref,
  isHeading = false,
}: {
  readonly language: Language;
  readonly asked: AskedQuestion;
  readonly evidenceHref: string;
  /** True where the question is the heading of the page. */
  readonly isHeading?: boolean | undefined;
}) {
  const texts = questionsTexts[language];
  const isAgainst = said?.standing === 'contradicts' || said?.standing === 'overridden';
  const area = (part: 'note' | 'override', rows: number) => ({
    language,
    name: questionField(part, question.id),
    id: questionFieldId(part, question.id),
    hint: texts[`${part}Hint`],
    error: errors[part],
    value: typed[part],
    rows,
    optional: true,
  });
  return (
    <div class="loadline-question" id={`question-${question.id}`}>
      <input type="hidden" name={questionField('shown', question.id)} value={JSON.stringify(kept)} />
      <AnswerField
        language={language}
        question={question}
        typed={typed}
        errors={errors}
        isAnswered={kept.answer !== undefined}
        isHeading={isHeading}
      />
      {said && <FilesSay language={language} question={question} said={said} evidenceHref={evidenceHref} />}
      {(isAgainst || typed.override !== '') && (
        <TextArea
          {...area('override', 3)}
          label={<About text={texts.override} question={question} />}
          mostCharacters={500}
        />
      )}
      <Details summary={<About text={texts.help} question={question} />}>
        <Prose text={question.help} />
      </Details>
      <Details
        summary={<About text={texts.note} question={question} />}
        open={typed.note !== '' || errors.note !== undefined}
      >
        <TextArea
          {...area('note', 4)}
          label={<About text={texts.noteOf} question={question} />}
          mostCharacters={2000}
        />
      </Details>
    </div>
  );
}

/** A text that stands with every question, for those who hear it alone. */
const About = ({ text, question }: { readonly text: string; readonly question: Question }) => (
  <>
    {text}
    <span class="govuk-visually-hidden"> – {question.text}</span>
  </>
);
