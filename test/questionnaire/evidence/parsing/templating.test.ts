import { describe, expect, it } from 'vitest';
import { EvidenceFile } from '../../../../questionnaire/evidence/evidence-file.ts';
import { unrendered } from '../../../../questionnaire/evidence/parsing/templating.ts';

const dollar = '$';

const told = (text: string, name = 'file.yaml') => {
  const found = unrendered(new EvidenceFile(name, text));
  return found && `${found.tool} ${found.line}`;
};

describe('templates and their values are told with the line that shows it', () => {
  it.each([
    ['a value of a chart', 'kind: Deployment\nspec:\n  replicas: {{ .Values.replicas }}', 'Helm 3'],
    ['a value inside quotes', 'kind: Service\nmetadata:\n  name: "{{ .Release.Name }}-web"', 'Helm 3'],
    ['a default', 'kind: Service\nmetadata:\n  name: {{ default "web" .Values.name }}', 'Helm 3'],
    ['a condition around everything', '{{- if .Values.enabled }}\nkind: Service\n{{- end }}', 'Helm 1'],
    ['a definition', '{{/* names */}}\n{{- define "web.name" -}}x{{- end -}}', 'Helm 1'],
    ['an included block', 'metadata:\n  labels:\n    {{- include "web.labels" . | nindent 4 }}', 'Helm 3'],
    ['a variable of a loop', '{{- range $name, $host := .Values.hosts }}\n{{ $name }}\n{{ end }}', 'Helm 1'],
    ['a root variable', 'kind: Secret\ndata:\n  a: {{ $.Values.a | b64enc }}', 'Helm 3'],
    ['a parenthesis', 'kind: Secret\ndata:\n  a: {{ (include "x" .) | quote }}', 'Helm 3'],
    ['a variable of Ansible', 'kind: Deployment\nspec:\n  replicas: {{ web_replicas }}', 'Jinja 3'],
    ['one with a filter', "kind: Pod\nmetadata:\n  name: 'web-{{ env | lower }}'", 'Jinja 3'],
    ['a statement', 'kind: Pod\n{% if tls %}\nspec: {}\n{% endif %}', 'Jinja 2'],
    [
      'a kustomization',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]',
      'Kustomize 2',
    ],
    ['one without apiVersion', 'kind: Kustomization\nresources:\n- deployment.yaml', 'Kustomize 1'],
    [
      'one without either, by its name',
      'resources:\n- deployment.yaml',
      'Kustomize 1',
      'overlays/prod/kustomization.yaml',
    ],
    ['one without either, by what it lists', 'namePrefix: uat-\nresources:\n  - ../../base', 'Kustomize 2'],
    ['a chart', 'apiVersion: v2\nname: web\ntype: application\nversion: 0.1.0', 'Helm 1'],
    ['an old chart', 'name: web\nversion: 0.1.0\napiVersion: v1', 'Helm 3', 'web/Chart.yaml'],
    ['values', '# Defaults\nreplicaCount: 2\nimage:\n  repository: web\nservice:\n  port: 80', 'Helm 2'],
    [
      'values without a count',
      'image:\n  repository: web\n  tag: "1"\ningress:\n  enabled: false\nresources: {}',
      'Helm 1',
    ],
  ])('%s', (_, text, expected, name?: string) => {
    expect(told(text, name)).toBe(expected);
  });
});

describe('what only looks like a template is not told', () => {
  it.each([
    [
      'an expression of GitHub Actions',
      `on: push\njobs:\n  build:\n    env:\n      TOKEN: ${dollar}{{ secrets.TOKEN }}`,
    ],
    [
      'a condition of Azure Pipelines',
      `steps:\n- ${dollar}{{ if eq(variables.prod, true) }}:\n  - script: x`,
    ],
    [
      'a parameter of an OpenShift Template',
      `kind: Template\nobjects:\n- kind: Deployment\n  spec:\n    replicas: ${dollar}{{REPLICAS}}`,
    ],
    [
      'a tag of Docker logs in Compose',
      'services:\n  web:\n    logging:\n      options:\n        tag: "{{.Name}}/{{.ID}}"',
    ],
    ['a tag of Docker logs in JSON', '{"log-driver": "syslog", "log-opts": {"tag": "{{.Name}}"}}'],
    [
      'a label of an alert',
      'kind: PrometheusRule\nspec:\n  groups:\n  - rules:\n    - annotations:\n        summary: "Pod {{ $labels.pod }} is down"',
    ],
    ['a legend of a dashboard', 'kind: ConfigMap\ndata:\n  a.json: |\n    {"legendFormat": "{{pod}}"}'],
    ['a format in a build file', 'FROM a\nRUN podman inspect --format "{{.Values}}"'],
    ['a Go template in a command', 'kind: Job\nspec:\n  args: ["--template={{.status.phase}}"]'],
    ['resources of a container alone', 'resources:\n  limits:\n    memory: 1Gi'],
    ['a Compose file', 'services:\n  web:\n    image: web'],
    ['an OpenAPI document', 'openapi: 3.0.0\ncomponents: {}\nresources: {}\npaths: {}'],
    ['an argument of Argo', 'kind: AnalysisTemplate\nspec:\n  metrics:\n  - name: "{{args.service-name}}"'],
    ['an ordinary manifest', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a'],
  ])('%s', (_, text) => {
    expect(told(text)).toBeUndefined();
  });
});
