import fc from 'fast-check';
import { type Document, parseAllDocuments } from 'yaml';
import { personas } from '../../infra/demonstration/index.ts';
import type { PersonaAnswers } from '../../infra/demonstration/persona.ts';
import type { Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
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
