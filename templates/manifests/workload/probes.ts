import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';
import { type Port, portsOf } from './ports.ts';

/** How often the start is looked at, in seconds. */
const PERIOD = 5;

/** Startup, readiness and liveness probe of the main container. */
export function probes(situation: Situation): string {
  const seconds = situation.known('start-up-time-seconds');
  const window = Math.max(60, 2 * (seconds ?? 150));
  const [first] = portsOf(situation);
  const ready = readyWhen(situation, first);
  return yaml`
    # The gate of the start: no request and no liveness check arrives before it has succeeded once. [starts-within-a-minute]
    # It asks what the readiness probe asks, so a pod whose dependencies are late waits here, and is then started again. [start-order-does-not-matter]
    ${startUpTime(seconds)}
    startupProbe:
      ${ready}
      periodSeconds: ${PERIOD}
      timeoutSeconds: 3
      failureThreshold: ${Math.ceil(window / PERIOD)}
    # Requests are sent to the pod only while this succeeds. [health-can-be-probed]
    readinessProbe:
      ${ready}
      periodSeconds: ${PERIOD}
      timeoutSeconds: 3
      failureThreshold: 3
    # The pod is restarted when this fails for a minute; it must not depend on other systems. [health-can-be-probed]
    livenessProbe:
      ${aliveWhen(situation, first)}
      periodSeconds: 20
      timeoutSeconds: 5
      failureThreshold: 3
  `;
}

const startUpTime = (seconds: number | undefined): string =>
  seconds === undefined
    ? '# CHANGE-ME: failureThreshold x periodSeconds is 300 s; set twice the time from start to first answer in the log.'
    : `# ${seconds} s were stated from start to first answer; failureThreshold x periodSeconds allows twice that, at least 60 s.`;

function readyWhen(situation: Situation, first: Port | undefined): string {
  if (first?.name === 'http' || first?.name === 'https')
    return situation.said('health-endpoints', 'ready-and-live')
      ? httpGet(
          first,
          '# CHANGE-ME: the address that says "ready for requests"; ask what the load balancer calls today.',
          '/ready',
        )
      : situation.said('health-endpoints', 'one-check')
        ? httpGet(
            first,
            '# CHANGE-ME: the address of the one health check; ask what the load balancer calls today.',
            '/health',
          )
        : httpGet(
            first,
            '# CHANGE-ME: no health check is known; a page without sign-in does until one that tests readiness is built.',
            '/',
          );
  return otherwise(
    situation,
    first,
    '# CHANGE-ME: a command of the image that succeeds while it can take work: other systems are reached.',
    'ready',
  );
}

function aliveWhen(situation: Situation, first: Port | undefined): string {
  if (
    (first?.name === 'http' || first?.name === 'https') &&
    situation.said('health-endpoints', 'ready-and-live')
  )
    return httpGet(
      first,
      '# CHANGE-ME: the address that says "alive", which tests the process alone; ask the developers.',
      '/live',
    );
  return otherwise(
    situation,
    first,
    '# CHANGE-ME: a command of the image that succeeds while the process works, such as one that looks at the age of a file.',
    'alive',
  );
}

const httpGet = ({ name }: Port, comment: string, path: string): string => yaml`
  httpGet:
    ${comment}
    path: ${path}
    port: ${name}
    scheme: ${name.toUpperCase()}
`;

function otherwise(
  { said }: Situation,
  first: Port | undefined,
  comment: string,
  state: 'ready' | 'alive',
): string {
  const two = said('health-endpoints', 'ready-and-live');
  if (first?.name === 'grpc')
    return yaml`
      # It calls the standard health service of gRPC, which the program has to offer.
      grpc:
        port: ${first.number}
        ${two && `# CHANGE-ME: the name under which that service tells whether the program is ${state}.`}
        ${two && `service: ${state}`}
    `;
  if (first && first.protocol === 'TCP' && !two)
    return yaml`
      tcpSocket:
        port: ${first.name}
    `;
  return yaml`
    exec:
      ${comment}
      command: [CHANGE-ME, ${state}]
  `;
}
