import type { EvidenceFile } from '../evidence-file.ts';
import { type Datum, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { serviceKeys, topLevelKeys } from './known-keys.ts';

/** Keys that a member of `services` has in a Compose file, and in no other kind of file that has `services`. */
const telling = new Set(
  `image build command entrypoint container_name ports expose volumes volumes_from environment env_file depends_on extends
  network_mode networks deploy restart healthcheck profiles configs secrets logging cap_add cap_drop privileged read_only user
  mem_limit security_opt provider extra_hosts`.split(/\s+/),
);

/** Keys at the top that belong to other kinds of file which know services too. */
const foreign = ['apiVersion', 'kind', 'jobs', 'stages', 'pipeline', 'openapi', 'swagger', 'hosts', 'tasks'];

/** Whether a file is a Compose file of any version. */
export function recognisesCompose({ data, baseName }: EvidenceFile): boolean {
  return data.documents.some((root) => servicesIn(root) !== undefined || isIncluding(root, baseName));
}

/** The mapping of services of a document and whether it is in the format of version 1, where they stand at the top. */
export function servicesIn(
  root: Place,
): { readonly services: Place; readonly isVersionOne: boolean } | undefined {
  if (root.datum.kind !== 'mapping' || foreign.some((key) => has(root.datum, key))) return undefined;
  const services = root.datum.entries.get('services');
  if (services) {
    const members = entriesOf(services).map(([, { datum }]) => datum);
    const fitting = members.filter(
      (member) => member.kind === 'mapping' && [...member.entries.keys()].some((key) => telling.has(key)),
    );
    return fitting.length > 0 && fitting.length * 2 >= members.length
      ? { services, isVersionOne: false }
      : undefined;
  }
  const members = entriesOf(root).filter(([name]) => !name.startsWith('x-'));
  return members.length > 0 && members.every(([, { datum }]) => isVersionOneService(datum))
    ? { services: root, isVersionOne: true }
    : undefined;
}

function isVersionOneService(datum: Datum): boolean {
  if (datum.kind !== 'mapping') return false;
  const source = datum.entries.get('image') ?? datum.entries.get('build');
  return textOf(source) !== undefined && [...datum.entries.keys()].every((key) => serviceKeys.has(key));
}

/** GitLab CI has `include` too; a Compose file that has nothing else is told by what it includes. */
function isIncluding(root: Place, baseName: string): boolean {
  const own = entriesOf(root);
  const include = own.find(([key]) => key === 'include')?.[1];
  return (
    include !== undefined &&
    baseName.includes('compose') &&
    own.every(([key]) => topLevelKeys.has(key) || key.startsWith('x-')) &&
    itemsOf(include).length > 0
  );
}

const has = (datum: Datum, key: string): boolean => datum.kind === 'mapping' && datum.entries.has(key);
