import { expect, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { githubActions } from '../../../templates/manifests/github-actions.ts';
import type { KubernetesObject } from '../../support/artefacts.ts';
import { filesOf, yamlOf } from '../../support/files-of.ts';
import { containerInputs, counterWith, pipelineChoices, withPipeline } from '../../support/starter-inputs.ts';

const workflows = ['.github/workflows/deliver.yaml', '.github/workflows/roll-back.yaml'];
const workflowOf = (input: ArtefactInput, index = 0): KubernetesObject =>
  yamlOf(input, workflows[index] as string)[0];
const jobsOf = (input: ArtefactInput): [string, KubernetesObject][] =>
  workflows.flatMap(
    (_, index) => Object.entries(workflowOf(input, index).jobs) as [string, KubernetesObject][],
  );

test('is made for GitHub Actions alone', () => {
  const having = pipelineChoices.filter(
    (choice) => githubActions.files(withPipeline(counterWith({}), choice)).length > 0,
  );
  expect(having).toEqual(['github-actions']);
});

test.each(Object.entries(containerInputs))('runs every script of its archive: %s', (_, given) => {
  for (const argoCd of [false, true]) {
    const input = withPipeline(given, 'github-actions', argoCd);
    const run = jobsOf(input).flatMap(([, job]) =>
      job.steps.flatMap(
        (step: KubernetesObject) =>
          `${step.run ?? ''} ${step.with?.args ?? ''}`.match(/delivery\/[\w-]+\.sh/g) ?? [],
      ),
    );
    const there = [...filesOf(input).keys()].filter((path) => path.startsWith('delivery/'));
    expect([...run, 'delivery/settings.sh'].sort()).toEqual(there.sort());
  }
});

test('takes nothing by a tag that can be moved, and runs no script of others with a secret', () => {
  for (const [, job] of jobsOf(withPipeline(counterWith({}), 'github-actions')))
    for (const step of [...job.steps, job.container ?? {}] as KubernetesObject[]) {
      const taken = step.uses ?? step.image;
      if (taken !== undefined) expect(taken).toMatch(/@(sha256:)?CHANGE-ME$/);
      if (step.uses !== undefined) expect(step.env).toBeUndefined();
      // What a person may have named, such as a branch, must not become part of a command.
      expect(step.run ?? '').not.toContain('${{');
    }
});

test('may read the source and no more, unless it proposes releases in Git', () => {
  const input = withPipeline(counterWith({}), 'github-actions');
  for (const index of [0, 1]) expect(workflowOf(input, index).permissions).toEqual({ contents: 'read' });
  const writing = (argoCd: boolean) =>
    jobsOf(withPipeline(input, 'github-actions', argoCd))
      .filter(([, { permissions }]) => permissions !== undefined)
      .map(([name, { permissions }]) => [name, permissions]);
  expect(writing(false)).toEqual([]);
  expect(writing(true)).toEqual([
    ['release', { contents: 'write' }],
    ['roll-back', { contents: 'write' }],
  ]);
});

test('hands secrets to the jobs after the checks, on the main branch, in an environment', () => {
  const input = withPipeline(counterWith({}), 'github-actions');
  const { jobs, on } = workflowOf(input);
  expect(Object.keys(on)).toEqual(['pull_request', 'push', 'schedule']);
  const checks = ['search-secrets', 'analyse-code', 'check-dependencies', 'run-tests'];
  expect(Object.keys(jobs)).toEqual([...checks, 'image', 'release']);
  expect([jobs.image.needs, jobs.release.needs]).toEqual([checks, ['image']]);
  for (const name of checks) expect(JSON.stringify(jobs[name]), name).not.toContain('{ secrets.');
  for (const name of ['image', 'release']) {
    expect(jobs[name].if).toBe("github.ref == 'refs/heads/main'");
    expect(jobs[name].environment).toBe(name === 'image' ? 'image' : 'production');
  }
  const secretsOf = (name: string) => [...new Set(JSON.stringify(jobs[name]).match(/(?<=secrets\.)\w+/g))];
  expect(secretsOf('image').sort()).toEqual(['COSIGN_KEY', 'COSIGN_PASSWORD', 'REGISTRY_AUTH']);
  expect(secretsOf('release').sort()).toEqual(['KUBECONFIG', 'REGISTRY_AUTH']);
});

test('brings the cosign whose options the scripts use', () => {
  const installers = jobsOf(withPipeline(counterWith({}), 'github-actions'))
    .flatMap(([, { steps }]) => steps as KubernetesObject[])
    .filter(({ uses }) => uses?.startsWith('sigstore/cosign-installer'));
  expect(installers).toHaveLength(2);
  for (const { with: given } of installers) expect(given['cosign-release']).toMatch(/^v2\./);
});
