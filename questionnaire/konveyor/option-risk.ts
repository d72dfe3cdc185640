import type { KonveyorRisk } from './konveyor-questionnaire.ts';

/** The risk of an option, with the reason and the remedy where it is not green. */
export interface OptionRisk {
  readonly risk: KonveyorRisk;
  readonly rationale?: string;
  readonly mitigation?: string;
}

/**
 * The risk of choosing an option, or, for a question with several answers and `holds` false, of not choosing it. The
 * options of a yes/no question are `yes` and `no`. `unknown` says that nothing is judged by it.
 */
export type RiskOf = (questionId: string, optionId: string, holds?: boolean) => OptionRisk;
