import type { Criterion } from '../criterion.ts';
import type { PhaseId } from './phase.ts';

const phaseOfCategory: Readonly<Record<string, PhaseId>> = {
  image: 'containerise',
  operation: 'containerise',
  mesh: 'containerise',
};

/** Where a fix is done elsewhere than most of its category: by criterion id. */
export const phaseOverrides: Readonly<Record<string, PhaseId>> = {
  'instances-fit-recovery-time': 'pilot',
  'middleware-runs-in-containers': 'containerise',
  'process-fits-one-container': 'containerise',
  'resource-needs-are-measured': 'prepare',
  'updates-keep-serving': 'pilot',
  'instances-run-apart': 'pilot',
  'recovery-fits-criticality': 'pilot',
  'maintenance-can-take-an-instance': 'pilot',
  'one-instance-fits-a-node': 'prepare',
  'operation-needs-no-login': 'prepare',
  'releases-are-tried-beside-the-old': 'pilot',
  'scaling-follows-one-measure': 'pilot',
  'time-and-characters-travel': 'containerise',
  'cluster-rights-are-least': 'containerise',
  'internet-requests-are-filtered': 'pilot',
  'secrets-are-handed-over-at-start': 'containerise',
  'root-filesystem-is-read-only': 'containerise',
  'audit-records-are-protected': 'containerise',
  'traffic-is-encrypted': 'containerise',
  'security-risk-assessment-is-current': 'secure-and-approve',
  'delivery-is-automated': 'containerise',
  'pipeline-checks-security': 'containerise',
  'release-can-be-taken-back': 'pilot',
};

/**
 * The phase in which a criterion is mended on the way into containers: what can be changed and tested on the present
 * servers is changed there, before the image.
 */
export const phaseOfFix = ({ id, category }: Pick<Criterion, 'id' | 'category'>): PhaseId =>
  phaseOverrides[id] ?? phaseOfCategory[category] ?? 'prepare';

const code = ['fix-source-is-at-hand', 'fix-source-is-under-version-control', 'fix-tests-gate-the-release'];
const port = [
  'fix-runs-on-linux',
  'fix-windows-parts-are-portable',
  'fix-processor-is-supported',
  'fix-runtime-is-supported',
];
const single = [
  'fix-session-state-is-external',
  'fix-caches-allow-a-second-instance',
  'fix-one-instance-uses-the-files',
  'fix-jobs-run-once',
];

/** The tasks that come before a fix, beside the fix of what the criterion `requires`: by criterion id. */
export const doneBefore: Readonly<Record<string, readonly string[]>> = {
  'source-is-under-version-control': ['fix-source-is-at-hand'],
  'runs-on-linux': code,
  'windows-parts-are-portable': code,
  'processor-is-supported': code,
  'runtime-is-supported': code,
  'language-runtime-has-an-image': code,
  'personal-data-is-encrypted': ['fix-stored-data-is-encrypted'],
  'dependencies-are-reachable': [
    'landing-zone-projects',
    'fix-network-connections-are-listed',
    'fix-addresses-are-names',
  ],
  'one-instance-uses-the-files': ['fix-files-outlive-the-pod'],
  'several-instances-serve': single,
  'instances-run-apart': ['fix-several-instances-serve'],
  'maintenance-can-take-an-instance': ['fix-several-instances-serve'],
  'instances-fit-recovery-time': ['fix-several-instances-serve'],
  'recovery-fits-criticality': ['fix-restore-is-tested'],
  'image-exists': [
    ...port,
    'fix-runs-without-root',
    'fix-needs-no-host-access',
    'fix-ports-are-unprivileged',
  ],
  'delivery-is-automated': ['fix-source-is-under-version-control', 'fix-image-exists'],
  'pipeline-checks-security': ['fix-delivery-is-automated'],
  'image-is-scanned': ['fix-delivery-is-automated'],
  'image-is-rebuilt-for-patches': ['fix-delivery-is-automated'],
  'image-is-signed': ['fix-delivery-is-automated'],
  'image-contents-are-listed': ['fix-delivery-is-automated'],
  'updates-keep-serving': [
    'fix-several-instances-serve',
    'fix-health-can-be-probed',
    'fix-stops-without-losing-work',
  ],
  'releases-are-tried-beside-the-old': ['fix-updates-keep-serving'],
  'scaling-follows-one-measure': ['fix-scales-by-copies', 'fix-metrics-are-exposed'],
  'secrets-are-handed-over-at-start': ['fix-configuration-is-outside-the-image'],
};

/** Criteria that do not stand in the way of a move: where they share a task, and the path is not about them, it comes last. */
export const canWait: ReadonlySet<string> = new Set([
  'database-has-one-owner',
  'scales-by-copies',
  'layers-are-separate',
  'parts-exchange-calls-or-messages',
  'release-unit-fits-the-need',
  'contract-is-versioned',
  'starts-within-a-minute',
  'metrics-are-exposed',
  'requests-are-traceable',
  'traffic-needs-no-mesh',
  'microservices-repay-their-cost',
  'releases-are-tried-beside-the-old',
  'scaling-follows-one-measure',
]);

const strandOfCategory: Readonly<Record<string, keyof typeof strands>> = {
  application: 'organisation',
  delivery: 'organisation',
  security: 'security',
};

/** What smaller gaps of one phase have in common, so that the same people close them together: its words in a title. */
export const strands = {
  organisation: 'agreements, team and delivery',
  program: 'the program, its image and its connections',
  security: 'security',
} as const;

/** The strand of a criterion. */
export const strandOf = ({ category }: Pick<Criterion, 'category'>): keyof typeof strands =>
  strandOfCategory[category] ?? 'program';
