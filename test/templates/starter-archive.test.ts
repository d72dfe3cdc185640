import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import { criteria } from '../../scoring/criteria/index.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import type { ArtefactFile, ArtefactInput } from '../../templates/manifests/artefact.ts';
import { artefacts } from '../../templates/manifests/index.ts';
import { situationOf } from '../../templates/manifests/situation/situation.ts';
import { starterArchive } from '../../templates/starter-archive.ts';
import { situations } from '../support/artefact-situations.ts';
import { artefactInput } from '../support/artefacts.ts';
import { filesOf, readYaml } from '../support/files-of.ts';
import {
  anyContainerInput,
  builds,
  containerInputs,
  counterWith,
  hostileNames,
  pipelineChoices,
  withPipeline,
} from '../support/starter-inputs.ts';

const criterionIds = new Set(criteria.map(({ id }) => id));

const isComment = (line: string): boolean => /^\s*(#|\/\/)/.test(line);

/** Lines with a placeholder that no comment explains, on the same line or on the one before. */
function unexplained({ path, text }: ArtefactFile): readonly string[] {
  const lines = text.split('\n');
  const explains = (line: string | undefined) => /(#|\/\/) CHANGE-ME: \S/.test(line ?? '');
  // The lines of one instruction are joined by a backslash at their end.
  const before = (index: number): string | undefined =>
    lines[index - 1]?.endsWith('\\') ? before(index - 1) : lines[index - 1];
  return lines
    .filter(
      (line, index) =>
        !isComment(line) &&
        line.includes('CHANGE-ME') &&
        !explains(line) &&
        !explains(before(index)) &&
        !(lines[index + 1]?.startsWith('    ') === true && explains(lines[index])),
    )
    .map((line) => `${path}: ${line}`);
}

const criteriaIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => isComment(line) || line.includes(' # '))
    .flatMap((line) => [...line.matchAll(/\[([a-z]+(?:-[a-z]+)+)\]/g)].map(([, id]) => id as string));

function sound(input: ArtefactInput): void {
  const archive = starterArchive(input);
  const [readme, ...files] = archive as [ArtefactFile, ...ArtefactFile[]];
  expect(readme.path).toBe('README.md');
  expect(new Set(archive.map(({ path }) => path)).size).toBe(archive.length);
  for (const file of files) {
    const { path, text } = file;
    expect(path).toMatch(/^[A-Za-z0-9.][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/);
    expect(text.endsWith('\n'), path).toBe(true);
    expect(text, path).not.toMatch(/[^\S\n]\n|\t|\bundefined\b|\[object|NaN|\r|[\u0085\u2028\u2029]/);
    expect(unexplained(file), path).toEqual([]);
    expect(
      criteriaIn(text).filter((id) => !criterionIds.has(id)),
      path,
    ).toEqual([]);
    expect(readme.text, path).toContain(`\`${path}\``);
    if (/\.ya?ml$/.test(path)) readYaml(text);
    expect(text, path).not.toMatch(/-----BEGIN|AKIA[0-9A-Z]{16}|eyJ[\w-]{20}|:\/\/[^/\s]+:[^/\s]+@/);
    for (const [index, line] of text.split('\n').entries()) {
      const sentence = /^(?:\s*(?:#|\/\/)|[^#]*\s#) CHANGE-ME: (.+?)( \[[a-z-]+\])*$/.exec(line)?.[1];
      if (sentence)
        expect(readme.text).toContain(`| \`${path}\` | ${index + 1} | ${sentence.replaceAll('|', '\\|')} |`);
    }
  }
}

describe('an archive', () => {
  it.each(Object.entries(containerInputs))(
    'explains and lists everything, whatever builds: %s',
    (_, input) => {
      for (const choice of pipelineChoices) sound(withPipeline(input, choice));
      sound(withPipeline(input, 'jenkins', true));
    },
  );

  it('does so for every build, and for any answers and any name', () => {
    for (const input of builds) sound(input);
    fc.assert(fc.property(anyContainerInput, sound), { numRuns: 60 });
  });

  it('has each kind of file for somebody, and each says in a comment how it serves its criteria', () => {
    const tools = pipelineChoices.map((choice) => withPipeline(counterWith({}), choice));
    const inputs = [...Object.values(containerInputs), ...builds, ...tools];
    const mine = artefacts.filter(({ id }) =>
      /^(containerfile|dockerignore|delivery-scripts|deployer|argo-cd)$/.test(id),
    );
    expect(mine).toHaveLength(5);
    for (const { id, serves, files } of artefacts) {
      const made = inputs.flatMap((input) => files(input));
      expect(made.length, id).toBeGreaterThan(0);
      expect(
        serves.filter((one) => !criterionIds.has(one)),
        id,
      ).toEqual([]);
      expect(new Set(serves).size, id).toBe(serves.length);
    }
    for (const { id, serves, files } of mine) {
      const mentioned = new Set(
        inputs.flatMap((input) => files(input)).flatMap(({ text }) => criteriaIn(text)),
      );
      expect(
        serves.filter((one) => !mentioned.has(one)),
        id,
      ).toEqual([]);
      expect(
        [...mentioned].filter((one) => !serves.includes(one)),
        id,
      ).toEqual([]);
    }
  });

  it.each(hostileNames())('has the same lines under the name %j', (name) => {
    for (const choice of ['jenkins', 'gitlab', 'github-actions', 'tekton', 'argo'] as const) {
      const plain = starterArchive(withPipeline(counterWith({}), choice));
      const hostile = starterArchive(withPipeline(counterWith({}, name), choice));
      const shape = (files: readonly ArtefactFile[]) =>
        files.map(({ path, text }) => [path, text.split('\n').map((line) => /^\s*/.exec(line)?.[0].length)]);
      expect(shape(hostile)).toEqual(shape(plain));
    }
  });

  it('is the same each time', () => {
    for (const input of Object.values(containerInputs))
      expect(starterArchive(input)).toEqual(starterArchive(structuredClone(input)));
  });
});

describe('the README', () => {
  const readmeOf = (input: ArtefactInput): string => filesOf(input).get('README.md') as string;

  it('tries the image by a user number that Podman has without root', () => {
    const [, user] = /podman run --rm --user (\d+):0 /.exec(readmeOf(counterWith({}))) as RegExpExecArray;
    expect(Number(user)).toBeGreaterThan(0);
    expect(Number(user)).toBeLessThan(65_536);
  });

  it('has the Secret made before a script deploys', () => {
    const text = readmeOf(counterWith({}));
    expect(text.indexOf('Create the Secret in the project')).toBeGreaterThan(0);
    expect(text.indexOf('Run the scripts')).toBeGreaterThan(text.indexOf('Create the Secret in the project'));
  });

  it('asks for a token where the pipeline is outside the project, and for none where it is inside', () => {
    expect(readmeOf(withPipeline(counterWith({}), 'gitlab'))).toContain(
      'oc create token permit-counter-deployer',
    );
    expect(readmeOf(withPipeline(counterWith({}), 'tekton'))).not.toContain('oc create token');
  });
  const counter = situations['permit-counter'] as ArtefactInput;

  it('says that these are first drafts to be reviewed', () => {
    for (const input of Object.values(containerInputs))
      expect(readmeOf(input)).toMatch(
        /These are first drafts,[^.]+\. Nobody has built or run them: review each\s+line/,
      );
  });

  it('lists with its fix what falls short and no file serves, and nothing that a file serves', () => {
    const served = new Set(
      artefacts.filter(({ files }) => files(counter).length > 0).flatMap(({ serves }) => serves),
    );
    const section = readmeOf(counter).split('## What no file can mend')[1]?.split('\n## ')[0] as string;
    for (const { criterionId, outcome, title, fix } of counter.result.findings) {
      const listed = section.includes(`- **${title}**: ${fix}`);
      expect(listed, criterionId).toBe(/fail|partial|unknown/.test(outcome) && !served.has(criterionId));
    }
  });

  it('names the objects that wait for an answer, and has no such section where none does', () => {
    const open = situations['many open questions'] as ArtefactInput;
    const section = readmeOf(open).split('## What waits for an answer')[1]?.split('\n## ')[0] as string;
    for (const { title, questions } of situationOf(open).undecided)
      expect(section).toContain(`- ${title}: ${questions.map((id) => `\`${id}\``).join(', ')}`);
    expect(situationOf(open).undecided.length).toBeGreaterThan(2);
    expect(situationOf(counter).undecided).toEqual([]);
    expect(readmeOf(counter)).not.toContain('## What waits for an answer');
  });

  it('says what is to be confirmed, by the roadmap', () => {
    const task = counter.result.roadmap
      .flatMap(({ tasks }) => tasks)
      .find(({ id }) => id === 'landing-zone-open-points');
    expect(readmeOf(counter)).toContain(task?.because as string);
    const told = { ...counter, result: { ...counter.result, roadmap: [] } };
    expect(readmeOf(told)).toContain('Every point that matters here is confirmed');
  });

  it('tells for each choice of the adviser what is handed over, and names no file that is not', () => {
    for (const choice of pipelineChoices) {
      const input = withPipeline(counter, choice);
      const files = filesOf(input);
      for (const [, path] of readmeOf(input).matchAll(
        /`((?:openshift|delivery|pipeline|\.github)\/[\w./-]+\.(?:sh|ya?ml)|Jenkinsfile|\.gitlab-ci\.yml)`/g,
      ))
        expect(files.has(path as string), `${choice}: ${path}`).toBe(true);
      expect(readmeOf(input)).toContain(`Advised: ${choice}.`);
    }
  });

  it('says that an earlier version of the questionnaire does not ask for the tool', () => {
    expect(readmeOf(situations['an earlier version'] as ArtefactInput)).toContain(
      'Move the assessment to the newest',
    );
  });
});

describe('where the path does not lead into containers', () => {
  it.each(['staff-training-register', 'records-vault'])(
    'there is a README alone, with the path and its reasons: %s',
    (id) => {
      const input = situations[id] as ArtefactInput;
      const [readme, ...files] = starterArchive(input) as [ArtefactFile, ...ArtefactFile[]];
      expect([readme.path, files]).toEqual(['README.md', []]);
      const { path, paths, reasons, settled, openQuestions } = input.result.recommendation;
      expect(readme.text).toContain(paths.find((one) => one.id === path)?.title);
      for (const reason of reasons) expect(readme.text).toContain(reason);
      for (const question of settled ? [] : openQuestions) expect(readme.text).toContain(`\`${question}\``);
    },
  );

  it('so it is while nothing is answered', () => {
    const [readme, ...files] = starterArchive(artefactInput({}));
    expect(files).toEqual([]);
    expect(readme?.text).toContain('None can be named yet');
  });

  it('so it is for a questionnaire that is not about a move', () => {
    const result = scoreAnswers(platformHardening, {});
    const [readme, ...files] = starterArchive({ applicationName: 'Hosts', answers: {}, result });
    expect(files).toEqual([]);
    expect(readme?.text).toContain('This assessment is not about a move');
  });
});

test('knows a placeholder that nothing explains', () => {
  const of = (text: string) => unexplained({ path: 'x', text });
  expect(of('FROM CHANGE-ME')).toHaveLength(1);
  expect(of('# CHANGE-ME: the image\n\nFROM CHANGE-ME')).toHaveLength(1);
  expect(of('# CHANGE-ME: the image\nFROM CHANGE-ME')).toHaveLength(0);
  expect(of("// CHANGE-ME: the label\nlabel 'CHANGE-ME'")).toHaveLength(0);
  expect(of('a: CHANGE-ME # CHANGE-ME: the value')).toHaveLength(0);
});
