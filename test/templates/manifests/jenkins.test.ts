import { expect, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { jenkins } from '../../../templates/manifests/jenkins.ts';
import { filesOf } from '../../support/files-of.ts';
import {
  containerInputs,
  counterWith,
  hostileNames,
  pipelineChoices,
  withPipeline,
} from '../../support/starter-inputs.ts';

const textOf = (input: ArtefactInput): string => jenkins.files(input)[0]?.text ?? '';

/** What is left of Groovy without line comments and single-quoted strings, of which each has to end on its line. */
const skeletonOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^\s*\/\//.test(line) ? '' : line.replaceAll(/'[^'\\]*'/g, 'S')))
    .join('\n');

/** How deep the brackets are at the end; −1 as soon as one closes that none opened. */
function depthOf(skeleton: string): number {
  const open: string[] = [];
  for (const character of skeleton.match(/[{}()[\]]/g) ?? []) {
    if ('{(['.includes(character)) open.push(character);
    else if (open.pop() !== { '}': '{', ')': '(', ']': '[' }[character]) return -1;
  }
  return open.length;
}

test('is made for Jenkins alone', () => {
  const having = pipelineChoices.filter(
    (choice) => jenkins.files(withPipeline(counterWith({}), choice)).length > 0,
  );
  expect(having).toEqual(['jenkins']);
});

test.each(Object.entries(containerInputs))(
  'is well-formed and runs every script of its archive: %s',
  (_, given) => {
    for (const argoCd of [false, true]) {
      const input = withPipeline(given, 'jenkins', argoCd);
      const skeleton = skeletonOf(textOf(input));
      expect(depthOf(skeleton)).toBe(0);
      expect(skeleton).not.toMatch(/['"`$]/);
      expect(skeleton).toMatch(/^\s*pipeline \{\n {2}agent \{/);
      const run = [...textOf(input).matchAll(/sh 'COMMIT="\$GIT_COMMIT" sh (delivery\/[\w-]+\.sh)'/g)].map(
        ([, path]) => path,
      );
      const there = [...filesOf(input).keys()].filter((path) => path.startsWith('delivery/'));
      expect([...run, 'delivery/settings.sh'].sort()).toEqual(there.sort());
    }
  },
);

test('secrets come from the credentials of Jenkins, on the main branch only', () => {
  const text = textOf(withPipeline(counterWith({}), 'jenkins'));
  const stages = text.split(/\n {4}stage\(/).slice(1);
  const withSecrets = stages.filter((stage) => stage.includes('withCredentials'));
  expect(withSecrets).toHaveLength(7);
  for (const stage of withSecrets) expect(stage).toContain("branch 'main'");
  expect(text).not.toMatch(/password\s*[:=]\s*'[^']/i);
  expect(text.match(/variable: '\w+'/g)?.length).toBe(text.match(/credentialsId: /g)?.length);
});

test('a release is taken back instead of made, when that is asked for', () => {
  const text = textOf(withPipeline(counterWith({}), 'jenkins'));
  const stages = text.split(/\n {4}stage\(/).slice(1);
  const conditions = stages.map((stage) => /expression \{ (.+?) \}/.exec(stage)?.[1]);
  expect(conditions.pop()).toBe('params.ROLL_BACK');
  expect(new Set(conditions)).toEqual(new Set(['!params.ROLL_BACK']));
});

test.each(hostileNames())('the name %j adds nothing', (name) => {
  const text = textOf(withPipeline(counterWith({}, name), 'jenkins'));
  const names = (one: string) => one.replaceAll(/credentialsId: '[a-z0-9-]+'/g, "credentialsId: 'N'");
  expect(names(text)).toBe(names(textOf(withPipeline(counterWith({}), 'jenkins'))));
});
