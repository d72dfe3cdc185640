import fc from 'fast-check';
import { type Document, parseAllDocuments } from 'yaml';
import { personas } from '../../infra/demonstration/index.ts';
import type { PersonaAnswers } from '../../infra/demonstration/persona.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness, earlierReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { ArtefactInput } from '../../templates/manifests/artefact.ts';
import { artefacts } from '../../templates/manifests/index.ts';
import { someAnswers } from './answers.ts';

/** A Kubernetes object as it was read from YAML. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into objects of twenty kinds, and fail where one is not as expected.
export type KubernetesObject = any;

/** One manifest with everything that was read from it. */
export interface ReadManifest {
  readonly artefactId: string;
  readonly serves: readonly string[];
  readonly path: string;
  readonly text: string;
  readonly objects: readonly KubernetesObject[];
}

/** What artefacts are made from, for answers to `application-readiness`. */
export const artefactInput = (
  answers: Answers,
  applicationName = 'Tide Table Desk',
  questionnaire: Questionnaire = applicationReadiness,
): ArtefactInput => ({ applicationName, answers, result: scoreAnswers(questionnaire, answers) });

const answersOf = (id: string): PersonaAnswers => {
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`There is no persona ${id}.`);
  return persona.answers;
};

/** The answers of a persona with some of them changed. */
export const answersLike = (personaId: string, changes: PersonaAnswers): Answers =>
  ({ ...answersOf(personaId), ...changes }) as Answers;

/** Every manifest of an application, read as YAML; an error of the parser is thrown. */
export function manifestsOf(input: ArtefactInput): readonly ReadManifest[] {
  return artefacts.flatMap((artefact) =>
    artefact
      .files(input)
      .filter(({ path }) => path.startsWith('openshift/'))
      .map(({ path, text }) => ({
        artefactId: artefact.id,
        serves: artefact.serves,
        path,
        text,
        objects: parseAllDocuments(text).map((document) => plain(document as Document)),
      })),
  );
}

function plain(document: Document): KubernetesObject {
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw problem;
  return document.toJS();
}

/** Every object of an application. */
export const objectsOf = (input: ArtefactInput): readonly KubernetesObject[] =>
  manifestsOf(input).flatMap(({ objects }) => objects);

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
  mesh: artefactInput(
    answersLike('notification-service', {
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
    }),
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

const bases = ['public-web-site', 'notification-service', 'permit-counter', 'nightly-statement-run'];
const ids = applicationReadiness.sections.flatMap(({ questions }) => questions.map(({ id }) => id as string));

/** Any application: valid answers, mostly such that lead into containers, under any name that a person could type. */
export const anyInput: fc.Arbitrary<ArtefactInput> = fc
  .record({
    base: fc.constantFrom(...bases),
    changed: fc.subarray(ids, { maxLength: 25 }),
    random: someAnswers(applicationReadiness, 2),
    name: fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.lorem({ maxCount: 4 })),
  })
  .map(({ base, changed, random, name }) => {
    const changes = Object.fromEntries(Object.entries(random).filter(([id]) => changed.includes(id)));
    return artefactInput({ ...(answersOf(base) as Answers), ...changes }, name);
  });

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
