import type { EvidenceFile } from '../../evidence-file.ts';
import { at, isGiven, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Notice } from '../../reader.ts';
import { fragmentOf } from './fragment.ts';
import { kindOf } from './kinds.ts';
import { type ManifestObject, shownName } from './manifest-object.ts';
import { withParameters } from './template-parameters.ts';

/** How deep lists and Templates may stand inside each other. */
const DEEPEST_LIST = 5;

const none: ReadonlySet<Place> = new Set();

/** The objects of a file, those of lists and Templates included, and what is to be told about their outer form. */
export function collectObjects(file: EvidenceFile): {
  readonly objects: readonly ManifestObject[];
  readonly notices: readonly Notice[];
} {
  const objects: ManifestObject[] = [];
  const notices: Notice[] = [];
  const passedOver = new Set<string>();
  const tell = (line: number, code: string, detail: string): void => {
    notices.push({ file: file.name, line, code, detail });
  };
  const take = (root: Place, itemKind: string, itemVersion: string, filledIn = none, depth = 0): void => {
    const kind = textOf(at(root, 'kind')) ?? itemKind;
    const apiVersion = textOf(at(root, 'apiVersion')) ?? itemVersion;
    const line = at(root, 'kind')?.line ?? root.line;
    const members = at(root, 'items');
    if (kind.endsWith('List') && members && depth < DEEPEST_LIST) {
      const of = kind === 'List' ? '' : kind.slice(0, -4);
      for (const item of itemsOf(members)) take(item, of, of && apiVersion, filledIn, depth + 1);
      return;
    }
    if (kind === 'Template' && at(root, 'objects') && depth < DEEPEST_LIST) {
      const unknown: Place[] = [];
      for (const item of itemsOf(at(root, 'objects'))) {
        const filled = withParameters(root, item);
        unknown.push(...filled.unknown);
        take(filled.object, '', '', filled.values, depth + 1);
      }
      const [first] = unknown;
      if (first)
        tell(
          first.line,
          'parameter-without-value',
          `${unknown.length === 1 ? 'A value is' : `${unknown.length} values are`} left to parameters without a default. Send the output of \`oc process --local\` with your parameters.`,
        );
      return;
    }
    if (kind === '') {
      const fragment = fragmentOf(file, root, filledIn);
      if (fragment) {
        objects.push(fragment);
        tell(
          root.line,
          'fragment',
          'It is a part of an object: no kind is named. It is read as far as it goes; send the whole object.',
        );
      } else if (isGiven(root))
        tell(
          root.line,
          'no-object',
          'Here is data without kind: it is no Kubernetes object, and is not read.',
        );
      return;
    }
    const named = kindOf(kind, apiVersion);
    if (!named) {
      passedOver.add(shownName(kind));
      return;
    }
    if (named.apiVersion !== 'served') {
      const meant = named.group === '' ? 'v1' : `${named.group}/…`;
      const current = `${named.group}/${named.group === 'autoscaling' ? 'v2' : 'v1'}`;
      const gone = `${shownName(kind)} of ${shownName(apiVersion)} is no longer served by current clusters. It is read all the same; write apiVersion ${current}.`;
      const wrong = `No ${shownName(kind)} has ${apiVersion === '' ? 'no apiVersion' : `apiVersion ${shownName(apiVersion)}`}. It is read all the same; write apiVersion ${meant}.`;
      const isGone = named.apiVersion === 'gone';
      tell(
        at(root, 'apiVersion')?.line ?? line,
        isGone ? 'obsolete-api-version' : 'wrong-api-version',
        isGone ? gone : wrong,
      );
    }
    const name = textOf(at(root, 'metadata', 'name')) ?? textOf(at(root, 'metadata', 'generateName')) ?? '';
    const namespace = textOf(at(root, 'metadata', 'namespace'));
    const full = shownName(namespace === undefined ? name : `${namespace}/${name}`);
    objects.push({
      file,
      root,
      kind: named.id,
      name,
      namespace,
      about: `${shownName(kind)} "${full || 'without a name'}"`,
      fromParameters: filledIn,
    });
  };
  for (const document of file.data.documents) take(document, '', '');
  for (const problem of file.data.problems) tell(problem.line, problem.code, problem.detail);
  if (passedOver.size > 0) {
    const detail = `Not read, because they answer none of the questions: ${[...passedOver].sort().slice(0, 20).join(', ')}.`;
    notices.push({ file: file.name, code: 'kinds-not-read', detail });
  }
  return { objects, notices };
}
