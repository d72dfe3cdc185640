import { dependenciesOf } from './situation/dependencies.ts';
import type { Situation } from './situation/situation.ts';
import { sharedLabels } from './workload/labels.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** What differs between test and production. */
export const configMap = manifest({
  id: 'config-map',
  title: 'ConfigMap',
  serves: ['configuration-is-outside-the-image', 'image-fits-every-environment', 'addresses-are-names'],
  text: (situation) =>
    situation.advised('config-map')
      ? yaml`
          # One such file for each environment; the image stays the same in all of them. [image-fits-every-environment]
          ${cameFrom(situation)}
          apiVersion: v1
          kind: ConfigMap
          metadata:
            name: ${situation.name}-settings
            labels:
              ${sharedLabels(situation)}
          data:
            # DNS names and never IP addresses, which change. [addresses-are-names]
            ${dependenciesOf(situation)
              .map(
                ({ setting, title, port, usualPorts }) => yaml`
                  # CHANGE-ME: the DNS name of ${title} in this environment.
                  ${setting}_HOST: CHANGE-ME
                  # CHANGE-ME: the port of ${title}; ${usualPorts}.
                  ${setting}_PORT: "${port}"
                `,
              )
              .join('\n')}
            # CHANGE-ME: the other settings, one line each, under the names that the application reads; never a password.
            SETTING: CHANGE-ME
        `
      : '',
});

function cameFrom({ said }: Situation): string {
  if (said('configuration-source', 'files-in-package'))
    return '# Whole files of the package can be keys here, too, and be mounted where it reads them. [configuration-is-outside-the-image]';
  if (said('configuration-source', 'in-code'))
    return '# These values are in the code today: let the program read the environment first. [configuration-is-outside-the-image]';
  return '# The pods get these as environment variables, when they start. [configuration-is-outside-the-image]';
}
