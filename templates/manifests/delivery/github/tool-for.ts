import type { DeliveryStep } from '../delivery-step.ts';
import { action } from './action.ts';

/** The action that brings the program of a step; the runner itself has Buildah and Skopeo. */
const tools: Readonly<Record<string, string>> = {
  'check-dependencies': 'aquasecurity/setup-trivy',
  'scan-image': 'aquasecurity/setup-trivy',
  'sign-image': 'sigstore/cosign-installer',
  'check-signature': 'sigstore/cosign-installer',
  deploy: 'redhat-actions/openshift-tools-installer',
  'roll-back': 'redhat-actions/openshift-tools-installer',
};

/** The scripts use options of cosign 2, which version 3 refuses; by itself the action brings the newest. */
const inputsOf: Readonly<Record<string, readonly string[]>> = {
  'redhat-actions/openshift-tools-installer': ['oc: "4"'],
  'sigstore/cosign-installer': ['cosign-release: v2.6.1'],
};

/** The lines that bring the program of a step to the runner; none where it is there. */
export const toolFor = ({ id, access }: DeliveryStep): readonly string[] => {
  const name = access.includes('git') ? undefined : tools[id];
  if (!name) return [];
  return action(name, inputsOf[name]);
};
