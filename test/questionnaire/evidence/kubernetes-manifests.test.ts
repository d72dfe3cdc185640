import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { kubernetesManifests } from '../../../questionnaire/evidence/kubernetes-manifests.ts';
import type { Place } from '../../../questionnaire/evidence/parsing/datum.ts';
import { decodeText } from '../../../questionnaire/evidence/parsing/decode-text.ts';
import { excerptOf } from '../../../questionnaire/evidence/parsing/excerpt.ts';
import { readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';

const dollar = '$';
const folder = join(import.meta.dirname, 'fixtures', 'kubernetes-manifests');

function textOf(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) throw new Error(path);
  return decoded.text;
}

/** A fixture as pairs of a file's name and its text. */
const fixtures = readdirSync(folder).map((name) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'findings.tsv')
    .map((entry): [string, string] => [
      join(entry.parentPath, entry.name),
      textOf(join(entry.parentPath, entry.name)),
    ]),
);
const fixture = fc.constantFrom(...fixtures);

const read = (files: readonly (readonly [string, string])[]) =>
  kubernetesManifests.read(files.map(([name, text]) => new EvidenceFile(name, text)));

/** What is answered, without where it stands. */
const answers = (files: readonly (readonly [string, string])[]): string[] =>
  read(files)
    .findings.map(({ questionnaire, question, answer, holds, sureness, about }) =>
      JSON.stringify([questionnaire, question, answer, holds, sureness, about]),
    )
    .sort();

/** Its documents one by one; those of files whose documents cannot be told apart by their marks alone stay together. */
const documentsOf = ([name, text]: readonly [string, string]): [string, string][] =>
  text.split(/^---$/m).map((part, index) => [`${name}.${index}`, part]);

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('the same objects give the same answers', () => {
  it('in whatever order the files and their documents come, together or each in a file of its own', () => {
    fc.assert(
      fc.property(
        fixture.chain((files) => fc.tuple(fc.constant(files), shuffled(files.flatMap(documentsOf)))),
        ([files, documents]) => {
          const joined = documents.map(([, text]) => text).join('\n---\n');
          expect(answers(documents)).toEqual(answers(files));
          expect(answers([['all.yaml', joined]])).toEqual(answers(files));
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each(fixtures.map((files) => [files]))('as YAML and as JSON (%#)', (files) => {
    const asJson = files.flatMap(([name, text]) =>
      new EvidenceFile(name, text).data.documents.map((document, index): [string, string] => [
        `${name}.${index}.json`,
        JSON.stringify(plain(document), null, 1),
      ]),
    );
    expect(answers(asJson)).toEqual(answers(files));
  });

  it('beside objects that have nothing to do with them', () => {
    const other = `apiVersion: v1\nkind: Namespace\nmetadata: {name: elsewhere}\n---\napiVersion: v1\nkind: ConfigMap
metadata: {name: elsewhere, namespace: elsewhere}\ndata: {greeting: hello}\n---\napiVersion: example.hk/v1\nkind: Thing\nmetadata: {name: x}`;
    for (const files of fixtures) expect(answers([...files, ['other.yaml', other]])).toEqual(answers(files));
  });
});

function plain({ datum }: Place): unknown {
  if (datum.kind === 'scalar') return datum.value;
  return datum.kind === 'list'
    ? datum.items.map(plain)
    : Object.fromEntries([...datum.entries].map(([key, value]) => [key, plain(value)]));
}

it('counts two versions of a service side by side once, and services of other names each', () => {
  const count = (...names: readonly string[]) =>
    read(
      names.map((name): [string, string] => [
        `${name}.yaml`,
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {template: {spec: {containers: [{name: a, image: "a:1"}]}}}`,
      ]),
    ).findings.find(({ question }) => question === 'service-count')?.answer;
  expect(count('permits-blue', 'permits-green')).toBe(1);
  expect(count('permits', 'permits-next', 'fees')).toBe(2);
});

it.each([
  [
    'the same check as for readiness',
    'httpGet: {path: /ready, port: 80}',
    'httpGet: {path: /ready, port: 80}',
    '',
    ['fails-and-restarts 8'],
  ],
  ['another check', 'httpGet: {path: /ready, port: 80}', 'httpGet: {path: /live, port: 80}', '', []],
  ['an open port', 'tcpSocket: {port: 80}', 'tcpSocket: {port: 80}', '', []],
  [
    'an init container that waits as well',
    'grpc: {port: 9000}',
    'grpc: {port: 9000}',
    '  initContainers: [{name: b, image: "b:1", command: [sh, -c, "until nc -z db 5432; do sleep 2; done"]}]',
    ['waits-and-retries 9'],
  ],
] as const)('takes a startup probe as the gate for other systems: %s', (_, ready, start, more, expected) => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:
  - {name: a, image: "a:1",
     readinessProbe: {${ready}},
     startupProbe: {${start}}}\n${more}`;
  const found = read([['pod.yaml', text]]).findings.filter(
    ({ question }) => question === 'dependency-readiness',
  );
  expect(found.map(({ answer, line }) => `${answer} ${line}`)).toEqual(expected);
});

describe('broken input', () => {
  const anyLine = fc.oneof(
    fc.constantFrom(
      '---',
      '- x',
      'spec:',
      '  containers: 5',
      'kind: Pod',
      '}',
      '\t',
      '&a [*a]',
      'metadata: []',
    ),
    fc.string(),
  );

  it('gives findings whose lines stand in the file, and never fails, whatever happens to a fixture', () => {
    fc.assert(
      fc.property(
        fixture,
        fc.array(fc.tuple(fc.nat(), fc.nat(2), anyLine), { maxLength: 6 }),
        (files, changes) => {
          const changed = files.map(([name, text]): [string, string] => {
            const lines = text.split('\n');
            for (const [at, removed, line] of changes) lines.splice(at % lines.length, removed, line);
            return [name, lines.join('\n')];
          });
          const { findings, notices } = read(changed);
          const length = new Map(changed.map(([name, text]) => [name, text.split('\n').length]));
          const outside = [...findings, ...notices].filter(
            ({ file, line = 1 }) => line < 1 || line > (length.get(file) ?? 0),
          );
          expect(outside).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never fails where any value of a manifest is of another kind', () => {
    const values = ['5', '"x"', '[]', '{}', '[[1]]', '{a: {b: 1}}', 'true', 'null', '[{}]', '-1e9', '[null]'];
    for (const files of fixtures)
      for (const value of values) {
        const changed = files.map(([name, text]): [string, string] => [
          name,
          text.replaceAll(/^(\s*(?:- )?[\w./-]+:) .*$/gm, (line, key: string) =>
            /kind|apiVersion|name/.test(key) ? line : `${key} ${value}`,
          ),
        ]);
        expect(() => read(changed)).not.toThrow();
      }
  });
});

describe('what a person is told', () => {
  const codes = (text: string) =>
    read([['a.yaml', text]]).notices.map(({ code, line }) => `${code} ${line ?? '-'}`);
  const pod = (rest: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n${rest}`;

  it.each([
    ['a kind that answers nothing', 'apiVersion: a/v1\nkind: Thing', ['kinds-not-read -']],
    [
      'an apiVersion of other kinds',
      'apiVersion: v1\nkind: NetworkPolicy\nspec: {}',
      ['wrong-api-version 1'],
    ],
    ['no apiVersion', 'kind: ConfigMap\nspec: {}', ['wrong-api-version 1']],
    [
      'an apiVersion of the past',
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget',
      ['obsolete-api-version 1', 'selects-nothing 1'],
    ],
    [
      'a Service without pods',
      'apiVersion: v1\nkind: Service\nspec:\n  selector: {a: b}',
      ['selects-nothing 4'],
    ],
    [
      'a policy without pods',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec:\n  podSelector: {matchLabels: {a: b}}',
      ['selects-nothing 4'],
    ],
    [
      'a scaler without target',
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  scaleTargetRef: {name: a}',
      ['target-not-found 4'],
    ],
    [
      'a truth value that is none',
      pod('  hostNetwork: perhaps\n  containers: [{name: a, image: "a:1"}]'),
      ['unexpected-value 5'],
    ],
    [
      'a value that is left open',
      pod(`  hostNetwork: ${dollar}{HOST}\n  containers: [{name: a, image: "a:1"}]`),
      ['value-left-open 5'],
    ],
    [
      'a slip of the pen',
      pod('  containers:\n  - name: a\n    image: a:1\n    readynessProbe: {tcpSocket: {port: 1}}'),
      ['misspelt-field 8'],
    ],
    [
      'a field in the wrong place',
      pod('  containers:\n  - name: a\n    image: a:1\n    hostPID: true'),
      ['misplaced-field 8'],
    ],
    [
      'containers beside the template',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  containers: [{name: a, image: "a:1"}]',
      ['misplaced-field 4'],
    ],
    [
      'a patch of another manifest',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  replicas: 3',
      ['patch 1'],
    ],
    ['a container without image', pod('  containers:\n  - name: a'), ['no-image 6']],
    [
      'an unknown field that looks like none',
      pod('  novelty: 1\n  containers: [{name: a, image: "a:1"}]'),
      [],
    ],
    [
      'a selector for other pods',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    spec:\n      containers: [{name: a, image: "a:1"}]',
      ['selects-nothing 4'],
    ],
    [
      'the same object twice',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}',
      ['duplicate-object 5'],
    ],
    [
      'one name in two namespaces',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: x}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: y}',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('files of other kinds are left to others', () => {
  it.each([
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nusers: []'],
    ['a Compose file', 'services:\n  web:\n    image: web\n    ports: ["80:80"]'],
    ['a workflow', 'on: push\njobs:\n  a:\n    container: {image: a}'],
    ['a playbook', '- name: install\n  hosts: all\n  tasks: []'],
    ['a list of images', '- name: a\n  image: b'],
    ['container inspect', '[{"Id": "1", "Name": "/a", "Image": "b"}]'],
    ['text', 'nothing of the sort'],
  ])('%s', (_, text) => {
    expect(kubernetesManifests.recognises(new EvidenceFile('a.yaml', text))).toBe(false);
  });
});

it.each([
  ['an entry of env on one line', 'env: [{name: DB_PASSWORD, value: hidden1}]'],
  ['one whose value comes first', 'env: [{value: hidden1, name: "DB_PASSWORD"}]'],
  ['one of JSON', '{"name": "API_TOKEN", "value": "hidden1"}'],
  ['a user of Oracle', 'value: jdbc:oracle:thin:scott/hidden1@db:1521/X'],
])('an excerpt hides %s', (_, line) => {
  expect(excerptOf(line)).not.toContain('hidden1');
});

it('shows no secret of a fixture', () => {
  for (const files of fixtures) {
    const evidence = readEvidence(
      files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    );
    expect(/dummy-|Q0hBTkdFTUU|AgBy3i|ZHVtbX/.exec(JSON.stringify(evidence))?.[0]).toBeUndefined();
  }
});

describe('an object that the cluster made from another', () => {
  const deployment =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: x}\nspec:\n  template:\n    spec:\n      containers: [{name: a, image: "a:1"}]';
  const made = (owner: string, namespace = 'x') =>
    `apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: a-1, namespace: ${namespace}, ownerReferences: [${owner}]}\nspec:\n  template:\n    spec:\n      containers: [{name: a, image: "a:latest"}]`;
  const isRead = (...texts: string[]) =>
    read(texts.map((text, index) => [`${index}.yaml`, text])).findings.some(({ about }) =>
      about.startsWith('ReplicaSet'),
    );
  const ofDeployment = '{apiVersion: apps/v1, kind: Deployment, name: a, controller: true}';

  it('is not read beside its maker, in the same file or in another, and that is told', () => {
    expect(isRead(deployment, made(ofDeployment))).toBe(false);
    expect(isRead(`${made(ofDeployment)}\n---\n${deployment}`)).toBe(false);
    expect(read([['a.yaml', `${deployment}\n---\n${made(ofDeployment)}`]]).notices).toContainEqual(
      expect.objectContaining({ code: 'made-by-others', file: 'a.yaml' }),
    );
  });

  it('is read where its maker was not sent, does not control it, or lives in another namespace', () => {
    expect(isRead(made(ofDeployment))).toBe(true);
    expect(isRead(deployment, made(ofDeployment.replace('true', 'false')))).toBe(true);
    expect(isRead(deployment, made(ofDeployment, 'y'))).toBe(true);
  });

  it('is not read where it builds an image', () => {
    const ofBuild = '{apiVersion: build.openshift.io/v1, kind: Build, name: a-1, controller: true}';
    expect(isRead(made(ofBuild))).toBe(false);
  });
});
