import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';
import { type Group, groupLabels, selectorLabels } from './labels.ts';
import { type Port, podsSpeakTls, portsOf } from './ports.ts';

/** The Service of a group: one name for its ready pods. */
export const serviceDocument = (situation: Situation, group: Group): string => yaml`
  apiVersion: v1
  kind: Service
  metadata:
    name: ${group.name}
    labels:
      ${groupLabels(situation, group)}
    ${podsSpeakTls(situation) && servingCertificate(group)}
  spec:
    # Callers use this DNS name instead of the addresses of pods, which change. [addresses-are-names]
    type: ClusterIP
    selector:
      ${selectorLabels(situation, group)}
    ports:
    ${portsOf(situation)
      .map((port) => servicePort(situation, port))
      .join('\n')}
`;

const servingCertificate = ({ name }: Group): string => yaml`
  annotations:
    # The platform makes a certificate for this name and keeps it fresh in this Secret. [traffic-is-encrypted]
    service.beta.openshift.io/serving-cert-secret-name: ${name}-tls
`;

/** One port of a Service; the pods' port is meant by its name. */
export const servicePort = (situation: Situation, { name, number, protocol }: Port): string =>
  situation.said('listening-ports', 'fixed-below-1024')
    ? yaml`
        # CHANGE-ME: the number below 1024 that callers know; only the port of the pod has to change. [ports-are-unprivileged]
        - name: ${name}
          port: ${oldNumber[name]}
          targetPort: ${name}
          protocol: ${protocol}
      `
    : yaml`
        # The port of the pods is meant by its name. [ports-are-unprivileged]
        - name: ${name}
          port: ${number}
          targetPort: ${name}
          protocol: ${protocol}
      `;

const oldNumber = { http: 80, https: 443, grpc: 443, tcp: 900, udp: 901 } as const satisfies Record<
  Port['name'],
  number
>;
