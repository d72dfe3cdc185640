import type { NotApplicable } from '../../questionnaire/answers.ts';
import type { KnownAnswers, QuestionId } from '../../scoring/criterion.ts';

/** Answers to `application-readiness`, checked against its questions; `null` is "we do not know". */
export type PersonaAnswers = {
  readonly [Id in QuestionId]?: KnownAnswers<Id>[Id] | NotApplicable | null;
};

/** An invented application of the demonstration department, with everything that its assessor entered. */
export interface Persona {
  /** The name of its file. */
  readonly id: string;
  readonly application: {
    readonly name: string;
    readonly description: string;
    /** The unit that answers for it, never a person. */
    readonly owner: string;
  };
  /** An answer to every question that applies, on the newest version of the questionnaire. */
  readonly answers: PersonaAnswers;
  /** Question id → what the assessor noted beside the answer. */
  readonly notes: { readonly [Id in QuestionId]?: string };
  /** How the files of `evidence/<id>` were attached, and what the assessor made of them; absent where there are none. */
  readonly evidence?: {
    /** Whether the department keeps the files themselves with the assessment, and not only what they say. */
    readonly keepContents: boolean;
    /** Question id → why the answer stands although a file shows another one. */
    readonly overrides: { readonly [Id in QuestionId]?: string };
  };
  /** False while the assessor still works on it. */
  readonly submitted: boolean;
  /** Why an architect finds the outcome right: the path, its reasons, what to do first, and the advice. */
  readonly argument: string;
}
