/** Images that have the programs of the steps, without tag or digest; each has a shell. */
export const toolImages = {
  gitleaks: 'ghcr.io/gitleaks/gitleaks',
  semgrep: 'docker.io/semgrep/semgrep',
  trivy: 'ghcr.io/aquasecurity/trivy',
  buildah: 'registry.redhat.io/rhel9/buildah',
  skopeo: 'registry.redhat.io/rhel9/skopeo',
  cosign: 'registry.redhat.io/rhtas/cosign-rhel9',
  oc: 'registry.redhat.io/openshift4/ose-cli-rhel9',
  git: 'docker.io/alpine/git',
} as const;
