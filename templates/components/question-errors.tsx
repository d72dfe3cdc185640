import type { Language } from '../../questionnaire/language.ts';
import { questionFieldId } from '../typed-question.ts';
import { ErrorSummary } from './error-summary.tsx';
import type { AskedQuestion } from './question-fields.tsx';

/** The error summary of a form that asks questions: each error after its question, linked to its field; nothing without errors. */
export function QuestionErrors({
  language,
  asked,
}: {
  readonly language: Language;
  readonly asked: readonly AskedQuestion[];
}) {
  const parts = ['answer', 'reason', 'override', 'note'] as const;
  const errors = asked.flatMap(({ question, errors: own }) =>
    parts.flatMap((part) => {
      const text = own[part];
      if (text === undefined) return [];
      return [{ field: questionFieldId(part, question.id), text: `${question.text} – ${text}` }];
    }),
  );
  return <ErrorSummary language={language} errors={errors} />;
}
