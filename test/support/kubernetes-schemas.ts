import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { KubernetesObject } from './artefacts.ts';
import { root } from './sources.ts';

const folder = join(root, '../shared/schemas');

/** Whether the strict schemas of Kubernetes, OpenShift and Istio stand beside the repository. */
export const schemasAreThere = existsSync(folder);

// The schemas repeat entries of enums and use formats of Go, so ajv checks the objects only.
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
const validators = new Map<string, ValidateFunction | undefined>();

/** What is wrong with an object by its strict schema, one sentence each; `undefined` where there is no schema for its kind. */
export function faultsOf(object: KubernetesObject): readonly string[] | undefined {
  const file = schemaFile(object);
  if (!validators.has(file)) {
    const path = join(folder, file);
    validators.set(file, existsSync(path) ? ajv.compile(strict(readFileSync(path, 'utf8'))) : undefined);
  }
  const validate = validators.get(file);
  if (!validate) return undefined;
  validate(object);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function schemaFile({ apiVersion, kind }: KubernetesObject): string {
  const [version, group = ''] = String(apiVersion).split('/').reverse();
  const name = String(kind).toLowerCase();
  if (group.endsWith('istio.io')) return `istio/${name}_${version}.json`;
  return `openshift-4.16/${[name, group.split('.')[0], version].filter(Boolean).join('-')}.json`;
}

/** The schema without patterns that only Go understands. */
const strict = (text: string): object =>
  JSON.parse(text, (key, value) => (key === 'pattern' && String(value).includes('(?i)') ? undefined : value));
