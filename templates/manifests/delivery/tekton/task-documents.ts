import type { DeliveryStep } from '../delivery-step.ts';
import { toolImages } from '../tool-images.ts';

/** Where the pipeline runs: `openshift` has tasks of the platform for Git and Buildah, `plain` has none. */
export type Flavour = 'openshift' | 'plain';

/** Names of the tasks, all in the project of the pipeline. */
export const taskNames = (name: string) =>
  ({ run: `${name}-run-script`, fetch: `${name}-fetch-source`, build: `${name}-build-image` }) as const;

/** The tasks that the pipeline of an application needs beside those of the platform, as YAML documents. */
export function taskDocuments(name: string, steps: readonly DeliveryStep[], flavour: Flavour): string {
  const first = steps.find(({ phase }) => phase === 'image') as DeliveryStep;
  const own = flavour === 'plain' || first.id !== 'build-image';
  return [
    '# A first draft made from the answers of an assessment. One task runs any script in delivery/ in the image that is named.',
    ...runScript(taskNames(name).run, flavour),
    ...(flavour === 'plain' ? ['---', ...fetchSource(taskNames(name).fetch)] : []),
    ...(own ? ['---', ...buildImage(taskNames(name).build, first)] : []),
    '',
  ].join('\n');
}

const head = (taskName: string, description: string): readonly string[] => [
  'apiVersion: tekton.dev/v1',
  'kind: Task',
  'metadata:',
  `  name: ${taskName}`,
  'spec:',
  `  description: ${description}`,
];

const limits = (memory: string): readonly string[] => [
  '      computeResources:',
  '        requests: {cpu: 250m, memory: 512Mi}',
  `        limits: {memory: ${memory}}`,
];

/** On OpenShift the platform picks the user number; elsewhere nobody does, and many of the images would start as root. */
const confined = (flavour: Flavour): readonly string[] => [
  '      securityContext:',
  '        runAsNonRoot: true',
  ...(flavour === 'plain' ? ['        runAsUser: 65532'] : []),
  '        allowPrivilegeEscalation: false',
  '        capabilities: {drop: [ALL]}',
  '        seccompProfile: {type: RuntimeDefault}',
];

const runScript = (taskName: string, flavour: Flavour): readonly string[] => [
  ...head(
    taskName,
    'Runs one script of the repository. It fails when the script fails, and the pipeline ends there.',
  ),
  '  params:',
  '    - {name: image, type: string, description: "The image with the program, by digest."}',
  '    - {name: script, type: string, description: "The path of the script."}',
  '    - {name: commit, type: string, default: ""}',
  '    - {name: image-digest, type: string, default: ""}',
  '  workspaces:',
  '    - {name: source, description: "The source as it was checked out."}',
  '    - {name: registry-access, optional: true, description: "A Secret of the type kubernetes.io/dockerconfigjson."}',
  '    - {name: signing-key, optional: true, description: "The Secret that cosign generate-key-pair makes."}',
  '    - {name: git-access, optional: true, description: "A Secret with .gitconfig and .git-credentials."}',
  '  steps:',
  '    - name: run',
  '      image: $(params.image)',
  '      workingDir: $(workspaces.source.path)',
  '      command: [sh]',
  '      args: [$(params.script)]',
  '      env:',
  '        - {name: HOME, value: /tekton/home}',
  '        - {name: COMMIT, value: $(params.commit)}',
  '        - {name: IMAGE_DIGEST, value: $(params.image-digest)}',
  '        - {name: REGISTRY_AUTH_FILE, value: $(workspaces.registry-access.path)/.dockerconfigjson}',
  '        - {name: COSIGN_KEY, value: $(workspaces.signing-key.path)/cosign.key}',
  '        - {name: GIT_CREDENTIALS_FILE, value: $(workspaces.git-access.path)/.git-credentials}',
  ...limits('2Gi'),
  ...confined(flavour),
];

const fetchSource = (taskName: string): readonly string[] => [
  ...head(taskName, 'Checks the source out with its whole history.'),
  '  params:',
  '    - {name: URL, type: string}',
  '    - {name: REVISION, type: string}',
  '  workspaces:',
  '    - {name: output}',
  '    - {name: basic-auth, optional: true, description: "A Secret with .gitconfig and .git-credentials."}',
  '  results:',
  '    - {name: COMMIT, description: "The commit that was checked out."}',
  '  steps:',
  '    - name: fetch',
  `      # CHANGE-ME: the digest of a release of ${toolImages.git} that was checked`,
  `      image: ${toolImages.git}@sha256:CHANGE-ME`,
  '      workingDir: $(workspaces.output.path)',
  '      env:',
  '        - {name: HOME, value: /tekton/home}',
  '        - {name: URL, value: $(params.URL)}',
  '        - {name: REVISION, value: $(params.REVISION)}',
  '        - {name: ACCESS, value: $(workspaces.basic-auth.path)}',
  '      script: |',
  '        #!/bin/sh',
  '        set -eu',
  '        if [ -f "$ACCESS/.git-credentials" ]; then',
  '          cp "$ACCESS/.git-credentials" "$ACCESS/.gitconfig" "$HOME/"',
  '        fi',
  '        git clone --no-checkout "$URL" .',
  '        git checkout --detach "$REVISION"',
  '        git rev-parse HEAD | tr -d "\\n" > "$(results.COMMIT.path)"',
  ...limits('1Gi'),
  ...confined('plain'),
];

const buildImage = (taskName: string, { id, title, image }: DeliveryStep): readonly string[] => [
  ...head(taskName, `${title}.`),
  '  params:',
  '    - {name: commit, type: string}',
  '  workspaces:',
  '    - {name: source}',
  '    - {name: dockerconfig, description: "A Secret of the type kubernetes.io/dockerconfigjson."}',
  '  results:',
  '    - {name: IMAGE_DIGEST, description: "The digest of the image in the registry."}',
  '  steps:',
  '    - name: build',
  `      # CHANGE-ME: the digest of a release of ${image} that was checked`,
  `      image: ${image}@sha256:CHANGE-ME`,
  '      workingDir: $(workspaces.source.path)',
  '      env:',
  '        - {name: COMMIT, value: $(params.commit)}',
  '        - {name: REGISTRY_AUTH_FILE, value: $(workspaces.dockerconfig.path)/.dockerconfigjson}',
  '      script: |',
  '        #!/bin/sh',
  '        set -eu',
  `        sh delivery/${id}.sh`,
  '        cat image-digest > "$(results.IMAGE_DIGEST.path)"',
  ...limits('4Gi'),
  ...(id === 'build-image'
    ? [
        '      # Buildah sets up user namespaces; this step alone gets the right for it.',
        '      securityContext:',
        '        capabilities: {add: [SETFCAP]}',
      ]
    : confined('plain')),
];
