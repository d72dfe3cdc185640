import type { EvidenceFile } from '../evidence-file.ts';

/** Why a file cannot be read as it is: it is an input of a tool that renders manifests. */
export interface Unrendered {
  readonly tool: 'Helm' | 'Kustomize';
  /** From 1. */
  readonly line: number;
  readonly detail: string;
}

const action =
  /\{\{-?\s*(?:\/\*|(?:if|else|end|range|with|define|include|template|block|toYaml|tpl|required|default|quote|printf|lookup)\b|[.$])/;

/** Whether a file is a Helm template, a Helm values file beside one, or a Kustomize file, none of which says by itself what will run. */
export function unrendered(file: EvidenceFile): Unrendered | undefined {
  const line = file.lines.findIndex((one) => action.test(one)) + 1;
  if (line > 0 && !/^\s*(?:FROM|ARG)\s/im.test(file.text.slice(0, 2000)))
    return {
      tool: 'Helm',
      line,
      detail: 'It is a Helm template, which is not rendered here. Send the output of `helm template`.',
    };
  const kustomize = /^kind:\s*["']?(?:Kustomization|Component)\b/m.exec(file.text);
  if (kustomize && /kustomize\.config\.k8s\.io/.test(file.text))
    return {
      tool: 'Kustomize',
      line: file.text.slice(0, kustomize.index).split('\n').length,
      detail:
        'It is a Kustomize file, which is not built here. Send the output of `kustomize build` or `oc kustomize`.',
    };
  return undefined;
}
