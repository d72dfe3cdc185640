import type { DeliveryStep } from '../delivery-step.ts';
import { type Flavour, taskNames } from './task-documents.ts';

/** The pipeline of an application: the source, its checks side by side, then the image and the release one step after the other. */
export function pipelineDocument(name: string, steps: readonly DeliveryStep[], flavour: Flavour): string {
  const checks = steps.filter(({ phase }) => phase === 'check');
  const [first, ...others] = steps.filter(({ phase }) => phase !== 'check') as [
    DeliveryStep,
    ...DeliveryStep[],
  ];
  return [
    '# A first draft made from the answers of an assessment; fill in every CHANGE-ME. A task that fails ends the pipeline.',
    'apiVersion: tekton.dev/v1',
    'kind: Pipeline',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  params:',
    '    - {name: git-url, type: string}',
    '    - {name: git-revision, type: string}',
    '    - {name: image, type: string, description: "The place of the image in the registry, without tag."}',
    '  workspaces:',
    '    - {name: source}',
    '    - {name: git-access, optional: true}',
    '    - {name: registry-access}',
    '    - {name: signing-key}',
    '  tasks:',
    ...fetchSource(name, flavour),
    ...checks.flatMap((step) => scriptTask(name, step, ['fetch-source'])),
    ...buildTask(name, first, checks.length > 0 ? checks.map(({ id }) => id) : ['fetch-source'], flavour),
    ...others.flatMap((step, index) => scriptTask(name, step, [(others[index - 1] ?? first).id], first.id)),
    '',
  ].join('\n');
}

/** A task that comes with OpenShift Pipelines, in the project of the operator. */
const platformTask = (task: string): readonly string[] => [
  '      taskRef:',
  '        resolver: cluster',
  '        params:',
  '          - {name: kind, value: task}',
  `          - {name: name, value: ${task}}`,
  '          - {name: namespace, value: openshift-pipelines}',
];

const ownTask = (task: string): readonly string[] => [`      taskRef: {name: ${task}}`];

const fetchSource = (name: string, flavour: Flavour): readonly string[] => [
  '    - name: fetch-source',
  ...(flavour === 'openshift' ? platformTask('git-clone') : ownTask(taskNames(name).fetch)),
  '      params:',
  '        - {name: URL, value: $(params.git-url)}',
  '        - {name: REVISION, value: $(params.git-revision)}',
  ...(flavour === 'openshift'
    ? ['        # The whole history, for the search for secrets.', '        - {name: DEPTH, value: "0"}']
    : []),
  '      workspaces:',
  '        - {name: output, workspace: source}',
  '        - {name: basic-auth, workspace: git-access}',
];

const scriptTask = (
  name: string,
  { id, title, image, access }: DeliveryStep,
  after: readonly string[],
  builder?: string,
): readonly string[] => [
  `    # ${title}`,
  `    - name: ${id}`,
  `      runAfter: [${after.join(', ')}]`,
  ...ownTask(taskNames(name).run),
  '      params:',
  `        # CHANGE-ME: the digest of a release of ${image} that was checked, from a registry that the cluster may use`,
  `        - {name: image, value: "${image}@sha256:CHANGE-ME"}`,
  `        - {name: script, value: delivery/${id}.sh}`,
  '        - {name: commit, value: $(tasks.fetch-source.results.COMMIT)}',
  ...(builder ? [`        - {name: image-digest, value: $(tasks.${builder}.results.IMAGE_DIGEST)}`] : []),
  '      workspaces:',
  '        - {name: source, workspace: source}',
  ...(access.includes('git') ? ['        - {name: git-access, workspace: git-access}'] : []),
  ...(access.includes('registry') ? ['        - {name: registry-access, workspace: registry-access}'] : []),
  ...(access.includes('signing-key') ? ['        - {name: signing-key, workspace: signing-key}'] : []),
];

const buildTask = (
  name: string,
  { id, title }: DeliveryStep,
  after: readonly string[],
  flavour: Flavour,
): readonly string[] => [
  `    # ${title}`,
  `    - name: ${id}`,
  `      runAfter: [${after.join(', ')}]`,
  ...(flavour === 'openshift' && id === 'build-image'
    ? [
        ...platformTask('buildah'),
        '      params:',
        '        - {name: IMAGE, value: "$(params.image):$(tasks.fetch-source.results.COMMIT)"}',
        '        - {name: DOCKERFILE, value: ./Containerfile}',
        '        - name: BUILD_EXTRA_ARGS',
        '          value: --build-arg=APPLICATION_VERSION=$(tasks.fetch-source.results.COMMIT)',
      ]
    : [
        ...ownTask(taskNames(name).build),
        '      params:',
        '        - {name: commit, value: $(tasks.fetch-source.results.COMMIT)}',
      ]),
  '      workspaces:',
  '        - {name: source, workspace: source}',
  '        - {name: dockerconfig, workspace: registry-access}',
];
