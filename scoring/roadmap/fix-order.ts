import type { Criterion } from '../criterion.ts';
import type { PhaseId } from '../result.ts';

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
  'secrets-are-handed-over-at-start': 'containerise',
  'root-filesystem-is-read-only': 'containerise',
  'audit-records-are-protected': 'containerise',
  'traffic-is-encrypted': 'containerise',
  'security-risk-assessment-is-current': 'secure-and-approve',
  'delivery-is-automated': 'containerise',
  'pipeline-checks-security': 'containerise',
  'release-can-be-taken-back': 'pilot',
};

/** The phase in which a criterion is mended on the way into containers: what can be changed and tested on the present servers is changed there, before the image. */
export const phaseOfFix = ({ id, category }: Pick<Criterion, 'id' | 'category'>): PhaseId =>
  phaseOverrides[id] ?? phaseOfCategory[category] ?? 'prepare';

const code = ['source-is-at-hand', 'source-is-under-version-control', 'tests-gate-the-release'];
const port = [
  'runs-on-linux',
  'windows-parts-are-portable',
  'processor-is-supported',
  'runtime-is-supported',
];

/** The criteria that are mended before one, beside the one that it `requires`: by criterion id. */
export const mendedBefore: Readonly<Record<string, readonly string[]>> = {
  'source-is-under-version-control': ['source-is-at-hand'],
  'runs-on-linux': code,
  'windows-parts-are-portable': code,
  'processor-is-supported': code,
  'runtime-is-supported': code,
  'language-runtime-has-an-image': code,
  'personal-data-is-encrypted': ['stored-data-is-encrypted'],
  'dependencies-are-reachable': ['network-connections-are-listed', 'addresses-are-names'],
  'one-instance-uses-the-files': ['files-outlive-the-pod'],
  'several-instances-serve': ['session-state-is-external', 'one-instance-uses-the-files', 'jobs-run-once'],
  'scales-by-copies': ['several-instances-serve'],
  'instances-fit-recovery-time': ['several-instances-serve'],
  'image-exists': [...port, 'runs-without-root', 'needs-no-host-access', 'ports-are-unprivileged'],
  'delivery-is-automated': ['source-is-under-version-control', 'image-exists'],
  'pipeline-checks-security': ['delivery-is-automated'],
  'image-is-scanned': ['delivery-is-automated'],
  'image-is-rebuilt-for-patches': ['delivery-is-automated'],
  'updates-keep-serving': ['several-instances-serve', 'health-can-be-probed', 'stops-without-losing-work'],
  'secrets-are-handed-over-at-start': ['configuration-is-outside-the-image'],
};
