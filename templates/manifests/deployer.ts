import type { Artefact } from './artefact.ts';
import { followsGit } from './delivery/follows-git.ts';
import { leadsIntoContainers } from './situation/leads-into-containers.ts';
import { situationOf } from './situation/situation.ts';

/** The account with which the pipeline deploys, and the little that it may do. */
export const deployer: Artefact = {
  id: 'deployer',
  title: 'Service account of the pipeline',
  serves: ['cluster-rights-are-least'],
  files: (input) =>
    leadsIntoContainers(input.result) && !followsGit(input.result)
      ? [{ path: 'pipeline/deployer.yaml', text: textOf(situationOf(input).name) }]
      : [],
};

const textOf = (
  name: string,
): string => `# A first draft made from the answers of an assessment. The account may change what lies in openshift/ in its own project,
# and neither read a Secret nor start a shell in a pod. What it deploys can read them, so guard its token like the Secrets.
# [cluster-rights-are-least]
apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}-deployer
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: ${name}-deployer
rules:
  - apiGroups: [""]
    resources: [configmaps, persistentvolumeclaims, serviceaccounts, services]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [apps]
    resources: [deployments, statefulsets]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [apps]
    # For the way back: the versions before.
    resources: [replicasets, controllerrevisions]
    verbs: [get, list, watch]
  - apiGroups: [""]
    resources: [pods]
    verbs: [get, list, watch]
  - apiGroups: [batch]
    resources: [cronjobs, jobs]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [autoscaling]
    resources: [horizontalpodautoscalers]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [autoscaling.k8s.io]
    resources: [verticalpodautoscalers]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [policy]
    resources: [poddisruptionbudgets]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [networking.k8s.io]
    resources: [networkpolicies]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [route.openshift.io]
    # A Route with a host name of its own needs the second one.
    resources: [routes, routes/custom-host]
    verbs: [get, list, watch, create, update, patch]
  - apiGroups: [networking.istio.io, security.istio.io]
    # Take this rule out where there is no service mesh.
    resources: [gateways, virtualservices, destinationrules, peerauthentications]
    verbs: [get, list, watch, create, update, patch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: ${name}-deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${name}-deployer
subjects:
  - kind: ServiceAccount
    name: ${name}-deployer
`;
