import type { Answer, Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { type Evidence, readEvidence } from '../../questionnaire/evidence/read-evidence.ts';
import { suggest } from '../../questionnaire/evidence/suggest.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { ArtefactInput } from '../../templates/manifests/artefact.ts';
import { starterArchive } from '../../templates/starter-archive.ts';

/** A starter file as it stands once every placeholder is filled in. */
const filledIn = (text: string): string =>
  text
    .replaceAll('CHANGE-ME', 'FILLED-IN')
    .replaceAll('change-me', 'filled-in')
    .replaceAll('example.invalid', 'example.hk')
    .replaceAll('192.0.2.', '10.20.30.')
    .replaceAll(/0{64}/g, '1'.repeat(64));

/** The starter files of an application, filled in, as our own readers read them; nothing where there is only the README. */
export function readBack(input: ArtefactInput): Evidence {
  const [, ...files] = starterArchive(input);
  const encoder = new TextEncoder();
  return readEvidence(files.map(({ path, text }) => ({ name: path, bytes: encoder.encode(filledIn(text)) })));
}

/**
 * Questions that the files settle once they are used, although a reader calls what it finds a hint. Every other hint is
 * about the program or about things that no file of these tells, so what people said of it stays.
 */
const settledByUse: ReadonlySet<string> = new Set([
  // There is an image then, and it runs.
  'container-status',
  'image-build',
  'image-registry',
  'image-user',
  'run-as',
  'base-image',
  'base-image-pinning',
  'containerfile-practices',
  'containerfile-instructions',
  // The image and the Service decide which port is open.
  'listening-ports',
  // The probes are what asks; the init container and the startup probe are what waits.
  'health-endpoints',
  'dependency-readiness',
  // Files get a volume that outlives the pod.
  'local-files',
  // How many pods there are, where, and which of them gets requests.
  'scaling',
  'scaling-trigger',
  'failure-domains',
  'spare-instances',
  'first-users-of-a-release',
  // What the Route and the NetworkPolicy let through.
  'encryption-in-transit',
  'internet-egress',
]);

/** What people said that is better than a draft or a hint can be, and stays. */
const knownBetter: Readonly<Record<string, Answer>> = {
  'base-image': 'trusted-minimal',
  'container-status': 'runs-in-containers',
  'dependency-readiness': 'waits-and-retries',
  'failure-domains': 'a-site',
  'spare-instances': 'seen',
};

/** The answers once the starter files are in use: those that the files settle, and what people said of everything else. */
export function answersInUse(input: ArtefactInput, evidence: Evidence): Answers {
  const answers: Record<string, Answer> = { ...input.answers };
  for (const { question, answer, sureness, open } of suggest(applicationReadiness, evidence.findings)) {
    if (sureness === 'hinted' && !settledByUse.has(question)) continue;
    if (input.answers[question] !== undefined && input.answers[question] === knownBetter[question]) continue;
    // A volume that one node holds looks like a disk; that it outlives the pod the question has no answer for.
    if (question === 'local-files' && answer === 'local-disk') continue;
    // A statement that no file speaks of is one about ports of an image that has none.
    const isWhole = open.length === 0 || open.every((statement) => statement === 'expose-and-label');
    if (isWhole) answers[question] = Array.isArray(answer) ? [...answer, ...open] : answer;
  }
  return answers as Answers;
}

/** What an application scores once its starter files are in use. */
export const resultInUse = (input: ArtefactInput, evidence: Evidence) =>
  scoreAnswers(applicationReadiness, answersInUse(input, evidence));
