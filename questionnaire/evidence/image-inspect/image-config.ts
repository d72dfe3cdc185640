import { at, entriesOf, isGiven, type Place, textOf } from '../parsing/datum.ts';
import { answer, row } from '../parsing/fields.ts';
import { isRoot } from '../parsing/is-root.ts';
import { disproof, hardening, readiness, type Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { declaredPorts } from './declared-ports.ts';
import { environmentPrograms } from './environment-programs.ts';
import { environmentSecrets } from './environment-secrets.ts';
import { startCommand } from './start-command.ts';

/** What the configuration of an image can tell. */
export const imageConfigFields: readonly EvidenceField[] = [
  row('images-name-a-user', 'Config.User'),
  row('images-define-a-health-check', 'Config.Healthcheck'),
  row('containers-run-no-sshd', 'Config.ExposedPorts with 22/tcp', 'hinted'),
  row('build-files-hold-no-secrets', 'Config.Env, a name that ends like that of a secret, with a value'),
  answer('image-user', 'Config.User', 'stated'),
  answer('listening-ports', 'Config.ExposedPorts'),
  answer('containerfile-practices', 'Config.Env, Config.Entrypoint and Config.Cmd', 'stated'),
  answer('containerfile-instructions', 'Config.Volumes'),
  answer('process-model', 'Config.Entrypoint and Config.Cmd'),
  answer('language-runtime', 'version variables of Config.Env'),
  answer('runtime-support', 'version variables of Config.Env'),
  answer('middleware', 'version variables of Config.Env'),
];

/** What the configuration of an image shows: Docker's own, `Metadata.ImageConfig.config` of Trivy, `config` of skopeo. */
export function imageConfig(config: Place): readonly Shown[] {
  return [
    ...userOf(config),
    ...healthCheckOf(config),
    ...declaredPorts(at(config, 'ExposedPorts')),
    ...environmentSecrets(at(config, 'Env')),
    ...volumesOf(at(config, 'Volumes')),
    ...startCommand(config),
    ...environmentPrograms(at(config, 'Env')),
  ];
}

function userOf(config: Place): readonly Shown[] {
  const user = at(config, 'User');
  const name = textOf(user) ?? '';
  const place = user ?? config;
  const sureness = user ? 'stated' : 'implied-by-default';
  if (isRoot(name)) {
    const because =
      name === '' ? 'No user is named, so the process starts as root.' : 'The named user is root.';
    return [
      hardening('images-name-a-user', false, place, because, sureness),
      readiness('image-user', 'root', place, because, sureness),
    ];
  }
  return [
    hardening('images-name-a-user', true, place, 'The image names a user other than root.'),
    readiness(
      'image-user',
      'fixed-non-root',
      place,
      'The image names one user that is not root; whether any other works has to be tried.',
    ),
  ];
}

function healthCheckOf(config: Place): readonly Shown[] {
  const check = at(config, 'Healthcheck');
  const test = textOf(at(check, 'Test', 0));
  if (!isGiven(check))
    return [
      hardening(
        'images-define-a-health-check',
        false,
        check ?? config,
        'The configuration of the image has no health check; the OCI format cannot hold one.',
        'implied-by-default',
      ),
    ];
  if (test === undefined) return [];
  const isCheck = test !== 'NONE';
  const because = isCheck ? 'The image defines a health check.' : 'NONE switches the health check off.';
  return [hardening('images-define-a-health-check', isCheck, check ?? config, because)];
}

function volumesOf(volumes: Place | undefined): readonly Shown[] {
  const [first] = entriesOf(volumes);
  if (!first) return [];
  const because = 'The image declares a volume, by its own VOLUME or by that of its base image.';
  return [disproof('containerfile-instructions', 'volume-by-deployment', first[1], because)];
}
