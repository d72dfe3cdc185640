import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionsTexts } from '../texts/questions.ts';
import { wordsTexts } from '../texts/words.ts';
import {
  insteadOfAnswer,
  isTyped,
  questionField,
  questionFieldId,
  type TypedQuestion,
} from '../typed-question.ts';
import { Checkboxes } from './checkboxes.tsx';
import type { Choice } from './choice-field.tsx';
import { NumberInput } from './number-input.tsx';
import { Radios } from './radios.tsx';
import { TextArea } from './text-area.tsx';

/** The answer to one question, with what may stand in its place: “we do not know”, and “not applicable” with a reason. */
export function AnswerField(props: AnswerFieldProps) {
  const { language, question, typed, errors } = props;
  const texts = questionsTexts[language];
  const isFolded = errors.answer === undefined && errors.reason === undefined;
  return (
    <>
      <Choices {...props} />
      {!question.alwaysApplies && (
        <div class={`loadline-question__reason${isFolded ? ' loadline-question__reason--folded' : ''}`}>
          <TextArea
            language={language}
            name={questionField('reason', question.id)}
            id={questionFieldId('reason', question.id)}
            label={
              <>
                {texts.reason}
                <span class="govuk-visually-hidden"> – {question.text}</span>
              </>
            }
            value={typed.reason}
            error={errors.reason}
            rows={2}
            mostCharacters={500}
          />
        </div>
      )}
    </>
  );
}

interface AnswerFieldProps {
  readonly language: Language;
  readonly question: Question;
  readonly typed: TypedQuestion;
  readonly errors: Readonly<Partial<Record<'answer' | 'reason', string>>>;
  /** True where an answer is kept, so that a choice can be taken back. */
  readonly isAnswered: boolean;
  readonly isHeading: boolean;
}

/** The field of the answer by the kind of its question. */
function Choices({ language, question, typed, errors, isAnswered, isHeading }: AnswerFieldProps) {
  const texts = questionsTexts[language];
  const { id } = question;
  const label = {
    label: question.text,
    labelIsHeading: isHeading,
    labelSize: isHeading ? 'l' : 'm',
  } as const;
  const field = {
    language,
    name: questionField('answer', id),
    id: questionFieldId('answer', id),
    error: errors.answer,
  };
  const instead: readonly Choice[] = [
    {
      value: insteadOfAnswer.unknown,
      text: texts.unknown,
      divider: isTyped(question) ? undefined : texts.or,
    },
    ...(question.alwaysApplies ? [] : [{ value: insteadOfAnswer.notApplicable, text: texts.notApplicable }]),
  ];
  if (question.kind === 'one-of' || question.kind === 'yes-no') {
    const answers = wordsTexts[language].answer;
    const options =
      question.kind === 'one-of'
        ? question.options.map((option) => ({ value: option.id, text: option.label }))
        : (['yes', 'no'] as const).map((value) => ({ value, text: answers[value] }));
    const takenBack = isAnswered ? [{ value: insteadOfAnswer.unanswered, text: texts.unanswered }] : [];
    return (
      <Radios
        {...field}
        {...label}
        options={[...options, ...instead, ...takenBack]}
        value={[...typed.values, ...typed.instead][0]}
      />
    );
  }
  if (question.kind === 'several-of')
    return (
      <Checkboxes
        {...field}
        {...label}
        hint={texts.chooseAll}
        options={[
          ...question.options.map((option) => ({ value: option.id, text: option.label })),
          ...instead,
        ]}
        values={[...typed.values, ...typed.instead]}
      />
    );
  const value = typed.values[0] ?? '';
  return (
    <>
      {question.kind === 'whole-number' ? (
        <NumberInput
          {...field}
          {...label}
          hint={texts.wholeNumber(grouped(question.least), grouped(question.most))}
          value={value}
          unit={question.unit}
        />
      ) : (
        <TextArea {...field} {...label} value={value} rows={3} mostCharacters={question.longest} />
      )}
      <Checkboxes
        language={language}
        name={questionField('instead', id)}
        id={questionFieldId('instead', id)}
        label={<span class="govuk-visually-hidden">{texts.instead(question.text)}</span>}
        options={instead}
        values={typed.instead}
        small
      />
    </>
  );
}

const grouped = (value: number): string => value.toLocaleString('en-GB');
