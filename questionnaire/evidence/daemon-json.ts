import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { at, booleanOf, isGiven, itemsOf, type Place, textOf } from './parsing/datum.ts';
import { findingAt } from './parsing/finding-at.ts';
import { joined } from './parsing/joined.ts';
import type { EvidenceReader, Notice } from './reader.ts';

/** What one key of daemon.json says about one question. */
interface Key {
  readonly key: string;
  readonly question: string;
  /** Whether a value is as recommended; `undefined` where it cannot be told. */
  readonly isRecommended: (value: Place, root: Place) => boolean | undefined;
  /** Whether the daemon's own default is as recommended; absent: nothing is said while the key is absent. */
  readonly byDefault?: boolean;
  /** What holds while the key is absent: a sentence without its full stop. */
  readonly default?: string;
  /** What the file does not show, as a clause; where something is missing, whatever is said is a hint. */
  readonly unseen?: string;
}

const isTrue = (value: Place) => booleanOf(value);
const isFalse = (value: Place) => {
  const set = booleanOf(value);
  return set === undefined ? undefined : !set;
};
const isEmpty = (value: Place) => !isGiven(value);

const keys: readonly Key[] = [
  {
    key: 'icc',
    question: 'default-bridge-keeps-containers-apart',
    isRecommended: isFalse,
    byDefault: false,
    default: 'Without the key icc, containers on the default bridge reach each other',
  },
  {
    key: 'log-level',
    question: 'daemon-logs-at-info',
    isRecommended: (value) => textOf(value) === 'info',
    byDefault: true,
    default: 'Without the key log-level, the daemon logs at info',
  },
  {
    key: 'iptables',
    question: 'docker-keeps-its-firewall-rules',
    isRecommended: isTrue,
    byDefault: true,
    default: 'Without the key iptables, Docker keeps its firewall rules',
  },
  {
    key: 'insecure-registries',
    question: 'registries-are-reached-securely',
    isRecommended: isEmpty,
    byDefault: true,
    default:
      'Without the key insecure-registries, only registries on the machine itself are reached without TLS',
  },
  {
    key: 'storage-driver',
    question: 'aufs-is-not-used',
    isRecommended: (value) => textOf(value) !== 'aufs',
    byDefault: true,
    default: 'Without the key storage-driver, Docker chooses overlay2 or a snapshotter',
  },
  {
    key: 'hosts',
    question: 'daemon-asks-clients-for-certificates',
    isRecommended: (hosts, root) =>
      !itemsOf(hosts).some((host) => textOf(host)?.startsWith('tcp://')) ||
      (booleanOf(at(root, 'tlsverify')) === true &&
        ['tlscacert', 'tlscert', 'tlskey'].every((key) => isGiven(at(root, key)))),
  },
  {
    key: 'default-ulimits',
    question: 'default-ulimits-are-set',
    isRecommended: isGiven,
    byDefault: false,
    default: 'Without the key default-ulimits, containers get the limits of the daemon',
  },
  {
    key: 'userns-remap',
    question: 'user-namespaces-are-used',
    isRecommended: isGiven,
    byDefault: false,
    default: 'Without the key userns-remap, root in a container is root on the host',
  },
  {
    key: 'cgroup-parent',
    question: 'default-cgroup-is-used',
    isRecommended: isEmpty,
    byDefault: true,
    default: 'Without the key cgroup-parent, containers stay below the default cgroup',
  },
  {
    key: 'storage-opts',
    question: 'base-device-size-is-unchanged',
    isRecommended: (value) =>
      !itemsOf(value).some((option) => textOf(option)?.trim().startsWith('dm.basesize')),
    byDefault: true,
    default: 'Without the key storage-opts, the base device size is unchanged',
  },
  {
    key: 'authorization-plugins',
    question: 'client-commands-are-authorised',
    isRecommended: isGiven,
    byDefault: false,
    default: 'Without the key authorization-plugins, whoever reaches the daemon may do everything',
  },
  {
    key: 'log-driver',
    question: 'logs-leave-the-host',
    isRecommended: (value) => !['json-file', 'local', 'none', ''].includes(textOf(value) ?? ''),
    byDefault: false,
    default: 'Without the key log-driver, logs stay on the host in JSON files',
    unseen: 'whether the driver, or an agent on the host, sends logs to a central place does not show',
  },
  {
    key: 'live-restore',
    question: 'containers-outlive-the-daemon',
    isRecommended: isTrue,
    byDefault: false,
    default: 'Without the key live-restore, containers stop with the daemon',
  },
  {
    key: 'userland-proxy',
    question: 'userland-proxy-is-off',
    isRecommended: isFalse,
    byDefault: false,
    default: 'Without the key userland-proxy, the proxy is on',
  },
  {
    key: 'seccomp-profile',
    question: 'seccomp-profile-fits',
    isRecommended: (value) => textOf(value) !== 'unconfined' && isGiven(value),
    unseen: 'what the profile forbids more than the built-in one does not show',
  },
  {
    key: 'experimental',
    question: 'experimental-features-are-off',
    isRecommended: isFalse,
    byDefault: true,
    default: 'Without the key experimental, experimental features are off',
  },
  {
    key: 'no-new-privileges',
    question: 'containers-gain-no-privileges-by-default',
    isRecommended: isTrue,
    byDefault: false,
    default: 'Without the key no-new-privileges, a container may gain privileges through setuid programs',
  },
];

/** Keys that no other JSON file has; one of them makes a file a daemon.json, whatever its name. */
const telling = keys.map(({ key }) => key).filter((key) => key !== 'hosts' && key !== 'experimental');

/** Reads the configuration of the Docker daemon; a key that is absent stands for its default, unless dockerd has the flag of the same name. */
export const daemonJson: EvidenceReader = {
  id: 'daemon-json',
  title: 'Configuration of the Docker daemon (daemon.json)',
  fields: keys.map(({ key, question, unseen }) => ({
    questionnaire: 'platform-hardening',
    question,
    field: `key ${key}`,
    sureness: unseen ? 'hinted' : 'stated',
  })),
  recognises: ({ data, baseName }) => {
    const [only, second] = data.documents;
    if (data.format !== 'json' || second || only?.datum.kind !== 'mapping') return false;
    const { entries } = only.datum;
    return telling.some((key) => entries.has(key)) || (baseName === 'daemon.json' && !entries.has('kind'));
  },
  read: (files) => joined(files.map(readOne)),
};

function readOne(file: EvidenceFile): {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
} {
  const [root] = file.data.documents;
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  if (!root) return { findings, notices };
  for (const { key, question, isRecommended, byDefault, unseen, ...rest } of keys) {
    const place = at(root, key);
    const good = place ? isRecommended(place, root) : byDefault;
    if (good === undefined) {
      if (place) {
        const detail = `"${key}" has a value that dockerd does not take. Correct it, or answer by hand.`;
        notices.push({ file: file.name, line: place.line, code: 'unexpected-value', detail });
      }
      continue;
    }
    findings.push(
      findingAt(file, place?.line ?? root.line, {
        questionnaire: 'platform-hardening',
        question,
        answer: good ? 'as-recommended' : 'otherwise',
        sureness: unseen ? 'hinted' : place ? 'stated' : 'implied-by-default',
        about: `Docker daemon, key ${key}`,
        because: `${place ? written(key, place, good) : `${rest.default}; a flag --${key} of dockerd would count instead`}${unseen ? `; ${unseen}` : ''}.`,
      }),
    );
  }
  return { findings, notices };
}

function written(key: string, { datum }: Place, good: boolean): string {
  const value = datum.kind === 'scalar' && /^[\w./:-]{1,60}$/.test(datum.source) ? datum.source : 'set';
  return `The key ${key} is ${value}, ${good ? 'as recommended' : 'where something else is recommended'}`;
}
