import type { Artefact, ArtefactInput } from './artefact.ts';
import { chosenPipeline } from './delivery/chosen-pipeline.ts';
import type { Access, DeliveryStep } from './delivery/delivery-step.ts';
import { deliverySteps } from './delivery/delivery-steps.ts';
import { followsGit } from './delivery/follows-git.ts';
import { pipelineServes } from './delivery/pipeline-serves.ts';
import { rollBack } from './delivery/roll-back.ts';
import { weekly } from './delivery/weekly.ts';
import { situationOf } from './situation/situation.ts';

/** The pipeline for GitLab CI. */
export const gitlabCi: Artefact = {
  id: 'gitlab-ci',
  title: 'Pipeline for GitLab CI',
  serves: pipelineServes,
  files: (input) =>
    chosenPipeline(input) === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: textOf(input) }] : [],
};

function textOf(input: ArtefactInput): string {
  const steps = deliverySteps(input);
  const phases = [...new Set(steps.map(({ phase }) => phase))];
  return [
    '# A first draft made from the answers of an assessment. The jobs run the scripts in delivery/; fill in every CHANGE-ME.',
    '# Variables of the type File, protected, each for one environment alone: image has REGISTRY_AUTH_FILE and COSIGN_KEY;',
    followsGit(input.result)
      ? '# production has GIT_CREDENTIALS_FILE with a token that may push branches. And of the type Variable, masked, for image:'
      : '# production has KUBECONFIG of the service account in pipeline/deployer.yaml. And of the type Variable, masked, for image:',
    '# COSIGN_PASSWORD. GitLab cannot mask a value of several lines, so no job may print those files.',
    `stages: [${phases.join(', ')}]`,
    '',
    'workflow:',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    `    # Make a schedule of one run a week: ${weekly}`,
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '',
    'default:',
    '  interruptible: false',
    '  timeout: 1h',
    '',
    'variables:',
    '  COMMIT: $CI_COMMIT_SHA',
    '  GIT_DEPTH: "0"',
    '',
    ...steps.flatMap((step, index) => job(step, needsOf(steps, index))),
    ...job(rollBack(situationOf(input), followsGit(input.result)), []),
  ].join('\n');
}

/** The jobs whose success and files a job waits for; jobs of one stage would run side by side. */
function needsOf(steps: readonly DeliveryStep[], index: number): readonly string[] | undefined {
  const first = steps.findIndex(({ phase }) => phase === 'image');
  if (index <= first) return undefined;
  return [...new Set([steps[first], steps[index - 1]].flatMap((step) => (step ? [step.id] : [])))];
}

function job(
  { id, title, image, phase, access, writes }: DeliveryStep,
  needs: readonly string[] | undefined,
): readonly string[] {
  return [
    `${id}:`,
    `  stage: ${phase}`,
    `  # ${title}`,
    '  image:',
    `    # CHANGE-ME: the digest of a release of ${image} that was checked, from a registry that the runner may use`,
    `    name: ${image}@sha256:CHANGE-ME`,
    '    entrypoint: [""]',
    ...(needs ? [`  needs: [${needs.join(', ')}]`] : []),
    ...(phase === 'check' ? [] : ['  rules:', '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH']),
    ...(byHand.has(id) ? ['      when: manual', '      allow_failure: true'] : []),
    ...environmentOf(access),
    '  script:',
    `    - sh delivery/${id}.sh`,
    ...(writes ? ['  artifacts:', `    paths: [${writes.join(', ')}]`, '    expire_in: 30 days'] : []),
    '',
  ];
}

/** A click is the approval; the schedule of the week ends before it. */
const byHand: ReadonlySet<string> = new Set(['deploy', 'roll-back']);

function environmentOf(access: readonly Access[]): readonly string[] {
  if (access.includes('cluster') || access.includes('git'))
    return ['  environment:', '    name: production', '  resource_group: production'];
  return access.length > 0 ? ['  environment:', '    name: image', '    action: prepare'] : [];
}
