import type { EvidencedQuestionnaire, Finding, Sureness } from '../finding.ts';
import type { ComposeProject } from './project.ts';
import type { ComposeService } from './service.ts';
import type { Sited, Value } from './value.ts';

/** One thing that one place says about the question of a rule. */
export interface Verdict extends Pick<Finding, 'answer' | 'sureness' | 'because'> {
  readonly at: Sited;
}

/** What holds for services that leave a setting out. */
export type Unset = Pick<Finding, 'answer' | 'because'> & { readonly sureness?: Sureness };

/** How services answer one question. */
export interface ServiceRule {
  readonly questionnaire: EvidencedQuestionnaire;
  readonly question: string;
  /** The keys that it reads. */
  readonly field: string;
  readonly surest: Sureness;
  /** Set where a rule about the application looks at its databases and tools too. */
  readonly everyService?: true;
  /** Verdicts on a service; none where its values are unknown or mean nothing; `unset` where it leaves the setting out. */
  readonly read: (service: ComposeService, project: ComposeProject) => readonly Verdict[] | 'unset';
  readonly unset?: (project: ComposeProject) => Unset | undefined;
}

/** How a project as a whole answers one question. */
export interface ProjectRule extends Pick<ServiceRule, 'questionnaire' | 'question' | 'field' | 'surest'> {
  /** Verdicts, each with what it is about. */
  readonly read: (project: ComposeProject) => readonly (Verdict & { readonly about: string })[];
}

/** A rule of the questionnaire on platforms that a value of a service can state. */
export const hardeningRule = (rest: Omit<ServiceRule, 'questionnaire' | 'surest'>): ServiceRule => ({
  questionnaire: 'platform-hardening',
  surest: 'stated',
  ...rest,
});

/** A rule of the questionnaire on applications; it only hints where it does not say otherwise. */
export const readinessRule = (
  rest: Omit<ServiceRule, 'questionnaire' | 'surest'> & { readonly surest?: Sureness },
): ServiceRule => ({ questionnaire: 'application-readiness', surest: 'hinted', ...rest });

/** A verdict that a value states; only hinted where the default of a variable is what states it. */
export const stated = (value: Value, answer: Finding['answer'], because: string): Verdict => ({
  at: value,
  answer,
  sureness: value.isAssumed ? 'hinted' : 'stated',
  because,
});

/** A verdict that all members of a list state together; only hinted where the default of a variable stands in one. */
export const statedByAll = (
  list: Value,
  members: readonly Value[],
  answer: Finding['answer'],
  because: string,
): Verdict => ({
  ...stated(list, answer, because),
  sureness: members.some(({ isAssumed }) => isAssumed) ? 'hinted' : 'stated',
});

/** A verdict that a person has to judge. */
export const hinted = (at: Sited, answer: Finding['answer'], because: string): Verdict => ({
  at,
  answer,
  sureness: 'hinted',
  because,
});

/** `as-recommended` or `otherwise`. */
export const recommended = (good: boolean): string => (good ? 'as-recommended' : 'otherwise');

/** How a finding names a project. */
export const wholeProject = 'the project';

/** How a finding names a service. */
export const named = ({ name }: Pick<ComposeService, 'name'>): string => `service "${shown(name)}"`;

/** A name as a finding may show it. */
export const shown = (name: string): string =>
  name
    .slice(0, 60)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ');
