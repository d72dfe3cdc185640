import type { EvidenceFile } from '../evidence-file.ts';

/** Why a file cannot be read as it is: it is an input of a tool that renders manifests. */
export interface Unrendered {
  readonly tool: 'Helm' | 'Kustomize' | 'Jinja';
  /** From 1. */
  readonly line: number;
  readonly detail: string;
}

/**
 * What only Helm has inside braces: its objects and functions, or a control word at the beginning of a line. Braces after a dollar sign
 * belong to pipelines, and other fields after a dot to programs that the file configures, such as the tags of Docker's logs.
 */
const helmAction =
  /(?<!\$)\{\{-?\s*(?:\(?\s*(?:include|template|toYaml|tpl|required|default|quote|lookup)\b|[^{}]*\$?\.(?:Values|Release|Chart|Capabilities|Files|Template)\b)|^\s*(?:- )?\{\{-?\s*(?:\/\*|(?:if|else|end|range|with|define|block)\b|\$\w+\s*:?=)/;

/**
 * A variable or a statement of Jinja, as Ansible and others fill in: the value of a field, or a line of its own. The names that are left
 * out are those that Argo fills in while it runs.
 */
const jinja =
  /^\s*(?:- )?[\w./-]+:\s+(?:["'][^"'{}#\n]*|[^\s"'{}#][^"'{}#\n]*)?(?<!\$)\{\{-?\s*(?!(?:inputs|outputs|args|workflow|steps|tasks|item|pod)\b)[A-Za-z_][\w.[\]'"]*\s*(?:\|[^{}]*)?-?\}\}|^\s*\{%-?\s*(?:if|for|set|include|endif|endfor|block|macro)\b/;

const hasKind = /^[ \t]*(?:- )?(?:kind|apiVersion):/m;

/** Whether a file is a template or the values of one, none of which says by itself what will run. */
export function unrendered(file: EvidenceFile): Unrendered | undefined {
  const { text } = file;
  const isBuildFile = /^\s*(?:FROM|ARG)\s/im.test(text.slice(0, 2000));
  const isJson = /^\s*[[{]\s*(?:["[{]|$)/.test(text.slice(0, 200)) && file.data.format === 'json';
  if (text.includes('{{') && !isBuildFile && !(isJson && file.data.problems.length === 0)) {
    const line = lineOf(file, helmAction);
    if (line > 0)
      return {
        tool: 'Helm',
        line,
        detail: 'It is a Helm template, which is not rendered here. Send the output of `helm template`.',
      };
  }
  if (/\{[{%]/.test(text) && !isBuildFile && hasKind.test(text)) {
    const line = lineOf(file, jinja);
    if (line > 0)
      return {
        tool: 'Jinja',
        line,
        detail:
          'It is a template with variables such as those of Ansible, which are not filled in here. Send the file that was made from it.',
      };
  }
  const keys = outerKeys(file);
  return kustomization(file, keys) ?? chart(file, keys) ?? values(file, keys);
}

const lineOf = ({ lines }: EvidenceFile, shape: RegExp): number =>
  lines.findIndex((line) => line.length <= 2000 && line.includes('{') && shape.test(line)) + 1;

type Keys = ReadonlyMap<string, number>;

/** The lines of the keys at the beginning of a line, which in YAML are those of the whole document. */
function outerKeys({ lines }: EvidenceFile): Keys {
  const keys = new Map<string, number>();
  for (const [index, line] of lines.slice(0, 3000).entries()) {
    const [, key] = /^["']?([A-Za-z]\w*)["']?:(?:\s|$)/.exec(line.slice(0, 100)) ?? [];
    if (key !== undefined && !keys.has(key)) keys.set(key, index + 1);
  }
  return keys;
}

const ofKustomize = [
  'resources',
  'bases',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'configMapGenerator',
  'secretGenerator',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'generatorOptions',
  'components',
  'replacements',
];

function kustomization(file: EvidenceFile, keys: Keys): Unrendered | undefined {
  const stated = /^kind:\s*["']?(?:Kustomization|Component)\b/m.test(file.text);
  const group = file.text.includes('kustomize.config.k8s.io');
  const named = ofKustomize.filter((key) => keys.has(key));
  const others = ['kind', 'services', 'jobs', 'on', 'stages', 'version'].some((key) => keys.has(key));
  const isBare =
    !others && /^(?:kustomization(?:\.ya?ml)?)$/.test(file.baseName)
      ? named.length > 0
      : !others && named.length > 1 && listsFiles(file);
  if (!(stated && (group || named.length > 0)) && !isBare) return undefined;
  return {
    tool: 'Kustomize',
    line: keys.get('kind') ?? keys.get(named[0] ?? '') ?? 1,
    detail:
      'It is a Kustomize file, which is not built here. Send the output of `kustomize build` or `oc kustomize`.',
  };
}

/** Whether an entry of a list is the name of a YAML file or of a folder above. */
const listsFiles = ({ text }: EvidenceFile): boolean =>
  /^[ \t]*- (?:path: +)?["']?(?:[\w./-]*\.ya?ml|\.\.\/[\w./-]+)["']?[ \t]*$/m.test(text);

function chart(file: EvidenceFile, keys: Keys): Unrendered | undefined {
  if (keys.has('kind') || !/^apiVersion:\s*["']?v[12]["']?\s*$/m.test(file.text)) return undefined;
  const isChart =
    keys.has('name') &&
    keys.has('version') &&
    (file.baseName === 'chart.yaml' ||
      ['appVersion', 'dependencies', 'kubeVersion', 'type'].some((key) => keys.has(key)));
  return isChart
    ? {
        tool: 'Helm',
        line: keys.get('apiVersion') ?? 1,
        detail: 'It describes a Helm chart, which is not rendered here. Send the output of `helm template`.',
      }
    : undefined;
}

const ofValues = [
  'replicaCount',
  'image',
  'imagePullSecrets',
  'nameOverride',
  'fullnameOverride',
  'serviceAccount',
  'podAnnotations',
  'podSecurityContext',
  'securityContext',
  'service',
  'ingress',
  'resources',
  'autoscaling',
  'nodeSelector',
  'tolerations',
  'affinity',
  'global',
];

function values(file: EvidenceFile, keys: Keys): Unrendered | undefined {
  if (['kind', 'apiVersion', 'services', 'jobs', 'stages'].some((key) => keys.has(key))) return undefined;
  const named = ofValues.filter((key) => keys.has(key));
  const isTelling =
    keys.has('replicaCount') ||
    keys.has('fullnameOverride') ||
    /^image:[ \t]*\n(?:[ \t]*#.*\n)*[ \t]+(?:registry|repository):/m.test(file.text);
  return isTelling && named.length > 2
    ? {
        tool: 'Helm',
        line: keys.get(named[0] ?? '') ?? 1,
        detail:
          'It holds values of a Helm chart, which is not rendered here. Send the output of `helm template`.',
      }
    : undefined;
}
