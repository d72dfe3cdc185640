import { oneOf, section, severalOf } from '../../question.ts';
import { deck, openshift } from '../../source.ts';

/** Which platforms are run and by whom: what decides which rows of the tables apply. */
export const platform = section({
  id: 'platform',
  title: 'Platform',
  intro: 'Decides which of the security settings apply, and who can read and change them.',
  questions: [
    severalOf({
      id: 'platform-kind',
      text: 'On which platforms do your containers run?',
      help: 'Tick each that runs containers of yours, test machines included. `docker info` answers on a Docker host, `oc get clusterversion` on OpenShift 4, and `kubectl version` on any Kubernetes cluster. OpenShift 4 runs containers on CRI-O, so nothing about the Docker daemon applies there. GCIS CaaS counts as OpenShift 4.',
      source: deck('Docker'),
      alwaysApplies: true,
      options: [
        { id: 'docker-host', label: 'Servers with Docker Engine, with or without Swarm' },
        { id: 'self-run-kubernetes', label: 'A Kubernetes cluster other than OpenShift' },
        { id: 'openshift-4', label: 'Red Hat OpenShift 4' },
      ],
    }),
    oneOf({
      id: 'platform-operator',
      text: 'Who installs and patches the platform?',
      help: 'Ask who has root on the hosts and who applied the last update. That party has to make each change that is marked as a duty of the platform operator. With several platforms, answer for the one that carries most of the work.',
      source: deck('Government Cloud Infrastructure Services (GCIS) and Container- as-a-Service (CaaS)'),
      alwaysApplies: true,
      options: [
        { id: 'department', label: 'Staff of the department' },
        { id: 'contractor', label: 'A contractor, on machines of the department' },
        { id: 'provider', label: 'The provider of a shared or managed platform' },
      ],
    }),
    oneOf({
      id: 'control-plane-access',
      text: 'Can the settings of the control plane be read?',
      help: 'They can when you, or somebody who answers to you, can list /etc/kubernetes/manifests on a control plane node or, on OpenShift, run `oc get kubeapiserver cluster -o yaml`. On a shared or managed platform a tenant sees neither: choose the second answer, and ask the provider for its own benchmark result.',
      source: openshift('Compliance Operator'),
      appliesWhen: { question: 'platform-kind', is: ['self-run-kubernetes', 'openshift-4'] },
      options: [
        { id: 'can-be-read', label: 'Yes, we or our contractor can read them' },
        { id: 'with-provider', label: 'No, the provider of the platform keeps them' },
      ],
    }),
  ],
});
