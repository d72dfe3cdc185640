/** How to print fields of all running containers of a Docker host: the opening of a check. */
export const inspectContainers = (...fields: readonly string[]): string =>
  `On a Docker host run \`docker ps -q | xargs docker inspect --format '{{.Name}} ${fields.map((field) => `{{json ${field}}}`).join(' ')}'\`.`;

/** How to read a field of all pods of a cluster: what follows on the check of a Docker host. */
export const lookAtPods = (field: string): string =>
  `On Kubernetes and OpenShift look at ${field} in \`kubectl get pods -A -o yaml\`, or in the manifests of your project.`;
