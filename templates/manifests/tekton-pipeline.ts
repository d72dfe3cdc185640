import type { Artefact, ArtefactInput } from './artefact.ts';
import { chosenPipeline } from './delivery/chosen-pipeline.ts';
import { deliverySteps } from './delivery/delivery-steps.ts';
import { pipelineServes } from './delivery/pipeline-serves.ts';
import { pipelineDocument } from './delivery/tekton/pipeline-document.ts';
import { pipelineRun } from './delivery/tekton/pipeline-run.ts';
import { taskDocuments } from './delivery/tekton/task-documents.ts';
import { resourceName } from './situation/resource-name.ts';

/** Pipeline, tasks and run for Tekton; for OpenShift Pipelines with the tasks that come with it. */
export const tektonPipeline: Artefact = {
  id: 'tekton-pipeline',
  title: 'Pipeline for OpenShift Pipelines or Tekton',
  serves: pipelineServes,
  files: (input) => {
    const flavour = flavourOf(input);
    if (!flavour) return [];
    const name = resourceName(input.applicationName);
    const steps = deliverySteps(input);
    return [
      { path: 'pipeline/tasks.yaml', text: taskDocuments(name, steps, flavour) },
      { path: 'pipeline/pipeline.yaml', text: pipelineDocument(name, steps, flavour) },
      { path: 'pipeline/pipeline-run.yaml', text: pipelineRun(name, steps, flavour) },
    ];
  },
};

/** Jenkins X runs Tekton, and Argo needs something beside it that builds, which can be Tekton in the same cluster. */
function flavourOf(input: ArtefactInput): 'openshift' | 'plain' | undefined {
  switch (chosenPipeline(input)) {
    case 'openshift-pipelines':
    case 'argo':
      return 'openshift';
    case 'tekton':
    case 'jenkins-x':
      return 'plain';
    default:
      return undefined;
  }
}
