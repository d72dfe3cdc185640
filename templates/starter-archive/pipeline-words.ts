import type { ArtefactInput } from '../manifests/artefact.ts';
import { chosenPipeline } from '../manifests/delivery/chosen-pipeline.ts';

/** What is handed over for the pipeline, and why not more; one paragraph. */
export function pipelineWords(input: ArtefactInput): string {
  const advice = input.result.advice.find(({ id }) => id === 'delivery-pipeline');
  if (!advice)
    return 'This version of the questionnaire does not ask which tool builds, so no pipeline is handed over. Move the assessment to the newest version, or let your tool call the scripts in `delivery/` in the order below.';
  const tool = advice.choiceTitle ?? 'none';
  const because = advice.reasons[0] ?? '';
  const open = advice.settled ? '' : ' Open questions can still change this choice.';
  return `Advised: ${tool}. ${because}${open} ${handedOver[chosenPipeline(input) ?? 'none'] ?? handedOver['none']}`;
}

const SCRIPTS = 'the scripts in `delivery/` are the steps';

const handedOver: Readonly<Record<string, string>> = {
  none: `No pipeline is handed over, because there is no image to build: ${SCRIPTS} by which the image of the supplier is copied, scanned, signed and deployed.`,
  'not-yet': `No pipeline is handed over before the tool is settled: ${SCRIPTS}, and a person can run them one by one until then.`,
  'openshift-pipelines':
    'The files in `pipeline/` are for it; they use its own tasks for Git and Buildah, and one task that runs the scripts.',
  tekton: 'The files in `pipeline/` are for it, with tasks of their own for Git and Buildah.',
  'jenkins-x':
    'Jenkins X runs Tekton, so the Tekton files in `pipeline/` are handed over; its catalogue and its previews are not.',
  argo: 'Argo CD deploys and does not build: `pipeline/argo-cd-application.yaml` is for it, and the Tekton files beside it build, check and sign the image and propose each release in Git. Another tool that builds can take their place.',
  gitlab: 'The file `.gitlab-ci.yml` is for it.',
  jenkins: 'The `Jenkinsfile` is for it.',
  'github-actions': 'The files in `.github/workflows/` are for it.',
  circleci: `No file is handed over for it, since its hosted machines have to be let into the cluster first, which is to be confirmed: ${SCRIPTS}, one job each in \`.circleci/config.yml\`, with the values of each step from a context of its own.`,
  spinnaker: `No file is handed over for it, since its pipelines are kept in its own store and it does not build: let the tool that builds today run the scripts in \`delivery/\` up to the signature, and Spinnaker deploy the folder \`openshift/\` by the digest that they wrote.`,
};
