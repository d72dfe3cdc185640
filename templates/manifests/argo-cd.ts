import type { Artefact } from './artefact.ts';
import { followsGit } from './delivery/follows-git.ts';
import { leadsIntoContainers } from './situation/leads-into-containers.ts';
import { situationOf } from './situation/situation.ts';

/** What makes the project follow the repository, where Argo CD is advised. */
export const argoCd: Artefact = {
  id: 'argo-cd',
  title: 'Application of Argo CD',
  serves: ['delivery-is-automated', 'release-can-be-taken-back', 'secrets-are-handed-over-at-start'],
  files: (input) =>
    leadsIntoContainers(input.result) && followsGit(input.result)
      ? [{ path: 'pipeline/argo-cd-application.yaml', text: textOf(situationOf(input).name) }]
      : [],
};

const textOf = (
  name: string,
): string => `# A first draft made from the answers of an assessment; fill in every CHANGE-ME. Whether GCIS CaaS offers OpenShift GitOps,
# and in which project Applications are kept, is to be confirmed with the GCIS Planning and Client Advisory Team.
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: openshift-gitops
spec:
  # CHANGE-ME: an AppProject that admits this repository and this project only; "default" admits everything
  project: CHANGE-ME
  source:
    # CHANGE-ME: the address of the repository that holds the folder openshift
    repoURL: CHANGE-ME
    # The release before is one revert away. [release-can-be-taken-back]
    targetRevision: main
    path: openshift
    directory:
      # The values of the Secret are set in the cluster and stand in no repository; a person brings the next release and jobs
      # in. [secrets-are-handed-over-at-start]
      exclude: '{secret,next-release,job}.yaml'
  destination:
    server: https://kubernetes.default.svc
    # CHANGE-ME: the project on OpenShift; Argo CD may write there once it has the label argocd.argoproj.io/managed-by
    namespace: CHANGE-ME
  syncPolicy:
    automated:
      # What was changed by hand is put back; what left Git is shown first, and removed by a person. [delivery-is-automated]
      selfHeal: true
      prune: false
  ignoreDifferences:
    # The HorizontalPodAutoscaler sets the number of pods.
    - group: apps
      kind: Deployment
      jsonPointers: [/spec/replicas]
`;
