import type { applicationReadiness } from '../questionnaire/application-readiness/index.ts';
import type { Span } from '../questionnaire/edition.ts';
import type { ValueOf } from '../questionnaire/question.ts';
import type { Source } from '../questionnaire/source.ts';
import type { PathId } from './paths/path.ts';

type AskedSection = (typeof applicationReadiness)['sections'][number];
type AskedQuestion = AskedSection['questions'][number];

/** Id of a question of `application-readiness`. */
export type QuestionId = AskedQuestion['id'];

/** The known answers to the questions `Id`, typed by their questions. */
export type KnownAnswers<Id extends QuestionId> = {
  readonly [K in Id]: ValueOf<Extract<AskedQuestion, { id: K }>>;
};

/** What an assessment of known answers can say. */
export type Outcome = 'pass' | 'partial' | 'fail' | 'not-applicable';

/** An outcome with its credit in hundredths: pass 100, partial 1 to 99, fail and not-applicable 0. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly credit: number;
}

/** The claim holds. */
export const pass: Judgement = { outcome: 'pass', credit: 100 };
/** The claim does not hold. */
export const fail: Judgement = { outcome: 'fail', credit: 0 };
/** The claim has no meaning for this application; it leaves the denominator. */
export const notApplicable: Judgement = { outcome: 'not-applicable', credit: 0 };
/** The claim holds in part; `credit` in hundredths, 1 to 99. */
export const partial = (credit: number): Judgement => ({ outcome: 'partial', credit });

/** Effort of a fix, for planning: S up to a week, M up to a month, L up to a quarter, XL longer; for one small team. `effortUnits` adds them up in weeks. */
export type Effort = 'S' | 'M' | 'L' | 'XL';

/** Who has to act: the department, whoever runs the platform, or the supplier of the product. */
export type Owner = 'department' | 'platform-operator' | 'supplier';

/** One claim in its good state, as the scoring engine sees it. */
export interface Criterion extends Span {
  readonly id: string;
  /** The claim, in its good state. */
  readonly title: string;
  /** The section of the questionnaire under which it is scored. */
  readonly category: string;
  /** 1 (minor) to 5 (essential). Whether a claim rules out a path does not depend on it. */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  /** Why it matters on a container platform. */
  readonly why: string;
  /** The first thing to do when it does not hold. */
  readonly fix: string;
  readonly effort: Effort;
  readonly owner: Owner;
  readonly sources: readonly Source[];
  /** The questions it reads. Unless all are known it is `unknown`; when one does not apply, neither does the criterion. */
  readonly reads: readonly string[];
  /** A criterion without which this one cannot hold: while that one fails, so does this one, and it is mended first. */
  readonly requires?: string;
  /** True for a claim that no work makes hold, so that no plan proposes it. */
  readonly given?: true;
  /** The paths that a `fail` rules out, whatever the score; absent: it is no blocker. */
  readonly blocks?: readonly PathId[];
  /** Judges known answers. Sees the questions in `reads` and no others. */
  assess(answers: Readonly<Record<string, unknown>>): Judgement;
  /** Known answers with the judgement they lead to; tests run them all and find every outcome among them. */
  readonly examples: readonly {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly judgement: Judgement;
  }[];
}

/** A criterion of `application-readiness`: its reads, assessment and examples are checked against the questions. */
export function criterion<const Reads extends QuestionId>(
  definition: Omit<Criterion, 'category' | 'reads' | 'assess' | 'examples'> & {
    readonly category: AskedSection['id'];
    readonly reads: readonly Reads[];
    assess(answers: KnownAnswers<Reads>): Judgement;
    readonly examples: readonly { readonly answers: KnownAnswers<Reads>; readonly judgement: Judgement }[];
  },
): Criterion {
  // The engine hands over exactly the known answers that `reads` names, which is what the narrower type asks for.
  return definition as unknown as Criterion;
}
