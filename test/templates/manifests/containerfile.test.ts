import { type Copy, DockerfileParser, type Instruction, type JSONInstruction } from 'dockerfile-ast';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { containerfile } from '../../../templates/manifests/containerfile.ts';
import { dockerignore } from '../../../templates/manifests/dockerignore.ts';
import {
  anyContainerInput,
  builds,
  containerInputs,
  counterWith,
  hostileNames,
  optionsOf,
  supplierProduct,
} from '../../support/starter-inputs.ts';

const textOf = (input: ArtefactInput): string => containerfile.files(input)[0]?.text ?? '';

const raw = (instruction: Instruction): string => instruction.getRawArgumentsContent() ?? '';

const fromBuild = (copy: Copy): boolean =>
  copy.getFlags().some((flag) => flag.getName() === 'from' && flag.getValue() === 'build');

/** The rules on the thirteen instructions that a Containerfile breaks. */
function faultsIn(text: string): readonly string[] {
  const file = DockerfileParser.parse(text);
  const all = file.getInstructions();
  const of = (keyword: string) => all.filter((one) => one.getKeyword() === keyword);
  const froms = file.getFROMs();
  const lastFrom = froms.at(-1)?.getRange().start.line ?? 0;
  const last = all.filter((one) => one.getRange().start.line > lastFrom);
  const lastOf = (keyword: string) => last.filter((one) => one.getKeyword() === keyword);
  const user = lastOf('USER').at(-1);
  const starts = of('ENTRYPOINT') as JSONInstruction[];
  const labels = of('LABEL').map(raw).join(' ');
  const rules: Readonly<Record<string, boolean>> = {
    'FROM has two stages, each by digest': froms.length === 2 && /@sha256:/.test(froms.map(raw).join()),
    'FROM names a publisher': froms.every((one) =>
      /^registry\.(access\.redhat\.com|redhat\.io|example\.invalid)\//.test(raw(one)),
    ),
    'FROM pins what it names': froms.every((one) => one.getImageDigest() !== null),
    'WORKDIR has a full path':
      of('WORKDIR').length >= 2 && of('WORKDIR').every((one) => raw(one).startsWith('/')),
    'COPY names what it takes': (of('COPY') as Copy[]).every(
      (one) => !/(^| )\.\/? /.test(raw(one)) && !raw(one).includes('*'),
    ),
    'COPY brings the result from the first stage': (lastOf('COPY') as Copy[]).some((one) => fromBuild(one)),
    'ADD is not used': of('ADD').length === 0,
    'RUN changes no folder by cd': of('RUN').every((one) => !/(^|&&|;)\s*cd /.test(raw(one))),
    'RUN fetches nothing unchecked': of('RUN').every(
      (one) => !/curl|wget|--nogpgcheck|--no-check|-k /.test(raw(one)),
    ),
    'RUN updates nothing alone': of('RUN').every(
      (one) => !/(update|upgrade)/.test(raw(one)) || raw(one).includes('install'),
    ),
    'RUN takes the setuid bits away, as root, before the last user': lastOf('RUN').some(
      (one) => raw(one).includes('-perm /6000') && raw(one).includes('chmod a-s'),
    ),
    'RUN gives group 0 the rights of the owner': lastOf('RUN').some((one) =>
      /chgrp -R 0 (\S+) && chmod -R g=u \1/.test(raw(one)),
    ),
    'ENTRYPOINT is one list':
      starts.length === 1 &&
      starts.every((one) => one.getOpeningBracket() !== null && one.getJSONStrings().length > 0),
    'CMD is not in shell form': (of('CMD') as JSONInstruction[]).every(
      (one) => one.getOpeningBracket() !== null,
    ),
    'USER is a number and not root': /^[1-9]\d*$/.test(user ? raw(user) : ''),
    'USER is not root when it starts':
      (user?.getRange().start.line ?? 0) < (starts[0]?.getRange().start.line ?? 0),
    'LABEL names version and maintainer': /maintainer=/.test(labels) && /image\.version=/.test(labels),
    'EXPOSE names ports of 1024 and above': of('EXPOSE').every((one) =>
      one.getArguments().every((port) => Number.parseInt(port.getValue(), 10) >= 1024),
    ),
    'ENV and ARG hold no secret': [...of('ENV'), ...of('ARG')].every(
      (one) => !/pass|secret|token|key|credential/i.test(raw(one)),
    ),
    'ARG passes versions only': of('ARG').every((one) => /VERSION$/.test(raw(one))),
    'VOLUME is not used': of('VOLUME').length === 0,
    'no other instruction is used': all.every((one) =>
      /^(FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG)$/.test(one.getKeyword()),
    ),
    'no directive changes how it is read':
      file.getDirectives().length === 0 && file.getEscapeCharacter() === '\\',
  };
  return Object.entries(rules)
    .filter(([, holds]) => !holds)
    .map(([rule]) => rule);
}

describe('the thirteen instructions', () => {
  it('are used as the deck wants, for every language runtime, server software and source of characters', () => {
    expect(builds.length).toBeGreaterThan(200);
    for (const input of builds) expect(faultsIn(textOf(input)), JSON.stringify(input.answers)).toEqual([]);
  });

  it.each(Object.entries(containerInputs))('are so for %s', (name, input) => {
    if (name === 'image of the supplier') expect(containerfile.files(input)).toEqual([]);
    else expect(faultsIn(textOf(input))).toEqual([]);
  });

  it('are so for any answers and any name', () => {
    fc.assert(
      fc.property(anyContainerInput, (input) => {
        const text = textOf(input);
        if (text !== '') expect(faultsIn(text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a root user', (text: string) => text.replace('USER 1001', 'USER 0'), 'USER is a number and not root'],
    [
      'a name as user',
      (text: string) => text.replace('USER 1001', 'USER app'),
      'USER is a number and not root',
    ],
    [
      'the shell form',
      (text: string) => text.replace(/ENTRYPOINT .*/, 'ENTRYPOINT java -jar x'),
      'ENTRYPOINT is one list',
    ],
    ['ADD', (text: string) => text.replace('COPY pom.xml', 'ADD pom.xml'), 'ADD is not used'],
    [
      'a whole folder',
      (text: string) => text.replace('COPY pom.xml ./', 'COPY . ./'),
      'COPY names what it takes',
    ],
    [
      'a tag',
      (text: string) => text.replace(/-runtime@sha256:0+/, '-runtime:latest'),
      'FROM pins what it names',
    ],
    [
      'a low port',
      (text: string) => text.replace('EXPOSE 8080', 'EXPOSE 80'),
      'EXPOSE names ports of 1024 and above',
    ],
    ['a password', (text: string) => `${text}ENV DB_PASSWORD=x\n`, 'ENV and ARG hold no secret'],
    ['a volume', (text: string) => `${text}VOLUME /data\n`, 'VOLUME is not used'],
  ])('would not be with %s', (_, spoil, rule) => {
    const good = textOf(counterWith({ 'language-runtime': 'java', middleware: 'none' }));
    expect(faultsIn(good)).toEqual([]);
    expect(faultsIn(spoil(good))).toContain(rule);
  });
});

test('each language runtime with an image has a build of its own, and no other two the same', () => {
  const starts = optionsOf('language-runtime').map((runtime) => {
    const text = textOf(counterWith({ 'language-runtime': runtime, middleware: 'none' }));
    return [
      runtime,
      DockerfileParser.parse(text)
        .getFROMs()
        .map((one) => one.getImageName()),
    ] as const;
  });
  expect(Object.fromEntries(starts)).toEqual({
    java: ['ubi9/openjdk-21', 'ubi9/openjdk-21-runtime'],
    dotnet: ['ubi9/dotnet-100', 'ubi9/dotnet-100-aspnet'],
    nodejs: ['ubi9/nodejs-24', 'ubi9/nodejs-24-minimal'],
    python: ['ubi9/python-312', 'ubi9/python-312-minimal'],
    php: ['ubi9/php-83', 'ubi9/php-83'],
    native: ['ubi9/s2i-base', 'ubi9/ubi-minimal'],
    'legacy-language': ['ubi9/ubi', 'ubi9/ubi-minimal'],
    'dotnet-framework': ['ubi9/ubi', 'ubi9/ubi-minimal'],
  });
});

test('a Java program for a server gets the image of that server', () => {
  const of = (middleware: string) => textOf(counterWith({ 'language-runtime': 'java', middleware }));
  expect(of('open-source-server')).toContain('FROM registry.redhat.io/jboss-webserver-6/');
  expect(of('commercial-server')).toContain('\nFROM registry.example.invalid/change-me@sha256:0');
});

test('an answer that no longer applies is not read', () => {
  const bought = counterWith({
    origin: 'packaged-product',
    'supplier-container-support': 'supported-in-containers',
    'language-runtime': 'java',
  });
  expect(textOf(bought)).not.toContain('openjdk');
});

test('characters that the machine gave are asked for, and others are not', () => {
  const of = (source: string) => textOf(counterWith({ 'time-and-characters': source }));
  expect(of('own-settings')).toContain('ENV LANG=C.UTF-8');
  expect(of('settings-of-the-machine')).toMatch(/ENV TZ=Asia\/Hong_Kong[\s\S]*fonts\/application/);
  expect(of('settings-of-the-machine')).not.toContain('HKSCS');
  expect(of('additions-to-the-machine')).toContain('HKSCS');
});

test('an unchanged product with an image of its supplier is not built', () => {
  expect(containerfile.files(supplierProduct)).toEqual([]);
  expect(dockerignore.files(supplierProduct)).toEqual([]);
});

test('the ignore file lets through what the Containerfile copies, and nothing else', () => {
  for (const input of builds) {
    const ignored = (dockerignore.files(input)[0]?.text ?? '').split('\n');
    const through = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const copied = DockerfileParser.parse(textOf(input))
      .getCOPYs()
      .filter((one) => !fromBuild(one))
      .map((one) => raw(one).split(' ')[0]?.replace(/\/$/, ''));
    expect(ignored).toContain('*');
    expect(through.sort()).toEqual([...new Set(copied)].sort());
  }
});

test.each(hostileNames())('the name %j adds no instruction', (name) => {
  const keywords = (input: ArtefactInput) =>
    DockerfileParser.parse(textOf(input))
      .getInstructions()
      .map((one) => one.getKeyword());
  const text = textOf(counterWith({}, name));
  expect(keywords(counterWith({}, name))).toEqual(keywords(counterWith({})));
  expect(text.split('\n').length).toBe(textOf(counterWith({})).split('\n').length);
});
