import { compareVersions, standsIn } from '../questionnaire/edition.ts';
import type { KonveyorQuestionnaire } from '../questionnaire/konveyor/konveyor-questionnaire.ts';
import { platformHardening } from '../questionnaire/platform-hardening/index.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import type { Adviser } from './advice/adviser.ts';
import { advisers } from './advice/index.ts';
import { criteria } from './criteria/index.ts';
import type { Criterion } from './criterion.ts';
import { hardeningCriteria } from './hardening-criteria.ts';
import { gcisCaas } from './landing-zones/gcis-caas.ts';
import type { LandingZone } from './landing-zones/landing-zone.ts';
import { type DecisionRow, decisionTable } from './paths/decision-table.ts';
import { migrationPaths } from './paths/index.ts';
import type { MigrationPath } from './paths/path.ts';

/** The published rules by which the answers to one version of one questionnaire become a result. */
export interface Policy {
  /** The sections of the questionnaire that hold criteria, in its order. */
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly criteria: readonly Criterion[];
  /** Empty where the questionnaire is not about a move; then no path is recommended and no roadmap made. */
  readonly paths: readonly MigrationPath[];
  readonly decisionTable: readonly DecisionRow[];
  readonly advisers: readonly Adviser[];
  /** What the platform asks for that the paths lead to; `null` where the questionnaire is not about a move. */
  readonly landingZone: LandingZone | null;
  /** The Konveyor questionnaire that it was made of, which brings automatic answers and a figure of its own; `null` for ours. */
  readonly konveyor: KonveyorQuestionnaire | null;
}

/** The policy of a questionnaire judged by `own` criteria; without paths and advisers unless `more` has some. */
export function policyFrom(
  { sections, version }: Questionnaire,
  own: readonly Criterion[],
  more: Partial<Pick<Policy, 'paths' | 'decisionTable' | 'advisers' | 'landingZone' | 'konveyor'>> = {},
): Policy {
  const standing = own.filter((criterion) => standsIn(criterion, version));
  const used = new Set(standing.map(({ category }) => category));
  return {
    categories: sections.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title })),
    criteria: standing,
    paths: [],
    decisionTable: [],
    advisers: [],
    landingZone: null,
    konveyor: null,
    ...more,
  };
}

/** The version of `application-readiness` from which on it asks what the advisers read. */
const ADVISED_SINCE = '1.1';

const policies = new WeakMap<Questionnaire, Policy>();

/** The policy of a published questionnaire. */
export function policyOf(questionnaire: Questionnaire): Policy {
  const known = policies.get(questionnaire);
  if (known) return known;
  const policy =
    questionnaire.id === platformHardening.id
      ? policyFrom(questionnaire, hardeningCriteria)
      : policyFrom(questionnaire, criteria, {
          paths: migrationPaths,
          decisionTable,
          landingZone: gcisCaas,
          advisers: compareVersions(questionnaire.version, ADVISED_SINCE) >= 0 ? advisers : [],
        });
  policies.set(questionnaire, policy);
  return policy;
}
