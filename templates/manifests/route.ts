import type { Situation } from './situation/situation.ts';
import { mainGroup, nextGroup, sharedLabels } from './workload/labels.ts';
import { gatewaySpeaksTls, podsSpeakTls, portsOf } from './workload/ports.ts';
import { releaseOf } from './workload/release.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** The way in for HTTP, with TLS, and the weights of a release. */
export const route = manifest({
  id: 'route',
  title: 'Route',
  serves: [
    'traffic-is-encrypted',
    'shared-networks-carry-no-readable-traffic',
    'protocols-pass-the-router',
    'releases-are-tried-beside-the-old',
    'session-state-is-external',
    'internet-requests-are-filtered',
  ],
  text: (situation) => {
    const { said, called, advised } = situation;
    if (!called || !advised('route')) return '';
    return yaml`
      apiVersion: route.openshift.io/v1
      kind: Route
      metadata:
        name: ${situation.name}
        labels:
          ${sharedLabels(situation)}
        annotations:
          # Browsers come back by HTTPS only. [shared-networks-carry-no-readable-traffic]
          haproxy.router.openshift.io/hsts_header: max-age=31536000
          ${
            !said('session-state', 'in-process-memory', 'local-files') &&
            releaseOf(situation) &&
            yaml`
              # No cookie ties a user to a pod, so that load and weights count for each request. [session-state-is-external]
              haproxy.router.openshift.io/disable_cookies: "true"
            `
          }
      spec:
        ${
          said('exposure', 'internet') &&
          !said('request-filter', 'content-and-rate') &&
          '# A Route checks no content: put a web application firewall in front of it. [internet-requests-are-filtered]'
        }
        # CHANGE-ME: the host name; which names a Route may have is to be confirmed with the GCIS Planning and Client Advisory Team.
        host: change-me.example.invalid
        ${said('inbound-protocols', 'grpc') && '# gRPC needs HTTP/2 from end to end: try whether the router passes it under this host name. [protocols-pass-the-router]'}
        ${backends(situation)}
        # Whoever comes by plain HTTP is sent to HTTPS. [shared-networks-carry-no-readable-traffic]
        tls:
          ${termination(situation)}
          insecureEdgeTerminationPolicy: Redirect
    `;
  },
});

function termination(situation: Situation): string {
  const next = behindMesh(situation) ? 'gateway' : 'pod';
  if (behindMesh(situation) ? gatewaySpeaksTls(situation) : podsSpeakTls(situation))
    return yaml`
      # The router opens a new TLS connection to the ${next}. [traffic-is-encrypted]
      termination: reencrypt
    `;
  return yaml`
    # TLS ends at the router; ${behindMesh(situation) ? 'behind the gateway the mesh encrypts' : 'take reencrypt once the pods speak TLS themselves'}. [traffic-is-encrypted]
    termination: edge
  `;
}

function backends(situation: Situation): string {
  if (behindMesh(situation))
    return yaml`
      # The gateway of the mesh is the entry: its pods alone can call the services. [traffic-is-encrypted]
      to:
        kind: Service
        # CHANGE-ME: the Service of the ingress gateway in this project; oc get service lists it.
        name: change-me
      port:
        # CHANGE-ME: the name of the port of that Service which takes ${gatewaySpeaksTls(situation) ? 'HTTPS' : 'plain HTTP'}.
        targetPort: ${gatewaySpeaksTls(situation) ? 'https' : 'http2'}
    `;
  const release = releaseOf(situation);
  return yaml`
    to:
      kind: Service
      name: ${mainGroup(situation).name}
      weight: 100
    ${
      release &&
      yaml`
        # The next release; raise its weight and lower the one above ${release === 'canary' ? 'step by step' : 'in one step'}. [releases-are-tried-beside-the-old]
        alternateBackends:
        - kind: Service
          name: ${nextGroup(situation).name}
          weight: 0
      `
    }
    port:
      targetPort: ${portsOf(situation)[0]?.name ?? 'http'}
  `;
}

const behindMesh = ({ mesh }: Situation): boolean => mesh === 'openshift-service-mesh';
