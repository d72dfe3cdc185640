import { expect, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { gitlabCi } from '../../../templates/manifests/gitlab-ci.ts';
import type { KubernetesObject } from '../../support/artefacts.ts';
import { filesOf, readYaml } from '../../support/files-of.ts';
import { containerInputs, counterWith, pipelineChoices, withPipeline } from '../../support/starter-inputs.ts';

const pipelineOf = (input: ArtefactInput): KubernetesObject =>
  readYaml(gitlabCi.files(input)[0]?.text ?? '')[0];

/** Keys of the file that are no job. */
const globals = ['stages', 'workflow', 'default', 'variables'];
const jobsOf = (input: ArtefactInput): [string, KubernetesObject][] =>
  Object.entries(pipelineOf(input)).filter(([name]) => !globals.includes(name)) as [
    string,
    KubernetesObject,
  ][];

test('is made for GitLab alone', () => {
  const having = pipelineChoices.filter(
    (choice) => gitlabCi.files(withPipeline(counterWith({}), choice)).length > 0,
  );
  expect(having).toEqual(['gitlab']);
});

test.each(Object.entries(containerInputs))(
  'runs every script of its archive in an image by digest: %s',
  (_, given) => {
    for (const argoCd of [false, true]) {
      const input = withPipeline(given, 'gitlab', argoCd);
      const { stages } = pipelineOf(input);
      const scripts = jobsOf(input).map(([name, job]) => {
        expect(stages).toContain(job.stage);
        expect(job.image.name).toMatch(/^[a-z0-9./-]+@sha256:CHANGE-ME$/);
        expect(job.image.entrypoint).toEqual(['']);
        expect(job.allow_failure === undefined || job.rules[0].when === 'manual', name).toBe(true);
        expect(job.script).toEqual([`sh delivery/${name}.sh`]);
        return `delivery/${name}.sh`;
      });
      const there = [...filesOf(input).keys()].filter((path) => path.startsWith('delivery/'));
      expect([...scripts, 'delivery/settings.sh'].sort()).toEqual(there.sort());
    }
  },
);

test('the stages follow each other, and the scan stands before the signature in one of them', () => {
  const input = withPipeline(counterWith({}), 'gitlab');
  expect(pipelineOf(input).stages).toEqual(['check', 'image', 'release']);
  const jobs = jobsOf(input);
  const before = (name: string): string[] => jobs.find(([id]) => id === name)?.[1].needs ?? [];
  expect(before('scan-image')).toEqual(['build-image']);
  expect(before('list-contents')).toEqual(['build-image', 'scan-image']);
  expect(before('sign-image')).toEqual(['build-image', 'list-contents']);
  expect(before('deploy')).toEqual(['build-image', 'check-signature']);
});

test('checks see no secret; only the default branch reaches the registry and the cluster, by a click for the last', () => {
  for (const [name, job] of jobsOf(withPipeline(counterWith({}), 'gitlab'))) {
    if (job.stage === 'check') expect([job.environment, job.rules], name).toEqual([undefined, undefined]);
    else {
      expect(job.environment.name, name).toMatch(/^(image|production)$/);
      expect(job.rules[0].if).toBe('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
      expect(job.rules[0].when).toBe(/deploy|roll-back/.test(name) ? 'manual' : undefined);
    }
  }
});

test('says of no file that it can be masked', () => {
  const [file] = gitlabCi.files(withPipeline(counterWith({}), 'gitlab'));
  expect(file?.text).not.toMatch(/File, masked/);
});
