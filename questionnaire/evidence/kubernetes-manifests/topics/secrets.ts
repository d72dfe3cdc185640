import { at, entriesOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { type Setting, settingsOf } from '../objects/environment.ts';
import type { ManifestObject } from '../objects/manifest-object.ts';
import type { Container } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

const QUESTION = 'secrets-storage';

/** Where passwords, tokens and keys are kept. */
export const secrets: Topic = {
  fields: readinessFields([
    QUESTION,
    'env, envFrom and volumes of a container; data of Secrets and ConfigMaps; SealedSecret, ExternalSecret, SecretProviderClass; annotations of the Vault agent',
    'stated',
  ]),
  read(manifests, report) {
    const plain = new Map<string, Setting>();
    for (const setting of settingsOf(manifests, manifests.pods)) {
      const before = plain.get(setting.about);
      if (isSecret(setting.name, setting.value) && (!before || (!isPlain(before) && isPlain(setting))))
        plain.set(setting.about, setting);
    }
    for (const setting of plain.values())
      report.readiness(setting, setting.namePlace, {
        question: QUESTION,
        answer: 'plain-file',
        sureness: isPlain(setting) ? 'stated' : 'hinted',
        because: isPlain(setting)
          ? 'A password or key stands readable in this file.'
          : 'By its name this setting holds a password, token or key; whether its value is a real one is for a person to say.',
      });
    for (const pod of manifests.own)
      for (const container of pod.containers)
        if (container.role !== 'ephemeral' && !plain.has(container.about)) handedOver(container, report);
    for (const object of manifests.of('Secret')) committed(object, report);
    for (const [kind, answer, because] of [
      [
        'SealedSecret',
        'encrypted-file',
        'The secret is sealed: only the controller in the cluster has the key.',
      ],
      ['ExternalSecret', 'vault-or-platform', 'The secret is fetched from a store of secrets.'],
      ['SecretProviderClass', 'vault-or-platform', 'The secret is mounted from a store of secrets.'],
    ] as const)
      for (const object of manifests.of(kind))
        report.readiness(object, at(object.root, 'kind') ?? object.root, {
          question: QUESTION,
          answer,
          sureness: 'stated',
          because,
        });
  },
};

const secretName =
  /(?:^|[^a-z])(?:[a-z]*passw(?:or)?d|[a-z]*passphrase|pwd|pass|[a-z]*secret|[a-z]*token|api_?-?key|apikey|private_?-?key|access_?-?key|credentials?)(?:$|[^a-z])/i;
const aboutSecret =
  /(?:file|path|dir|name|prefix|encoder|provider|manager|cookie|valid|hash|store|scheme|format|class|mode|version|count|required|attempts|url|uri|ref|ttl|expir\w*|lifetime|timeout|length|policy|enabled|header|issuer|type|algorithm|endpoint|audience|min|max|days|seconds|validity\w*|size|limit)$/i;
const placeholder =
  /^(?:\s*|\{\s*\}|password|token|secret|changeme|change[-_ ]?(?:me|it).*|replace.*|todo.*|tbd|x{3,}|\*+|<.*>|\$\{.*\}|\$\(.*\)|\{\{.*\}\}|__.*__|%%.*%%|true|false|null|none|your[-_ ].*|\/[\w./-]+|(?:https?|file|vault|ref\+\w+):.*|ENC\(.*\)|\{cipher\}.*)$/i;

/** Whether a setting holds a secret that somebody could use: not a place, a duration or a gap to be filled. */
export function isSecret(name: string, value: string): boolean {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2');
  // A sentence is a text to show, such as the label of a field.
  if (secretName.test(words) && !aboutSecret.test(words))
    return !placeholder.test(value.trim()) && !/\s/.test(value.trim());
  if (value.length > 2000) return false;
  return inText(value) !== undefined;
}

/** A password in the middle of an address or of a connection string. */
function inText(value: string): string | undefined {
  const [, inUrl] = /^[a-z][\w+.-]*:\/\/[^\s:/@]*:([^\s@/]+)@/i.exec(value) ?? [];
  const [, inString] = /(?:^|;)\s*(?:Password|Pwd)\s*=\s*([^;]+)/i.exec(value) ?? [];
  const [, inJson] = /"\w*(?:password|passwd|pwd)"\s*:\s*"([^"]+)"/i.exec(value) ?? [];
  const found = inUrl ?? inString ?? inJson;
  return found === undefined || placeholder.test(found) ? undefined : found;
}

const passwordName =
  /(?:passw(?:or)?d|passphrase|pwd|api_?-?key|private_?-?key|secret_?-?key|client_?-?secret)$/i;

/** Whether nobody can take the value of a setting for anything but a secret: a name such as `DB_SECRET` can go with the name of a Secret. */
const isPlain = ({ name, value }: Setting): boolean =>
  passwordName.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2')) || inText(value) !== undefined;

function handedOver(container: Container, report: Report): void {
  const { place, pod } = container;
  const volumes = new Set(
    itemsOf(at(pod.spec, 'volumes'))
      .filter(
        (volume) =>
          at(volume, 'secret') ||
          textOf(at(volume, 'csi', 'driver')) === 'secrets-store.csi.k8s.io' ||
          itemsOf(at(volume, 'projected', 'sources')).some((one) => at(one, 'secret')),
      )
      .map((volume) => textOf(at(volume, 'name'))),
  );
  const vault = at(pod.metadata, 'annotations', 'vault.hashicorp.com/agent-inject');
  const shown: Place | undefined =
    itemsOf(at(place, 'env')).find((entry) => at(entry, 'valueFrom', 'secretKeyRef')) ??
    itemsOf(at(place, 'envFrom')).find((entry) => at(entry, 'secretRef')) ??
    itemsOf(at(place, 'volumeMounts')).find((mount) => volumes.has(textOf(at(mount, 'name')))) ??
    (vault?.datum.kind === 'scalar' && vault.datum.source === 'true' ? vault : undefined);
  if (shown)
    report.readiness(container, shown, {
      question: QUESTION,
      answer: 'vault-or-platform',
      sureness: 'stated',
      because: 'The platform hands a secret to the container at its start.',
    });
}

/** A Secret whose values stand in the file; types that the platform or a certificate fills in are left out. */
function committed(object: ManifestObject, report: Report): void {
  const type = textOf(at(object.root, 'type')) ?? 'Opaque';
  if (type === 'kubernetes.io/service-account-token' || type.startsWith('helm.sh/')) return;
  // The line above the values, since their names need not look secret.
  const given = ['data', 'stringData']
    .map((field) => at(object.root, field))
    .find((values) =>
      entriesOf(values).some(([, place]) => !placeholder.test(decoded(textOf(place) ?? '', place, object))),
    );
  if (given)
    report.readiness(object, given, {
      question: QUESTION,
      answer: 'plain-file',
      sureness: 'hinted',
      because:
        'The values of the Secret stand in this file, where base64 hides nothing; whether the file is kept is for a person to say.',
    });
}

/** A value as a person would read it: short base64 of `data` decoded, so that a coded gap counts as one. */
function decoded(value: string, place: Place, { root }: ManifestObject): string {
  if (entriesOf(at(root, 'stringData')).some(([, other]) => other === place)) return value;
  try {
    return value.length <= 200 ? atob(value.trim()) : value;
  } catch {
    return value;
  }
}
