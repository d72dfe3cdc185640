import { itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { environmentEntry, holdsSecret } from '../parsing/environment-entry.ts';
import { disproof, hardening, type Shown } from '../parsing/shown.ts';

/** What the environment of an image shows of secrets in it. */
export function environmentSecrets(environment: Place | undefined): readonly Shown[] {
  return itemsOf(environment).flatMap((item) => {
    const entry = environmentEntry(textOf(item) ?? '');
    if (!entry || !holdsSecret(entry)) return [];
    const because = `The image holds a value for ${entry.name.slice(0, 60)}, which everybody who has the image can read.`;
    return [
      hardening('build-files-hold-no-secrets', false, item, because),
      disproof('containerfile-practices', 'no-secrets', item, because, 'stated'),
    ];
  });
}
