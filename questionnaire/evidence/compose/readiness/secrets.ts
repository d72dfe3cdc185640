import { at } from '../../parsing/datum.ts';
import { UNKNOWN } from '../interpolate.ts';
import { hinted, type ProjectRule, readinessRule, type ServiceRule, shown, stated } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf, type Value, valueAt } from '../value.ts';

const secretName =
  /(?:PASS(?:WORD|WD|PHRASE)?|_PWD|SECRET(?:_?KEY(?:_BASE)?)?|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|APP_KEY|ENCRYPTION_KEY|CREDENTIALS?)(?:_\d+)?$/i;
/** Names that only speak of secrets, and values that are none. */
const harmlessName = /(?:ALLOW_EMPTY|RANDOM_ROOT|_FILE$|_PATH$|_NAME$|_URL$|_TTL$|EXPIR)/i;
const harmlessValue = /^(?:|true|false|yes|no|on|off|none|null|\/run\/secrets\/.*|\.{0,2}\/.*\.\w+)$/i;
/** Credentials inside an address: `scheme://user:password@host` or `Password=…;`. */
const withPassword =
  /:\/\/[^\s:/@]*:([^\s@/]+)@|(?:^|;)\s*(?:password|pwd)\s*=\s*([^;]+)|jdbc:oracle:thin:\w+\/([^@\s]+)@/i;

interface Kept {
  readonly value: Value;
  /** Written in the file, filled in by a variable with a default, or by one without. */
  readonly how: 'written' | 'by-default' | 'from-outside';
}

function keptIn(name: string, value: Value): Kept | undefined {
  const isNamed = secretName.test(name) && !harmlessName.test(name);
  const inside = withPassword.exec(value.partial.slice(0, 2000));
  const secret = isNamed ? value.partial : (inside?.[1] ?? inside?.[2] ?? inside?.[3]);
  if (secret === undefined || harmlessValue.test(secret)) return undefined;
  if (secret.includes(UNKNOWN) && value.text === undefined) return { value, how: 'from-outside' };
  return { value, how: value.isAssumed ? 'by-default' : 'written' };
}

/** The first secret among names and values that lies most openly. */
function weakest(pairs: ReadonlyMap<string, Value>): Kept | undefined {
  const kept = [...pairs].flatMap(([name, value]) => keptIn(name, value) ?? []);
  return (['written', 'by-default', 'from-outside'] as const)
    .map((how) => kept.find((one) => one.how === how))
    .find(Boolean);
}

/** Where passwords of every service lie, databases included, since the application uses the same ones. */
function serviceSecrets(service: ComposeService) {
  const inBuild = weakest(service.pairs('build', 'args'));
  if (inBuild && inBuild.how !== 'from-outside')
    return [
      hinted(
        inBuild.value,
        'in-source-code',
        'A build argument that is named like a secret stays readable in the history of the image.',
      ),
    ];
  const inEnvironment = weakest(service.pairs('environment'));
  if (inEnvironment?.how === 'written')
    return [
      stated(inEnvironment.value, 'plain-file', 'A password, token or key is written in the Compose file.'),
    ];
  if (inEnvironment?.how === 'by-default')
    return [
      hinted(
        inEnvironment.value,
        'plain-file',
        'The Compose file holds a default for a password, token or key.',
      ),
    ];
  if (inEnvironment)
    return [
      hinted(
        inEnvironment.value,
        'plain-file',
        'A password, token or key comes from a variable, which a readable .env file usually fills.',
      ),
    ];
  const file = service.list('env_file')[0];
  return file
    ? [hinted(file, 'plain-file', 'Settings come from an env file, in which passwords are usually readable.')]
    : [];
}

/** Secrets that a service gets through its environment or its build. */
export const secretRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'secrets-storage',
    field: 'environment, build.args, env_file',
    surest: 'stated',
    everyService: true,
    read: serviceSecrets,
  }),
];

/** Secrets of the project: from the store of Swarm, from a file or from a variable. */
export const definedSecretsRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'secrets-storage',
  field: 'secrets (external, file)',
  surest: 'stated',
  read: (project) =>
    [...project.definitions('secrets')].flatMap(([name, { file, place }]) => {
      const about = `secret "${shown(name)}"`;
      const source = at(place, 'file');
      if (source) {
        const value = valueAt({ file, place: source });
        return [
          project.isSwarm
            ? {
                ...hinted(
                  value,
                  'plain-file',
                  'Swarm takes the secret from a file; whether that stays on the machine has to be asked.',
                ),
                about,
              }
            : {
                ...stated(value, 'plain-file', 'The secret is read from a file beside the Compose file.'),
                about,
              },
        ];
      }
      const external = at(place, 'external');
      const value = external && valueAt({ file, place: external });
      return value && (truthOf(value) || external.datum.kind === 'mapping')
        ? [
            {
              ...stated(value, 'vault-or-platform', 'Docker keeps the secret and hands it over at start.'),
              about,
            },
          ]
        : [];
    }),
};
