import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';
import { environment } from './environment.ts';
import { image } from './image.ts';
import { initContainers } from './init-containers.ts';
import { type Group, groupLabels } from './labels.ts';
import { portsOf } from './ports.ts';
import { probes } from './probes.ts';
import { resources } from './resources.ts';
import { containerSecurityContext, podSecurityContext } from './security-context.ts';
import { spread } from './spread.ts';
import { beforeStop, gracePeriod } from './stopping.ts';
import { volumeMounts, volumes } from './volumes.ts';

/** Ids of the criteria that every pod template serves. */
export const podServes = [
  'cluster-rights-are-least',
  'image-runs-as-any-user',
  'runs-without-root',
  'kernel-is-shared',
  'needs-no-host-access',
  'root-filesystem-is-read-only',
  'resource-needs-are-measured',
  'hardware-is-reachable',
  'stops-without-losing-work',
  'start-command-receives-signals',
  'start-order-does-not-matter',
  'image-is-in-private-registry',
  'configuration-is-outside-the-image',
  'secrets-are-handed-over-at-start',
  'files-outlive-the-pod',
  'logs-go-to-standard-output',
  'time-and-characters-travel',
] as const;

/** Ids of the criteria that pods which take calls or messages serve beside `podServes`. */
export const servingServes = [
  'health-can-be-probed',
  'starts-within-a-minute',
  'ports-are-unprivileged',
  'traffic-is-encrypted',
  'metrics-are-exposed',
] as const;

/** The pods of a group, as they stand under `template`. */
export function podTemplate(situation: Situation, group: Group): string {
  const job = group.component === 'job';
  const named = situation.said('platform-rights', 'named-rights') && !job;
  return yaml`
    metadata:
      labels:
        ${groupLabels(situation, group)}
        # CHANGE-ME: the number of the release, such as 2.4.1, the same as in the image.
        app.kubernetes.io/version: CHANGE-ME
        ${situation.mesh === 'openshift-service-mesh' && !job && meshLabel}
    spec:
      # An account of its own, without rights. [cluster-rights-are-least]
      serviceAccountName: ${situation.name}
      ${named && '# It calls the API of the cluster with rights that a Role of the project names; keep that Role small. [cluster-rights-are-least]'}
      automountServiceAccountToken: ${named ? 'true' : 'false'}
      enableServiceLinks: false
      ${job && 'restartPolicy: Never'}
      ${podSecurityContext(situation)}
      ${gracePeriod(situation, group)}
      ${spread(situation, group)}
      ${initContainers(situation)}
      containers:
      - name: application
        ${image}
        imagePullPolicy: IfNotPresent
        ${job && jobCommand}
        ${environment(situation)}
        ${!job && containerPorts(situation)}
        ${!job && probes(situation)}
        ${beforeStop(group)}
        ${resources(situation)}
        ${containerSecurityContext(situation)}
        ${volumeMounts(situation, group)}
      ${volumes(situation, group)}
  `;
}

const meshLabel = yaml`
  # The proxy of the mesh joins the pod. [services-prove-their-identity]
  sidecar.istio.io/inject: "true"
`;

const jobCommand = yaml`
  # CHANGE-ME: the command of the job and its arguments, in exec form; read them in the crontab or the scheduler.
  command: [CHANGE-ME]
`;

function containerPorts(situation: Situation): string {
  const ports = portsOf(situation);
  if (ports.length === 0) return '';
  return yaml`
    # Ports of 1024 and above; callers still use the number of Service and Route. [ports-are-unprivileged]
    ${situation.said('listening-ports', 'fixed-below-1024') && '# The port is fixed below 1024 today: the program or its server has to be changed first. [ports-are-unprivileged]'}
    ${situation.said('metrics', 'exposed') && '# Its figures are read at one of these ports, or add the port on which they are offered. [metrics-are-exposed]'}
    ports:
    ${ports
      .map(
        ({ name, number, protocol }) => yaml`
          # CHANGE-ME: the port on which it waits for ${name} connections, 1024 or above; ss -ltnup on the server lists it.
          - name: ${name}
            containerPort: ${number}
            protocol: ${protocol}
        `,
      )
      .join('\n')}
  `;
}
