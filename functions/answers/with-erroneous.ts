import type { TypedQuestion } from '../../templates/typed-question.ts';
import type { ReadQuestion } from './read-typed-question.ts';

/** Fields of a question, with those that could not be saved as they were typed, so that they can be corrected. */
export function withErroneous(fields: TypedQuestion, { errors, typed }: ReadQuestion): TypedQuestion {
  const wrong = new Set(errors.map(({ part }) => part));
  const { values, instead, reason, note, override } = typed;
  return {
    ...fields,
    ...(wrong.has('answer') || wrong.has('reason') ? { values, instead, reason } : {}),
    ...(wrong.has('note') ? { note } : {}),
    ...(wrong.has('override') ? { override } : {}),
  };
}
