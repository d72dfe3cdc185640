import { dependenciesOf } from '../situation/dependencies.ts';
import type { Situation } from '../situation/situation.ts';
import { blocks, yaml } from '../yaml/yaml.ts';
import { unknownDigest } from './image.ts';

/** What the pod does about systems that are not reachable at its start; `''` where it calls none. */
export function initContainers(situation: Situation): string {
  const { known, said } = situation;
  const [first] = dependenciesOf(situation);
  if (!first || said('dependency-reach', 'no-dependencies')) return '';
  switch (known('dependency-readiness')) {
    case 'waits-and-retries':
      return '# No init container: the application waits for other systems by itself, behind its startup probe. [start-order-does-not-matter]';
    case 'fails-and-restarts':
      return '# No init container: it ends when another system is missing, and is started again, at longer intervals. [start-order-does-not-matter]';
    case 'needs-order':
      return waiting(first.title, first.port);
    default:
      return blocks(
        '# CHANGE-ME: start it while its database is stopped; if it stays up but broken, wait here in an init container.',
        '# What it does when a system that it needs is missing is not known. [start-order-does-not-matter]',
      );
  }
}

const waiting = (title: string, port: number): string => yaml`
  # It stays broken when it starts before ${title}, so the pod waits; repeat this for each system. [start-order-does-not-matter]
  initContainers:
  - name: wait-for-dependency
    # CHANGE-ME: a small image with bash and timeout, such as ubi-minimal, from your registry and by digest.
    image: registry.example.invalid/change-me@${unknownDigest}
    imagePullPolicy: IfNotPresent
    command: [bash, -c, 'until timeout 2 bash -c "</dev/tcp/$HOST/$PORT"; do sleep 2; done']
    env:
    - name: HOST
      # CHANGE-ME: the DNS name of ${title}, as the cluster resolves it.
      value: CHANGE-ME
    - name: PORT
      # CHANGE-ME: the port of ${title}; ${port} is usual.
      value: "${port}"
    # It only opens a connection. [resource-needs-are-measured]
    resources:
      requests:
        cpu: 10m
        memory: 32Mi
        ephemeral-storage: 16Mi
      limits:
        cpu: 100m
        memory: 64Mi
        ephemeral-storage: 64Mi
    # The same rights as the application: none. [needs-no-host-access]
    securityContext:
      allowPrivilegeEscalation: false
      privileged: false
      capabilities:
        drop: [ALL]
      readOnlyRootFilesystem: true
`;
