import type { Artefact, ArtefactInput } from './artefact.ts';
import { chosenPipeline } from './delivery/chosen-pipeline.ts';
import type { Access, DeliveryStep } from './delivery/delivery-step.ts';
import { deliverySteps } from './delivery/delivery-steps.ts';
import { followsGit } from './delivery/follows-git.ts';
import { action } from './delivery/github/action.ts';
import { toolFor } from './delivery/github/tool-for.ts';
import { pipelineServes } from './delivery/pipeline-serves.ts';
import { rollBack } from './delivery/roll-back.ts';
import { weekly } from './delivery/weekly.ts';
import { situationOf } from './situation/situation.ts';

/** The workflows for GitHub Actions. */
export const githubActions: Artefact = {
  id: 'github-actions',
  title: 'Workflows for GitHub Actions',
  serves: pipelineServes,
  files: (input) =>
    chosenPipeline(input) === 'github-actions'
      ? [
          { path: '.github/workflows/deliver.yaml', text: deliver(input) },
          { path: '.github/workflows/roll-back.yaml', text: takeBack(input) },
        ]
      : [],
};

const heading = (input: ArtefactInput): readonly string[] => [
  '# A first draft made from the answers of an assessment. The jobs run the scripts in delivery/; fill in every CHANGE-ME.',
  '# Secrets of the environment image: REGISTRY_AUTH, COSIGN_KEY and COSIGN_PASSWORD. Of the environment production:',
  followsGit(input.result)
    ? '# REGISTRY_AUTH, which may only read there; it has no access to the cluster.'
    : '# REGISTRY_AUTH, which may only read there, and KUBECONFIG of the service account in pipeline/deployer.yaml.',
  '# Whether runners of GitHub reach GCIS CaaS is to be confirmed; otherwise the release job needs a runner inside.',
];

function deliver(input: ArtefactInput): string {
  const steps = deliverySteps(input);
  const inPhase = (phase: DeliveryStep['phase']) => steps.filter((step) => step.phase === phase);
  const checks = inPhase('check');
  return [
    ...heading(input),
    'name: deliver',
    'on:',
    ...(checks.length > 0 ? ['  pull_request:'] : []),
    '  push:',
    '    branches: [main]',
    '  schedule:',
    `    # Once a week: ${weekly}`,
    "    - cron: '30 19 * * 0'",
    '# No job may do more than read the source. [pipeline-checks-security]',
    'permissions:',
    '  contents: read',
    'concurrency:',
    `  group: deliver-\${{ github.ref }}`,
    'jobs:',
    ...checks.flatMap((step) =>
      job(step.id, [step], [], undefined, step.id === 'run-tests' ? container(step) : []),
    ),
    ...job(
      'image',
      inPhase('image'),
      checks.map(({ id }) => id),
      'image',
      ['    outputs:', `      digest: \${{ steps.digest.outputs.digest }}`],
    ),
    ...job('release', inPhase('release'), ['image'], 'production'),
    '',
  ].join('\n');
}

/** The tests need the build tools of the language; there the user of the image may not write to what is checked out. */
const container = ({ image }: DeliveryStep): readonly string[] => [
  '    container:',
  `      # CHANGE-ME: the digest of a release of ${image} that was checked`,
  `      image: ${image}@sha256:CHANGE-ME`,
  '      options: --user 0',
];

function takeBack(input: ArtefactInput): string {
  const step = rollBack(situationOf(input), followsGit(input.result));
  return [
    ...heading(input),
    'name: roll-back',
    'on:',
    ...(step.asks
      ? [
          '  workflow_dispatch:',
          '    inputs:',
          `      ${step.asks}:`,
          '        description: What delivery/roll-back.sh asks for',
          '        required: true',
        ]
      : ['  workflow_dispatch:']),
    'permissions:',
    '  contents: read',
    'jobs:',
    ...job('roll-back', [step], [], 'production'),
    '',
  ].join('\n');
}

function job(
  id: string,
  steps: readonly DeliveryStep[],
  needs: readonly string[],
  environment?: 'image' | 'production',
  extra: readonly string[] = [],
): readonly string[] {
  const access = new Set(steps.flatMap((step) => step.access));
  const writesGit = access.has('git');
  return [
    `  ${id}:`,
    ...(needs.length > 0 ? [`    needs: [${needs.join(', ')}]`] : []),
    ...(environment === undefined || id === 'roll-back' ? [] : ["    if: github.ref == 'refs/heads/main'"]),
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 60',
    ...(environment === undefined ? [] : [`    environment: ${environment}`]),
    ...(writesGit ? ['    permissions:', '      contents: write'] : []),
    ...extra,
    '    env:',
    `      COMMIT: \${{ github.sha }}`,
    ...(id === 'release' ? [`      IMAGE_DIGEST: \${{ needs.image.outputs.digest }}`] : []),
    ...steps.flatMap(({ asks }) => (asks ? [`      ${asks}: \${{ inputs.${asks} }}`] : [])),
    '    steps:',
    ...action('actions/checkout', ['fetch-depth: 0', `persist-credentials: ${writesGit}`]),
    ...steps.flatMap((step) => [...toolFor(step), ...runStep(step)]),
    ...(id === 'image'
      ? ['      - id: digest', '        run: echo "digest=$(cat image-digest)" >> "$GITHUB_OUTPUT"']
      : []),
    // The digest goes on as an output of the job.
    ...steps
      .flatMap(({ writes }) => writes ?? [])
      .filter((path) => path !== 'image-digest')
      .flatMap((path) => action('actions/upload-artifact', [`name: ${path}`, `path: ${path}`])),
  ];
}

const inContainer = new Set(['search-secrets', 'analyse-code']);

const runStep = ({ id, title, image, access }: DeliveryStep): readonly string[] => {
  if (inContainer.has(id))
    return [
      `      # CHANGE-ME: the digest of a release of ${image} that was checked`,
      `      - uses: docker://${image}@sha256:CHANGE-ME`,
      `        name: ${title}`,
      '        with:',
      '          entrypoint: /bin/sh',
      `          args: delivery/${id}.sh`,
    ];
  return [`      - name: ${title}`, ...secretsOf(access)].concat(
    access.length === 0 || access.includes('git')
      ? [`        run: sh delivery/${id}.sh`]
      : [
          '        run: |',
          '          umask 077',
          ...access.flatMap((one) => files[one].map((line) => `          ${line}`)),
          `          sh delivery/${id}.sh`,
        ],
  );
};

const secretsOf = (access: readonly Access[]): readonly string[] => {
  const lines = access.flatMap((one) => secrets[one]);
  return lines.length > 0 ? ['        env:', ...lines.map((line) => `          ${line}`)] : [];
};

const secrets: Readonly<Record<Access, readonly string[]>> = {
  registry: [`REGISTRY_AUTH: \${{ secrets.REGISTRY_AUTH }}`],
  'signing-key': [
    `SIGNING_KEY: \${{ secrets.COSIGN_KEY }}`,
    `COSIGN_PASSWORD: \${{ secrets.COSIGN_PASSWORD }}`,
  ],
  cluster: [`CLUSTER_ACCESS: \${{ secrets.KUBECONFIG }}`],
  git: [],
};

const fileOf = (variable: string, secret: string): readonly string[] => [
  `export ${variable}="$RUNNER_TEMP/${variable}"`,
  `printf '%s' "$${secret}" > "$${variable}"`,
];

const files: Readonly<Record<Access, readonly string[]>> = {
  registry: fileOf('REGISTRY_AUTH_FILE', 'REGISTRY_AUTH'),
  'signing-key': fileOf('COSIGN_KEY', 'SIGNING_KEY'),
  cluster: fileOf('KUBECONFIG', 'CLUSTER_ACCESS'),
  git: [],
};
