import { parseAllDocuments } from 'yaml';
import type { ArtefactInput } from '../../templates/manifests/artefact.ts';
import { starterArchive } from '../../templates/starter-archive.ts';
import type { KubernetesObject } from './artefacts.ts';

/** The starter files of an application, path → text. */
export const filesOf = (input: ArtefactInput): ReadonlyMap<string, string> =>
  new Map(starterArchive(input).map(({ path, text }) => [path, text]));

/** The documents of one YAML text; what the parser finds wrong is thrown. */
export function readYaml(text: string): readonly KubernetesObject[] {
  return parseAllDocuments(text).map((document) => {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw problem;
    return document.toJS();
  });
}

/** The documents of one starter file; throws where the application has no such file. */
export function yamlOf(input: ArtefactInput, path: string): readonly KubernetesObject[] {
  const text = filesOf(input).get(path);
  if (text === undefined) throw new Error(`${path} is not there.`);
  return readYaml(text);
}
