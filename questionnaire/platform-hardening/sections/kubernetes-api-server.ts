import type { Table } from '../table.ts';
import { access } from './kubernetes-api-server/access.ts';
import { admission } from './kubernetes-api-server/admission.ts';
import { audit } from './kubernetes-api-server/audit.ts';
import { encryption } from './kubernetes-api-server/encryption.ts';
import { identity } from './kubernetes-api-server/identity.ts';
import { outgoing } from './kubernetes-api-server/outgoing.ts';

/** Flags of the API server, the front door of the cluster, by what they protect. */
export const kubernetesApiServer: Table = {
  id: 'kubernetes-api-server',
  title: 'Kubernetes API server',
  intro:
    'Shows who gets in through the front door of the cluster, what they may do there, and what is recorded of it.',
  heading: 'Kubernetes – CIS Benchmark in brief',
  onControlPlane: true,
  entries: [...access, ...admission, ...audit, ...encryption, ...identity, ...outgoing],
};
