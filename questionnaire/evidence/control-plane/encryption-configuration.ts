import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding } from '../finding.ts';
import { at, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { findingAt } from '../parsing/finding-at.ts';

/** The kinds of a file that says how etcd is encrypted; the second is that of Kubernetes before 1.13. */
export const encryptionKinds: readonly string[] = ['EncryptionConfiguration', 'EncryptionConfig'];

const covering = ['secrets', 'secrets.', '*.', '*.*'];
const encrypting = ['kms', 'aescbc', 'secretbox'];

/** The name of the provider that encrypts new Secrets, which is the first of the first entry that covers them, and its place. */
export function encryptionOf(
  configuration: Place,
): { readonly provider: string; readonly place: Place } | undefined {
  const entry = itemsOf(at(configuration, 'resources')).find((one) =>
    itemsOf(at(one, 'resources')).some((resource) => covering.includes(textOf(resource) ?? '')),
  );
  const [first] = itemsOf(at(entry, 'providers'));
  const [provider] = entriesOf(first);
  return provider ? { provider: provider[0], place: provider[1] } : undefined;
}

/** Whether the first provider of an EncryptionConfiguration encrypts. */
export function encryptionFinding(file: EvidenceFile, configuration: Place): Finding {
  const first = encryptionOf(configuration);
  const encrypts = first !== undefined && encrypting.includes(first.provider);
  const { line } = first?.place ?? at(configuration, 'resources') ?? configuration;
  return findingAt(file, line, {
    questionnaire: 'platform-hardening',
    question: 'encryption-providers-encrypt',
    answer: encrypts ? 'as-recommended' : 'otherwise',
    sureness: 'stated',
    about: 'EncryptionConfiguration of the API server',
    because: reasonOf(first?.provider, encrypts),
  });
}

function reasonOf(provider: string | undefined, encrypts: boolean): string {
  if (provider === undefined) return 'No entry of the EncryptionConfiguration names a provider for Secrets.';
  if (encrypts) return `The first provider for Secrets is ${provider}, which encrypts them.`;
  return provider === 'identity'
    ? 'The first provider for Secrets is identity, which stores them in plain text.'
    : 'The first provider for Secrets is none of kms, aescbc and secretbox.';
}
