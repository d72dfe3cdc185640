import type { Situation } from './situation/situation.ts';
import { mainGroup, nextGroup, sharedLabels } from './workload/labels.ts';
import { gatewaySpeaksTls, portsOf } from './workload/ports.ts';
import { releaseOf } from './workload/release.ts';
import { manifest } from './yaml/manifest.ts';
import { blocks, documents, yaml } from './yaml/yaml.ts';

/** The objects of Istio, where the adviser advises OpenShift Service Mesh. */
export const serviceMesh = manifest({
  id: 'service-mesh',
  title: 'Objects of OpenShift Service Mesh',
  serves: [
    'services-prove-their-identity',
    'traffic-is-encrypted',
    'faults-stay-local',
    'releases-are-tried-beside-the-old',
    'traffic-needs-no-mesh',
  ],
  text: (situation) => {
    if (situation.mesh !== 'openshift-service-mesh' || !situation.called) return '';
    const hosts = [mainGroup(situation).name, ...(releaseOf(situation) ? [nextGroup(situation).name] : [])];
    return documents(
      blocks(
        '# Whether GCIS CaaS offers a mesh, and who runs it, is to be confirmed; without one, leave this file out. [traffic-needs-no-mesh]',
        peerAuthentication(situation),
      ),
      ...hosts.map((host) => destinationRule(situation, host)),
      situation.advised('route') && gateway(situation),
      situation.advised('route') && virtualService(situation),
    );
  },
});

const peerAuthentication = (situation: Situation): string => yaml`
  # Both sides of each call prove who they are, and plain calls are refused. [services-prove-their-identity]
  apiVersion: security.istio.io/v1
  kind: PeerAuthentication
  metadata:
    name: ${situation.name}
    labels:
      ${sharedLabels(situation)}
  spec:
    selector:
      matchLabels:
        app.kubernetes.io/part-of: ${situation.name}
    mtls:
      mode: STRICT
`;

const destinationRule = (situation: Situation, host: string): string => yaml`
  apiVersion: networking.istio.io/v1
  kind: DestinationRule
  metadata:
    name: ${host}
    labels:
      ${sharedLabels(situation)}
  spec:
    host: ${host}
    trafficPolicy:
      # Calls to this service are encrypted by the mesh. [traffic-is-encrypted]
      tls:
        mode: ISTIO_MUTUAL
      # A pod that answers with faults is left out for a while, and callers do not pile up. [faults-stay-local]
      connectionPool:
        http:
          # CHANGE-ME: how many requests may wait for a connection; see in a load test where answers become late.
          http1MaxPendingRequests: 100
      outlierDetection:
        consecutive5xxErrors: 5
        interval: 10s
        baseEjectionTime: 30s
        maxEjectionPercent: 50
`;

const gateway = (situation: Situation): string => yaml`
  # The entry; TLS of the users ends at the Route before it${gatewaySpeaksTls(situation) ? ', which opens a new connection to it' : ''}. [traffic-is-encrypted]
  apiVersion: networking.istio.io/v1
  kind: Gateway
  metadata:
    name: ${situation.name}
    labels:
      ${sharedLabels(situation)}
  spec:
    selector:
      # CHANGE-ME: the label of the pods of the ingress gateway in this project; oc get pods --show-labels lists it.
      istio: ingressgateway
    servers:
    - port:
        ${gatewayPort(situation)}
      # CHANGE-ME: the host name of the Route.
      hosts: [change-me.example.invalid]
      ${
        gatewaySpeaksTls(situation) &&
        yaml`
          tls:
            mode: SIMPLE
            # CHANGE-ME: the Secret with the certificate of the gateway, in the project of its pods.
            credentialName: change-me
        `
      }
`;

const gatewayPort = (situation: Situation): string =>
  gatewaySpeaksTls(situation)
    ? yaml`
        number: 8443
        name: https
        protocol: HTTPS
      `
    : yaml`
        number: 8080
        name: http
        protocol: HTTP
      `;

function virtualService(situation: Situation): string {
  const [port] = portsOf(situation);
  return yaml`
    apiVersion: networking.istio.io/v1
    kind: VirtualService
    metadata:
      name: ${situation.name}
      labels:
        ${sharedLabels(situation)}
    spec:
      # CHANGE-ME: the host name of the Route; callers inside the mesh use the name of the Service.
      hosts: [change-me.example.invalid, ${mainGroup(situation).name}]
      gateways: [${situation.name}, mesh]
      http:
      - name: default
        # A late answer ends the call, and a refused one is tried once more. [faults-stay-local]
        # CHANGE-ME: the longest time in which an answer is of use to the caller.
        timeout: 30s
        retries:
          attempts: 1
          perTryTimeout: 15s
          # Only what has not reached the service, so that nothing is done twice.
          retryOn: connect-failure,refused-stream
        route:
        ${destination(mainGroup(situation).name, port?.number, 100)}
        ${
          releaseOf(situation) &&
          blocks(
            '# The next release; raise its weight and lower the one above, to 100 together. [releases-are-tried-beside-the-old]',
            destination(nextGroup(situation).name, port?.number, 0),
          )
        }
  `;
}

const destination = (host: string, port: number | undefined, weight: number): string => yaml`
  - destination:
      host: ${host}
      port:
        number: ${port ?? 8080}
    weight: ${weight}
`;
