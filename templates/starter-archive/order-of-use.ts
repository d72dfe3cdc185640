import type { ArtefactInput } from '../manifests/artefact.ts';
import { followsGit } from '../manifests/delivery/follows-git.ts';
import { situationOf } from '../manifests/situation/situation.ts';

/** The steps from the archive to the first release, one or two sentences each; a step without its file is left out. */
export function orderOfUse(input: ArtefactInput, paths: readonly string[]): readonly string[] {
  const { name } = situationOf(input);
  const has = (path: string) => paths.includes(path);
  const git = followsGit(input.result);
  const steps: readonly (string | false)[] = [
    'Put the files into the repository of the application, at the paths that they have here, and fill in what the table below lists.',
    has('delivery/copy-image.sh') &&
      'The supplier builds and supports the image, so no Containerfile is handed over: name its image by digest in `delivery/copy-image.sh`, and ask the supplier in writing whether it runs under restricted-v2.',
    has('Containerfile') &&
      `Build the image and start it as the platform will: \`podman build -t ${name} -f Containerfile .\`, then \`podman run --rm --user 12345:0 --cap-drop=all --read-only --read-only-tmpfs=false --tmpfs /tmp ${name}\`. A further \`--tmpfs\` stands for each emptyDir, \`--env-file\` for ConfigMap and Secret. Mend what fails before anything else.`,
    'Create the signing key with `cosign generate-key-pair`. Commit `cosign.pub` as `delivery/cosign.pub`; the other half goes into the secret store of the pipeline and nowhere else.',
    has('openshift/secret.yaml') &&
      'Create the Secret in the project from `openshift/secret.yaml`, and set its values there by hand; no file here holds one, and the pipeline never applies it. Create there as well the Secret with the login to the registry that `openshift/service-account.yaml` names.',
    'Run the scripts in `delivery/` by hand once, in the order of the table of the pipeline below, against a test project.',
    has('pipeline/deployer.yaml') &&
      (has('pipeline/pipeline.yaml')
        ? 'Let an administrator of the project in which the pipeline runs apply `pipeline/deployer.yaml`; its task Deploy runs under that account, without a token of its own.'
        : `Let an administrator of the project apply \`pipeline/deployer.yaml\`, and give the pipeline a kubeconfig file with a token of that account that ends: \`oc create token ${name}-deployer --duration=2160h\`. Write down who renews it.`),
    has('pipeline/pipeline.yaml') &&
      `Create the Secrets that \`pipeline/pipeline-run.yaml\` names, apply \`pipeline/tasks.yaml\` and \`pipeline/pipeline.yaml\`, and start a run with \`oc create -f pipeline/pipeline-run.yaml\`.`,
    has('.gitlab-ci.yml') &&
      'Create the variables that the head of `.gitlab-ci.yml` names, protect the default branch, and push.',
    has('Jenkinsfile') &&
      'Create the credentials that the head of the `Jenkinsfile` names, and a multibranch pipeline on the repository.',
    has('.github/workflows/deliver.yaml') &&
      'Create the environments `image` and `production` with the secrets that the head of the workflow names, with a reviewer for `production`, and push.',
    has('pipeline/argo-cd-application.yaml') &&
      'Let an administrator of OpenShift GitOps apply `pipeline/argo-cd-application.yaml`, and merge the first branch `release-…`.',
    has('openshift/next-release.yaml') &&
      'Keep `openshift/next-release.yaml` for later releases: its head says how the next version is tried beside the running one. The pipeline does not apply it.',
    `Rehearse the way back in the test project: \`sh delivery/roll-back.sh\`${git ? ' proposes in Git to take the release out' : ''}.`,
    'Delete this README and each comment that has served its purpose.',
  ];
  return steps.filter((step): step is string => step !== false);
}
