import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { KubernetesObject } from './artefacts.ts';
import { root } from './sources.ts';

const folder = join(root, '../shared/schemas/tekton');

/** Whether the schemas of Tekton stand beside the repository. */
export const tektonSchemasAreThere = existsSync(folder);

const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
const validators = new Map<string, ValidateFunction>();

/** What is wrong with an object of Tekton by its schema, unknown fields included, one sentence each. */
export function tektonFaults(object: KubernetesObject): readonly string[] {
  const key = `${object.apiVersion} ${object.kind}`;
  let validate = validators.get(key);
  if (!validate) {
    validate = ajv.compile(strict(schemaOf(object)));
    validators.set(key, validate);
  }
  validate(object);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function schemaOf({ apiVersion, kind }: KubernetesObject): KubernetesObject {
  const file = readFileSync(join(folder, `${String(kind).toLowerCase()}.crd.yaml`), 'utf8');
  const version = String(apiVersion).split('/')[1];
  const found = parse(file).spec.versions.find((one: KubernetesObject) => one.name === version);
  if (!found) throw new Error(`Tekton has no ${apiVersion} ${kind}.`);
  return found.schema.openAPIV3Schema;
}

/** The schema with every object closed that lists its fields, and open where the cluster keeps what it does not know. */
function strict(schema: KubernetesObject): KubernetesObject {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(strict);
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties;
  if (schema.type === 'object' && schema.properties && !open) copy['additionalProperties'] = false;
  if (schema['x-kubernetes-int-or-string']) copy['type'] = ['integer', 'string'];
  return copy;
}
