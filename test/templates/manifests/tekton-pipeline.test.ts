import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { tektonPipeline } from '../../../templates/manifests/tekton-pipeline.ts';
import type { KubernetesObject } from '../../support/artefacts.ts';
import { filesOf, readYaml, yamlOf } from '../../support/files-of.ts';
import {
  anyContainerInput,
  containerInputs,
  counterWith,
  pipelineChoices,
  supplierProduct,
  withPipeline,
} from '../../support/starter-inputs.ts';
import { tektonFaults, tektonSchemasAreThere } from '../../support/tekton-schemas.ts';

const objectsOf = (input: ArtefactInput): readonly KubernetesObject[] =>
  tektonPipeline.files(input).flatMap(({ text }) => readYaml(text));

const tasksOf = (input: ArtefactInput): readonly KubernetesObject[] =>
  yamlOf(input, 'pipeline/pipeline.yaml')[0].spec.tasks;

const paths = ['pipeline/pipeline-run.yaml', 'pipeline/pipeline.yaml', 'pipeline/tasks.yaml'];

test('is made for what Tekton runs, and for nothing else', () => {
  const having = pipelineChoices.filter(
    (choice) => objectsOf(withPipeline(counterWith({}), choice)).length > 0,
  );
  expect(having).toEqual(['openshift-pipelines', 'tekton', 'argo', 'jenkins-x']);
});

const flavours = ['openshift-pipelines', 'tekton'] as const;
const inputs = [
  ...Object.entries(containerInputs).flatMap(([name, input]) =>
    flavours.map((flavour) => [`${name}, ${flavour}`, withPipeline(input, flavour)] as const),
  ),
  ...flavours.map(
    (flavour) => [`Argo CD, ${flavour}`, withPipeline(counterWith({}), flavour, true)] as const,
  ),
];

describe.each(inputs)('%s', (_, input) => {
  it('names only what is there', () => {
    const objects = objectsOf(input);
    expect(
      tektonPipeline
        .files(input)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(paths);
    const [pipeline] = objects.filter(({ kind }) => kind === 'Pipeline');
    const [run] = objects.filter(({ kind }) => kind === 'PipelineRun');
    const own = new Map(
      objects.filter(({ kind }) => kind === 'Task').map((task) => [task.metadata.name, task]),
    );
    const tasks: readonly KubernetesObject[] = pipeline.spec.tasks;
    const names = tasks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const used = new Set<string>();
    for (const [index, task] of tasks.entries()) {
      for (const before of task.runAfter ?? []) expect(names.slice(0, index)).toContain(before);
      for (const [, before] of JSON.stringify(task).matchAll(/\$\(tasks\.([\w-]+)\.results\./g))
        expect(names.slice(0, index)).toContain(before);
      const definition = own.get(task.taskRef.name);
      if (task.taskRef.resolver) continue;
      expect(definition, task.taskRef.name).toBeDefined();
      used.add(task.taskRef.name);
      const params: readonly KubernetesObject[] = definition.spec.params;
      const given = task.params.map(({ name }: KubernetesObject) => name);
      expect(given.filter((name: string) => !params.some((param) => param.name === name))).toEqual([]);
      expect(params.filter((param) => param.default === undefined && !given.includes(param.name))).toEqual(
        [],
      );
      const spaces = definition.spec.workspaces.map(({ name }: KubernetesObject) => name);
      for (const { name, workspace } of task.workspaces) {
        expect(spaces).toContain(name);
        expect(pipeline.spec.workspaces.map((one: KubernetesObject) => one.name)).toContain(workspace);
      }
    }
    expect([...own.keys()].sort()).toEqual([...used].sort());
    expect(run.spec.pipelineRef.name).toBe(pipeline.metadata.name);
    const namesIn = (list: readonly KubernetesObject[]) => list.map(({ name }) => name).sort();
    expect(namesIn(run.spec.params)).toEqual(namesIn(pipeline.spec.params));
    expect(namesIn(run.spec.workspaces)).toEqual(namesIn(pipeline.spec.workspaces));
    for (const { pipelineTaskName } of run.spec.taskRunSpecs ?? []) expect(names).toContain(pipelineTaskName);
  });

  it('runs each script that it names, and each step of its archive but the way back', () => {
    const there = [...filesOf(input).keys()].filter((path) => /^delivery\/(?!settings|roll-back)/.test(path));
    const run = JSON.stringify(objectsOf(input)).match(/delivery\/[\w-]+\.sh/g) ?? [];
    // The task of the platform builds the image instead of our script.
    const built = tasksOf(input).some(({ taskRef }) => JSON.stringify(taskRef).includes('buildah'));
    const scripts = [...run, ...(built ? ['delivery/build-image.sh'] : [])];
    expect(scripts.filter((path) => path !== 'delivery/settings.sh').sort()).toEqual(there.sort());
  });

  it('keeps each step to the least rights', () => {
    for (const { spec } of objectsOf(input).filter(({ kind }) => kind === 'Task'))
      for (const { name, securityContext } of spec.steps)
        if (name === 'build' && securityContext.capabilities.add)
          expect(securityContext).toEqual({ capabilities: { add: ['SETFCAP'] } });
        else
          expect(securityContext).toMatchObject({
            runAsNonRoot: true,
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
          });
  });

  it.runIf(tektonSchemasAreThere)('fits the strict schemas of Tekton', () => {
    for (const object of objectsOf(input)) expect(tektonFaults(object), object.kind).toEqual([]);
  });
});

test.runIf(tektonSchemasAreThere)('the schemas are strict', () => {
  const [task] = yamlOf(withPipeline(counterWith({}), 'tekton'), 'pipeline/tasks.yaml');
  expect(tektonFaults({ ...task, spec: { ...task.spec, stepz: [] } })).toHaveLength(1);
  expect(tektonFaults({ ...task, spec: { ...task.spec, steps: [{ name: 'a', imagee: 'b' }] } })).toHaveLength(
    1,
  );
});

test('checks run before the image is built, and a scan before it is signed and deployed', () => {
  const tasks = new Map(tasksOf(withPipeline(counterWith({}), 'tekton')).map((task) => [task.name, task]));
  const before = (name: string): string[] => {
    const direct: string[] = tasks.get(name)?.runAfter ?? [];
    return [...direct, ...direct.flatMap(before)];
  };
  expect(before('build-image')).toEqual(
    expect.arrayContaining(['search-secrets', 'analyse-code', 'check-dependencies', 'run-tests']),
  );
  expect(before('sign-image')).toContain('scan-image');
  expect(before('deploy')).toEqual(expect.arrayContaining(['scan-image', 'sign-image', 'check-signature']));
});

test('only the task that deploys has the account that may, and only the steps that need them see secrets', () => {
  const input = withPipeline(counterWith({}), 'openshift-pipelines');
  const [run] = yamlOf(input, 'pipeline/pipeline-run.yaml');
  expect(run.spec.taskRunTemplate.serviceAccountName).toBe('default');
  expect(run.spec.taskRunSpecs).toEqual([
    { pipelineTaskName: 'deploy', serviceAccountName: 'permit-counter-deployer' },
    { pipelineTaskName: 'build-image', serviceAccountName: 'pipeline' },
  ]);
  const seeing = (workspace: string) =>
    tasksOf(input)
      .filter(({ workspaces }) => workspaces.some((one: KubernetesObject) => one.workspace === workspace))
      .map(({ name }) => name);
  expect(seeing('signing-key')).toEqual(['sign-image']);
  expect(seeing('registry-access')).toEqual([
    'build-image',
    'scan-image',
    'list-contents',
    'sign-image',
    'check-signature',
  ]);
});

test('where Argo CD deploys, the pipeline proposes a release and has no account of the cluster', () => {
  const input = withPipeline(counterWith({}), 'argo');
  expect(tasksOf(input).map(({ name }) => name)).toContain('propose-release');
  expect(tasksOf(input).map(({ name }) => name)).not.toContain('deploy');
  expect(filesOf(input).has('pipeline/deployer.yaml')).toBe(false);
});

test('the image of a supplier is copied, not built', () => {
  const names = tasksOf(withPipeline(supplierProduct, 'tekton')).map(({ name }) => name);
  expect(names).toEqual([
    'fetch-source',
    'copy-image',
    'scan-image',
    'list-contents',
    'sign-image',
    'check-signature',
    'deploy',
  ]);
});

test('any answers and any name give objects with names that Kubernetes accepts', () => {
  fc.assert(
    fc.property(anyContainerInput, (input) => {
      for (const object of objectsOf(input)) {
        const { name, generateName } = object.metadata;
        expect(name ?? generateName).toMatch(/^[a-z][a-z0-9-]{0,61}$/);
        if (tektonSchemasAreThere) expect(tektonFaults(object)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
