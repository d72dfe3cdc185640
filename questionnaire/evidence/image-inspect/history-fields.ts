import { row } from '../parsing/fields.ts';
import type { EvidenceField } from '../reader.ts';

/** What the history of an image can tell, by the name of the list that holds it. */
export const historyFields = (list: string): readonly EvidenceField[] => [
  row('files-come-in-by-copy', `${list}, ADD`, 'hinted'),
  row('packages-are-verified', `${list}, RUN`),
  row('updates-stand-with-their-install', `${list}, RUN`),
  row('images-hold-no-setuid-programs', `${list}, RUN`, 'hinted'),
];
