import { sharedLabels } from './workload/labels.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** The account of the pods, without rights and without a token. */
export const serviceAccount = manifest({
  id: 'service-account',
  title: 'ServiceAccount',
  serves: ['cluster-rights-are-least', 'image-is-in-private-registry'],
  text: (situation) => yaml`
    apiVersion: v1
    kind: ServiceAccount
    metadata:
      name: ${situation.name}
      labels:
        ${sharedLabels(situation)}
    ${situation.said('platform-rights', 'broad-rights') && '# It has a role such as edit or admin today: name single rights in a Role instead. [cluster-rights-are-least]'}
    ${
      situation.said('platform-rights', 'named-rights')
        ? '# Only the pods that call the API of the cluster ask for a token themselves. [cluster-rights-are-least]'
        : '# No token lies in the pods, so whoever gets into one cannot act with it. [cluster-rights-are-least]'
    }
    automountServiceAccountToken: false
    # The registry asks for a login. [image-is-in-private-registry]
    imagePullSecrets:
    # CHANGE-ME: the Secret with that login; create it with oc create secret docker-registry, or remove it for the registry of the cluster.
    - name: ${situation.name}-registry
  `,
});
