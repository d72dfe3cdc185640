import fc from 'fast-check';
import { personas } from '../../infra/demonstration/index.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { earlierReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { ArtefactInput } from '../../templates/manifests/artefact.ts';
import { answersLike, anyInput, artefactInput, type KubernetesObject, objectsOf } from './artefacts.ts';

const inMesh = {
  criticality: 'mission-critical',
  'service-count': 5,
  'traffic-control-need': 'weighted-routing',
  'container-skills': 'operated-in-production',
  'team-structure': 'several-with-own-parts',
  'data-plane-extension': 'nothing',
  'entry-control': 'same-rules-as-inside',
  'update-strategy': 'rolling',
  'first-users-of-a-release': 'testers',
  'platform-rights': 'named-rights',
} as const;

/** Situations that together need every kind of manifest and every remark. */
export const situations: Readonly<Record<string, ArtefactInput>> = {
  ...Object.fromEntries(
    personas.map(({ id, application, answers }) => [id, artefactInput(answers as Answers, application.name)]),
  ),
  canary: artefactInput(
    answersLike('public-web-site', {
      'multiple-instances': 'several-active',
      scaling: 'more-copies',
      'failure-domains': 'one-machine',
      'spare-instances': 'no',
      'update-strategy': 'rolling',
      'first-users-of-a-release': 'some-users',
      'health-endpoints': 'ready-and-live',
      'termination-handling': 'drains-and-stops',
      'encryption-in-transit': 'everywhere',
      'load-pattern': 'predictable-peaks',
      'scaling-trigger': 'one-measure',
      'root-filesystem': 'never-written',
      'local-files': 'none',
      'storage-access-mode': null,
    }),
    '公眾諮詢',
  ),
  'steady load': artefactInput(
    answersLike('public-web-site', {
      'multiple-instances': 'several-active',
      'spare-instances': 'no',
      'load-pattern': 'steady',
      'dependency-readiness': 'waits-and-retries',
      'storage-access-mode': 'one-writer',
      'hardware-devices': 'gpu',
    }),
  ),
  'single by design': artefactInput(
    answersLike('public-web-site', {
      'multiple-instances': 'single-by-design',
      'local-files': 'none',
    }),
  ),
  'files of one process': artefactInput(
    answersLike('public-web-site', {
      'multiple-instances': 'single-untested',
      'database-kind': 'file-based',
      'database-place': 'inside-the-process',
      'stored-gigabytes': 30,
      'peak-memory-gigabytes': 3,
      'local-files': 'local-disk',
    }),
  ),
  'nightly job of the cluster': artefactInput(
    answersLike('nightly-statement-run', {
      'scheduled-jobs': 'host-cron',
      'job-interruption': 'repeated-in-time',
    }),
  ),
  mesh: artefactInput(answersLike('notification-service', inMesh)),
  'mesh, encrypted everywhere': artefactInput(
    answersLike('notification-service', { ...inMesh, 'encryption-in-transit': 'everywhere' }),
  ),
  'other protocols': artefactInput(
    answersLike('public-web-site', {
      'inbound-protocols': ['grpc', 'raw-tcp', 'udp'],
      'listening-ports': 'fixed-below-1024',
      timing: 'none',
      'network-rules': 'not-known',
      'internet-egress': 'through-a-proxy',
      'secrets-storage': 'in-source-code',
      'health-endpoints': 'none',
      'configuration-source': 'in-code',
    }),
  ),
  worker: artefactInput(
    answersLike('notification-service', {
      'inbound-protocols': ['message-queue'],
      'service-count': null,
      'start-up-time-seconds': null,
    }),
  ),
  'an earlier version': artefactInput(
    answersLike('notification-service', {
      'interactive-session': 'none',
      timing: 'none',
      'dependency-reach': 'all-reachable',
      'outbound-dependencies': 'Weather feed # old\nsystem: "A"; CHANGE-ME',
    }),
    'Messages\n---\nkind: Pod',
    earlierReadiness[0],
  ),
  'many open questions': artefactInput(
    answersLike('public-web-site', {
      'multiple-instances': null,
      'session-state': null,
      'configuration-source': null,
      'resource-profile': null,
      'dependency-readiness': null,
      'start-up-time-seconds': null,
      'local-files': null,
      'termination-handling': null,
    }),
  ),
};

/**
 * Reads the objects of every situation and of a hundred random applications; a failure names the answers with which it
 * came about.
 */
export function inEverySituation(
  read: (input: ArtefactInput, objects: readonly KubernetesObject[]) => void,
): void {
  many ??= [...Object.values(situations), ...fc.sample(anyInput, 100)].map((input) => ({
    input,
    objects: objectsOf(input),
  }));
  for (const { input, objects } of many) {
    try {
      read(input, objects);
    } catch (cause) {
      throw new Error(`It fails for ${JSON.stringify(input.answers)}: ${String(cause)}`, { cause });
    }
  }
}

let many: { readonly input: ArtefactInput; readonly objects: readonly KubernetesObject[] }[] | undefined;
