import { groupLabels, mainGroup, selectorLabels } from './workload/labels.ts';
import { portsOf } from './workload/ports.ts';
import { serviceDocument, servicePort } from './workload/service-document.ts';
import { manifest } from './yaml/manifest.ts';
import { documents, yaml } from './yaml/yaml.ts';

/** The name inside the cluster, and a way in for protocols that no Route carries. */
export const service = manifest({
  id: 'service',
  title: 'Service',
  serves: [
    'addresses-are-names',
    'ports-are-unprivileged',
    'traffic-is-encrypted',
    'protocols-pass-the-router',
  ],
  text: (situation) => {
    if (!situation.called) return '';
    const group = mainGroup(situation);
    const raw = portsOf(situation).filter(({ name }) => name === 'tcp' || name === 'udp');
    return documents(
      serviceDocument(situation, group),
      situation.advised('load-balancer-service') &&
        raw.length > 0 &&
        yaml`
          # A Route carries HTTP and TLS with a server name only, so these callers need another way in. [protocols-pass-the-router]
          apiVersion: v1
          kind: Service
          metadata:
            name: ${group.name}-external
            labels:
              ${groupLabels(situation, group)}
          spec:
            # CHANGE-ME: LoadBalancer or NodePort; ask the GCIS Planning and Client Advisory Team which of them is offered, if any.
            type: LoadBalancer
            selector:
              ${selectorLabels(situation, group)}
            ports:
            ${raw.map((port) => servicePort(situation, port)).join('\n')}
        `,
    );
  },
});
