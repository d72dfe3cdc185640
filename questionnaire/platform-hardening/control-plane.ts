/** A part of the control plane whose flags stand in a static pod. */
export type Component = 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler' | 'etcd';

const processes: Readonly<Record<Component, string>> = {
  'kube-apiserver': '[k]ube-apiserver',
  'kube-controller-manager': '[k]ube-controller-manager',
  'kube-scheduler': '[k]ube-scheduler',
  etcd: '[e]tcd --',
};

const manifestOf = (component: Component): string => `/etc/kubernetes/manifests/${component}.yaml`;

/** How to print a flag of the running component: the opening of a check. */
export const printFlag = (component: Component, flag: string): string =>
  `On each control-plane node run \`ps -ef | grep '${processes[component]}' | tr ' ' '\\n' | grep -- ${flag}\`, or look in ${manifestOf(component)}.`;

/** How to set flags of a component so that they outlast the next upgrade: a fix. */
export const setFlag = (component: Component, flags: string): string =>
  `Set \`${flags}\` in ${manifestOf(component)} and in kubeadm's ClusterConfiguration, from which the next upgrade writes that file; the kubelet restarts the pod.`;

/** The fields that reveal a flag of a component. */
export const flagEvidence = (component: Component, flag: string): string =>
  `kube-bench JSON, \`Controls[].tests[].results[]\` whose \`test_desc\` names ${flag}; \`.spec.containers[0].command\` of ${component}.yaml`;

/** How OpenShift 4 shows an argument of its API server: the close of a check. */
export const openshiftApiServer = (argument: string): string =>
  `On OpenShift 4 an operator sets it and profile ocp4-cis of the Compliance Operator checks it; \`oc get cm config -n openshift-kube-apiserver -o jsonpath='{.data.config\\.yaml}' | jq '.apiServerArguments["${argument}"]'\` shows it.`;

/** What to do on OpenShift 4 about a value that an operator owns: the close of a fix. */
export const openshiftOwnsIt =
  'On OpenShift 4 change nothing by hand: the operator would write it back, and a deviation is a fault to take up with the supplier.';
