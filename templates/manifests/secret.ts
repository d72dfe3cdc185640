import { dependenciesOf } from './situation/dependencies.ts';
import { sharedLabels } from './workload/labels.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** The names of the credentials, without a value: an apply of this file never overwrites what was set by hand. */
export const secret = manifest({
  id: 'secret',
  title: 'Secret',
  serves: ['secrets-are-handed-over-at-start', 'image-holds-no-secrets'],
  text: (situation) => {
    if (!situation.advised('secret')) return '';
    const names = dependenciesOf(situation).flatMap(({ credentials }) => credentials);
    return yaml`
      # Values never stand in this file, nor in source control or the image. [image-holds-no-secrets]
      # Set them with oc set data secret/${situation.name}-credentials NAME=value, or let a vault do it. [secrets-are-handed-over-at-start]
      ${situation.said('secrets-storage', 'vault-or-platform') && '# A vault holds them today: let it write this Secret or hand them to the pod, and keep no second copy. [secrets-are-handed-over-at-start]'}
      ${situation.said('secrets-storage', 'in-source-code') && '# They are in the source code today and so are known to many: change each of them when it moves here. [image-holds-no-secrets]'}
      apiVersion: v1
      kind: Secret
      metadata:
        name: ${situation.name}-credentials
        labels:
          ${sharedLabels(situation)}
      type: Opaque
      # CHANGE-ME: in the cluster and not here: ${names.length > 0 ? `${names.join(', ')}, and ` : ''}whatever ${names.length > 0 ? 'else ' : ''}it reads as a credential.
      data: {}
    `;
  },
});
