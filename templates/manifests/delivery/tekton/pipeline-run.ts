import type { DeliveryStep } from '../delivery-step.ts';
import type { Flavour } from './task-documents.ts';

/** One run of the pipeline, to be created by hand at first and by a trigger later. */
export function pipelineRun(name: string, steps: readonly DeliveryStep[], flavour: Flavour): string {
  const deploys = steps.find(({ access }) => access.includes('cluster'));
  const accounts = [
    ...(deploys ? [`    - {pipelineTaskName: ${deploys.id}, serviceAccountName: ${name}-deployer}`] : []),
    ...(flavour === 'openshift' && steps.some(({ id }) => id === 'build-image')
      ? [
          '    # Buildah needs the wider constraint of this account; the operator makes it. Whether GCIS CaaS offers it is to be confirmed.',
          '    - {pipelineTaskName: build-image, serviceAccountName: pipeline}',
        ]
      : []),
  ];
  return [
    '# A first draft made from the answers of an assessment; fill in every CHANGE-ME. Start it with: oc create -f pipeline/pipeline-run.yaml',
    'apiVersion: tekton.dev/v1',
    'kind: PipelineRun',
    'metadata:',
    `  generateName: ${name}-`,
    'spec:',
    `  pipelineRef: {name: ${name}}`,
    '  taskRunTemplate:',
    '    # An account without any right: most tasks ask nothing of the cluster. [cluster-rights-are-least]',
    '    serviceAccountName: default',
    ...(accounts.length > 0 ? ['  taskRunSpecs:', ...accounts] : []),
    '  timeouts: {pipeline: 1h30m0s}',
    '  params:',
    '    # CHANGE-ME: the address of the repository',
    '    - {name: git-url, value: CHANGE-ME}',
    '    - {name: git-revision, value: main}',
    '    # CHANGE-ME: the same place in the registry as IMAGE in delivery/settings.sh',
    '    - {name: image, value: CHANGE-ME}',
    '  workspaces:',
    '    - name: source',
    '      volumeClaimTemplate:',
    '        spec:',
    '          accessModes: [ReadWriteOnce]',
    '          resources: {requests: {storage: 5Gi}}',
    '    # Secrets that are made by hand and stay in the cluster; no file here holds their values. [secrets-are-handed-over-at-start]',
    `    - {name: git-access, secret: {secretName: ${name}-git-access}}`,
    `    - {name: registry-access, secret: {secretName: ${name}-registry-access}}`,
    `    - {name: signing-key, secret: {secretName: ${name}-signing-key}}`,
    '',
  ].join('\n');
}
