import { type Dependency, dependenciesOf } from './situation/dependencies.ts';
import type { Situation } from './situation/situation.ts';
import { sharedLabels } from './workload/labels.ts';
import { type Port, portsOf } from './workload/ports.ts';
import { manifest } from './yaml/manifest.ts';
import { quoted } from './yaml/quoted.ts';
import { blocks, documents, yaml } from './yaml/yaml.ts';

/** Refuses every connection of the pods, and then admits those that the answers name. */
export const networkPolicy = manifest({
  id: 'network-policy',
  title: 'NetworkPolicy',
  serves: [
    'network-connections-are-listed',
    'dependencies-are-reachable',
    'internet-calls-have-named-targets',
    'metrics-are-exposed',
    'protocols-pass-the-router',
  ],
  text: (situation) =>
    documents(
      yaml`
        # Whatever no policy names is refused, in both directions. [network-connections-are-listed]
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: ${situation.name}-deny-all
          labels:
            ${sharedLabels(situation)}
        spec:
          podSelector:
            matchLabels:
              app.kubernetes.io/part-of: ${situation.name}
          policyTypes: [Ingress, Egress]
      `,
      yaml`
        # What is admitted. Add a block for each connection on the list of the firewall rules. [network-connections-are-listed]
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: ${situation.name}-allow
          labels:
            ${sharedLabels(situation)}
        spec:
          podSelector:
            matchLabels:
              app.kubernetes.io/part-of: ${situation.name}
          policyTypes: [Ingress, Egress]
          ingress:
          ${ingress(situation)}
          egress:
          ${egress(situation)}
      `,
    ),
});

function ingress(situation: Situation): string {
  const { name, advised, said, mesh } = situation;
  const inMesh = mesh === 'openshift-service-mesh';
  const ports = portsOf(situation);
  const web = ports.filter((port) => port.name !== 'tcp' && port.name !== 'udp');
  const raw = ports.filter((port) => port.name === 'tcp' || port.name === 'udp');
  return blocks(
    ownPods('from', name, ports),
    advised('route') &&
      web.length > 0 &&
      yaml`
        # Requests that come in by the Route. [network-connections-are-listed]
        - from:
          ${inMesh ? meshGateway : router}
          ${portList(web)}
      `,
    raw.length > 0 &&
      yaml`
        # Callers of the other protocols. [protocols-pass-the-router]
        - from:
          - ipBlock:
              # CHANGE-ME: the networks of those callers, as the firewall rules name them.
              cidr: 192.0.2.0/24
          ${portList(raw)}
      `,
    said('metrics', 'exposed') &&
      ports.length > 0 &&
      yaml`
        # The platform reads the figures; whether GCIS CaaS does so for applications is to be confirmed. [metrics-are-exposed]
        - from:
          - namespaceSelector:
              matchLabels:
                kubernetes.io/metadata.name: openshift-user-workload-monitoring
          ${portList(ports)}
      `,
    inMesh && meshPeer('from'),
  );
}

function egress(situation: Situation): string {
  const { name, known, mesh } = situation;
  const list = known('outbound-dependencies');
  return blocks(
    ownPods('to', name, portsOf(situation)),
    yaml`
      # Names are looked up in the DNS of the cluster. [network-connections-are-listed]
      - to:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: openshift-dns
        ports:
        - port: 53
          protocol: UDP
        - port: 53
          protocol: TCP
        - port: 5353
          protocol: UDP
        - port: 5353
          protocol: TCP
    `,
    list !== undefined && `# It calls, as stated: ${quoted(list)}. [network-connections-are-listed]`,
    dependenciesOf(situation).map(reached).join('\n'),
    mesh === 'openshift-service-mesh' && meshPeer('to'),
  );
}

const reached = ({ setting, title, port }: Dependency, index: number): string => yaml`
  # To ${title}. [${setting === 'PROXY' ? 'internet-calls-have-named-targets' : 'dependencies-are-reachable'}]
  - to:
    - ipBlock:
        # CHANGE-ME: the address of ${title} as seen from the cluster; ask those who run it, and open their firewall as well.
        cidr: 192.0.2.${index + 1}/32
    ports:
    # CHANGE-ME: the port of ${title}; ${port} is usual.
    - port: ${port}
      protocol: TCP
`;

const ownPods = (direction: 'from' | 'to', name: string, ports: readonly Port[]): string | false =>
  ports.length > 0 &&
  yaml`
    # The pods of the application call each other. [network-connections-are-listed]
    - ${direction}:
      - podSelector:
          matchLabels:
            app.kubernetes.io/part-of: ${name}
      ${portList(ports)}
  `;

const meshPeer = (direction: 'from' | 'to'): string => yaml`
  # ${direction === 'to' ? 'Proxies fetch their settings from the control plane of the mesh' : 'The monitoring of the mesh reads the figures of the proxies'}. [network-connections-are-listed]
  - ${direction}:
    - namespaceSelector:
        matchLabels:
          # CHANGE-ME: the project of the control plane; ask those who run the mesh.
          kubernetes.io/metadata.name: istio-system
    ports:
    - port: ${direction === 'to' ? 15012 : 15090}
      protocol: TCP
`;

const router = yaml`
  - namespaceSelector:
      matchLabels:
        policy-group.network.openshift.io/ingress: ""
`;

const meshGateway = yaml`
  - podSelector:
      matchLabels:
        # CHANGE-ME: the label of the pods of the ingress gateway in this project.
        istio: ingressgateway
`;

const portList = (ports: readonly Port[]): string => yaml`
  ports:
  ${ports
    .map(
      ({ name, protocol }) => yaml`
        - port: ${name}
          protocol: ${protocol}
      `,
    )
    .join('\n')}
`;
