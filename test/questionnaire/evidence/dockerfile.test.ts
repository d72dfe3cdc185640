import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { findingProblems } from '../../support/finding-problems.ts';

const folder = join(import.meta.dirname, 'fixtures', 'dockerfile');
const fixtures = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /file/i.test(entry.name) && !entry.name.endsWith('ignore'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const encoder = new TextEncoder();
const readAs = (name: string, text: string): Evidence =>
  readEvidence([{ name, bytes: encoder.encode(text) }]);
const read = (...lines: readonly string[]): Evidence => readAs('Dockerfile', lines.join('\n'));

/** What is said of one question, as `line answer sureness`, with `!` before a statement that does not hold. */
const told = ({ findings }: Evidence, question: string, statement?: string): string[] =>
  findings
    .filter((finding) => finding.question === question && (!statement || finding.answer === statement))
    .map(({ line, answer, holds, sureness }) => `${line} ${holds ? '' : '!'}${answer} ${sureness}`);

const noticesOf = ({ files }: Evidence): string[] =>
  files.flatMap(({ notices }) => notices.map(({ line, code }) => `${line} ${code}`));

describe('whatever the text', () => {
  const sound = (text: string): void => {
    const evidence = readAs('Dockerfile', text);
    expect(
      evidence.files.flatMap(({ notices }) => notices.filter(({ code }) => code === 'reader-failed')),
    ).toEqual([]);
    expect(evidence.findings.flatMap((finding) => findingProblems(finding, evidence))).toEqual([]);
    const lines = text.split(/\r\n?|\n/).length;
    expect(evidence.findings.filter(({ line }) => line > lines)).toEqual([]);
    const keys = evidence.findings.map(({ questionnaire, question, answer, holds, about }) =>
      JSON.stringify([questionnaire, question, answer, holds, about]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(readAs('Dockerfile', text)).toEqual(evidence);
  };

  const word = fc.constantFrom(
    ...[
      'FROM',
      'run',
      'COPY',
      'ADD',
      'ENV',
      'ARG',
      'USER',
      'ONBUILD',
      'EXPOSE',
      'CMD',
      'LABEL',
      'SHELL',
      'VOLUME',
      'WORKDIR',
    ],
    ...[
      'alpine',
      'a:1',
      'AS',
      'b',
      '--from=b',
      '--mount=type=cache',
      '<<EOF',
      'EOF',
      '["x"]',
      '[',
      '$A',
      `\${A:-$B}`,
      'A=b',
      '"',
      "'",
    ],
    ...[
      '\\',
      '\\\n',
      '`',
      '\n',
      '\n',
      '\n',
      '#',
      '# escape=`\n',
      '\t',
      '\r\n',
      '&&',
      '|',
      '$(',
      ')',
      '{',
      '}',
      'cd',
      'apt-get',
      'update',
      'install',
    ],
  );

  it('a heap of words is read or told', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 60 }), (words) => sound(`FROM a\n${words.join(' ')}`)));
  });

  it('any text is read or told', () => {
    const text = fc
      .string({ unit: 'binary-ascii', maxLength: 200 })
      .map((one) => one.replaceAll('\0', '\u{1f6a2}'));
    fc.assert(fc.property(text, (one) => sound(`FROM a\nRUN ${one}`)));
  });

  it('a fixture with a piece cut out, doubled or replaced is read or told', () => {
    const change = fc.tuple(
      fc.constantFrom(...fixtures),
      fc.nat(),
      fc.nat(80),
      fc.array(word, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(change, ([text, from, length, words]) => {
        const start = from % text.length;
        sound(`${text.slice(0, start)}${words.join(' ')}${text.slice(start + length)}`);
      }),
    );
  });
});

describe('a text that is made to harm', () => {
  const long = 100_000;
  it.each([
    ['one line of a megabyte', `FROM a\nRUN ${'x'.repeat(1_000_000)}`],
    ['a hundred thousand instructions', `FROM a\n${'RUN true\n'.repeat(long)}`],
    [
      'stages upon stages',
      Array.from({ length: 9000 }, (_, n) => (n ? `FROM s${n - 1} AS s${n}` : 'FROM a AS s0')).join('\n'),
    ],
    ['substitutions inside each other', `FROM a\nRUN ${'echo $('.repeat(9000)}`],
    ['more of them than are read', `FROM a\nRUN ${'echo $('.repeat(long)}`],
    ['defaults inside each other', `FROM a\nRUN ${'echo ${a:-'.repeat(3000)}`],
    ['groups inside each other', `FROM a\nRUN ${'( '.repeat(9000)}`],
    ['a RUN line without end', `FROM a\nRUN ${'true && '.repeat(20_000)}true`],
    ['a heredoc without end', `FROM a\nRUN <<EOF\n${'echo x\n'.repeat(9000)}`],
  ])('%s is told', (_, text) => {
    const [file] = readAs('Dockerfile', text).files;
    expect(file).toMatchObject({ reader: 'dockerfile', state: 'read-in-part' });
    expect(file?.notices.map(({ code }) => code)).not.toContain('reader-failed');
  });

  it('values that double each other are not written out', () => {
    const args = Array.from({ length: 60 }, (_, n) => `ARG A${n + 1}=\${A${n}}\${A${n}}`);
    expect(noticesOf(read('ARG A0=aaaaaaaaaa', ...args, `FROM \${A60}`))).toEqual(['62 unknown-base-image']);
  });
});

describe('what is a build file', () => {
  it.each([
    ['build/anything.txt', 'FROM scratch'],
    ['Containerfile', '# syntax=docker/dockerfile:1\n# a comment\n\nARG A=1\nFROM a:$A\n'],
    ['x', 'from --platform=linux/amd64 alpine:3.20 as base\nrun true'],
    ['x', 'FROM \\\n  # why\n  alpine:3.20\nRUN true'],
    ['x', '# escape=`\nFROM `\n  mcr.microsoft.com/windows/nanoserver:ltsc2022\nRUN dir'],
    ['app.Dockerfile', 'ARG A'],
    ['Dockerfile.web', 'RUN true'],
    ['web/.dockerignore', '.git\n'],
    ['web/Dockerfile.dockerignore', '**/*.md'],
  ])('%s with %j', (name, text) => {
    expect(readAs(name, text).files[0]?.reader).toBe('dockerfile');
  });

  it.each([
    ['app.py', 'from flask import Flask\nimport os'],
    ['query.sql', 'from dual\nselect 1'],
    ['mail.txt', 'From: registry@example.hk\nTo: it@example.hk'],
    ['Dockerfile', 'From the desk of the manager:\nplease build it'],
    ['Dockerfile', '#!/bin/sh\ndocker build .'],
    ['Dockerfile', 'services:\n  web:\n    image: nginx'],
    ['Dockerfile', '{"from": "a"}'],
    ['Earthfile', 'VERSION 0.8\nFROM alpine:3.20'],
    ['.dockerignore', `${'x'.repeat(400)}`],
  ])('not %s with %j', (name, text) => {
    expect(readAs(name, text).files[0]?.reader).not.toBe('dockerfile');
  });
});

it.each<[string, readonly string[], readonly string[]]>([
  ['no FROM', ['ARG A=1', 'RUN true'], ['2 before-from', '1 no-from']],
  ['a word that is no instruction', ['FROM a:1', 'RUNN true', 'NOPE'], ['2 unknown-instruction']],
  ['a base image without a value', ['ARG A', 'FROM $A'], ['2 unknown-base-image']],
  ['a base image with a broken name', ['FROM Registry/UPPER:1'], ['1 unknown-base-image']],
  ['quotes that are no JSON', ['FROM a:1', "CMD ['x', 'y']"], ['2 no-json-list']],
  ['a heredoc that stays open', ['FROM a:1', 'RUN <<EOF', 'true'], ['2 heredoc-not-closed']],
  [
    'a script in another language',
    ['FROM a:1', 'RUN <<EOF', '#!/usr/bin/env python3', 'x', 'EOF'],
    ['2 run-not-analysed'],
  ],
  [
    'PowerShell',
    ['FROM a:1', 'SHELL ["pwsh", "-c"]', 'RUN Get-Item', 'RUN Get-Item'],
    ['3 run-not-analysed'],
  ],
  ['nothing else', ['FROM a:1', 'RUN echo $((1<<2)) <<< x', 'SHELL ["/bin/bash", "-c"]', 'RUN true \\'], []],
])('tells of %s', (_, lines, notices) => {
  expect(noticesOf(read(...lines)).sort()).toEqual([...notices].sort());
});

describe('lines', () => {
  it('finds a command on its own line, between comments and blank lines', () => {
    const evidence = read(
      'FROM a:1',
      'RUN true && \\',
      '  # cd /nowhere',
      '',
      '  cd /srv && make',
      'RUN cd /x',
    );
    expect(told(evidence, 'containerfile-instructions', 'workdir-for-folders')).toEqual([
      '5 !workdir-for-folders stated',
    ]);
  });

  it('finds a command inside a heredoc, a substitution and a second shell', () => {
    const cd = (...lines: string[]) =>
      told(read('FROM a:1', ...lines), 'containerfile-instructions', 'workdir-for-folders');
    expect(cd('RUN <<-EOF', '\ttrue', '\tcd /x', '\tEOF')).toEqual(['4 !workdir-for-folders stated']);
    expect(cd('RUN true \\', ' && x=$(cd /y && pwd)')).toEqual(['3 !workdir-for-folders stated']);
    expect(cd('RUN <<-EOF bash -e', '\tcd /x', '\tEOF')).toEqual(['3 !workdir-for-folders stated']);
    expect(cd('RUN /bin/sh <<EOF', 'cd /x', 'EOF')).toEqual(['3 !workdir-for-folders stated']);
    expect(cd('RUN ["bash", "-ec", "cd /z"]')).toEqual(['2 !workdir-for-folders stated']);
    expect(cd('RUN cat <<EOF > /x', 'cd /not-carried-out', 'EOF')).toEqual([
      '1 workdir-for-folders implied-by-default',
    ]);
  });
});

describe('secrets', () => {
  it.each([
    ['ENV DB_PASSWORD=Zq9-value'],
    ['ENV DB_PASSWORD Zq9-value in words'],
    ['ENV A=b \\\n  API_KEY="Zq9-value"'],
    ['ARG NEXUS_TOKEN=Zq9-value'],
    ['RUN DB_PASS=Zq9-value ./install.sh'],
    ['RUN export SECRET=Zq9-value'],
    ["RUN echo 'app:Zq9-value' | chpasswd"],
    ['RUN curl -u svc:Zq9-value https://example.hk/x'],
    ['RUN sshpass -p Zq9-value scp a:b c'],
    ['RUN mysql -uroot -pZq9-value < schema.sql'],
    ['RUN /opt/eap/bin/add-user.sh -u admin -p Zq9-value --silent'],
    ['RUN $EAP/bin/add-user.sh admin Zq9-value'],
    ['RUN echo "Zq9-value" | passwd --stdin root'],
    ['ENV ConnectionStrings__Main="Server=SQL01;User Id=app;Password=Zq9-value"'],
    ['ENV DB_URL=jdbc:oracle:thin:scott/Zq9-value@10.20.30.41:1521:X'],
    ['ENV DB_URL=jdbc:mysql://db/x?user=app&password=Zq9-value'],
    ['RUN keytool -genkeypair -alias s -storepass Zq9-value -keystore s.jks'],
    ['RUN ./install --db-password=Zq9-value'],
    ['RUN mvn -Drepo.token=Zq9-value package'],
    ['RUN git clone https://svc:Zq9-value@example.hk/x.git'],
    ['ONBUILD ENV SECRET_KEY=Zq9-value'],
    ['COPY <<EOF /app.properties\napp.password=Zq9-value\nEOF'],
  ])('%j is found and not shown', (line) => {
    const evidence = read('FROM a:1', line);
    expect(evidence.findings).toContainEqual(
      expect.objectContaining({ question: 'build-files-hold-no-secrets', answer: 'otherwise' }),
    );
    expect(JSON.stringify(evidence)).not.toMatch(/Zq9|in words/);
  });

  it.each([
    ['ENV DB_PASSWORD_FILE=/run/secrets/db'],
    ['ENV PASSWORD='],
    ['ENV ALLOW_EMPTY_PASSWORD=yes MAX_TOKENS=10'],
    ['ENV SECRET=$FROM_OUTSIDE'],
    ['RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token) ./fetch'],
    ['COPY release-signing.key /etc/pki/'],
    ['COPY .env.example /app/'],
    ['RUN keytool -importcert -cacerts -storepass changeit -file ca.crt'],
    ['RUN keytool -list -keystore s.jks'],
    ['ENV DB_URL=jdbc:mysql://db/x?user=app&password=$DB_PASSWORD'],
    ['RUN PWD=/opt ./install'],
    ['RUN ./install --password=$DB_PASSWORD --token-file=/run/secrets/t'],
    ['RUN add-user.sh -u admin -p $ADMIN'],
  ])('%j is none', (line) => {
    expect(told(read('FROM a:1', line), 'build-files-hold-no-secrets')).toEqual(['1 as-recommended hinted']);
  });
});

it.each([
  ['', 'root'],
  ['USER 0:0', 'root'],
  [`ENV U=app\nUSER \${U}`, 'fixed-non-root'],
  [`ARG U\nUSER \${U:-1001}`, 'fixed-non-root'],
  ['USER app\nUSER root', 'root'],
  ['USER app\nONBUILD USER root', 'fixed-non-root'],
  ['RUN chmod -R g=u /app && chgrp -R 0 /app\nUSER 1001', 'any-user'],
  ['RUN chmod -R g=u /app && chgrp -R 0 /app\nUSER app', 'fixed-non-root'],
  ['USER $NOBODY_KNOWS', undefined],
])('after %j the user is %s', (lines, answer) => {
  const evidence = read('FROM alpine:3.20', lines);
  expect(evidence.findings.find(({ question }) => question === 'image-user')?.answer).toBe(answer);
});

it('takes instructions of the last stage and of those it starts from, and of no other', () => {
  const evidence = read(
    'FROM a:1 AS x',
    'USER one',
    'FROM b:1 AS y',
    'USER two',
    'EXPOSE 21',
    'FROM X',
    'EXPOSE 8080',
  );
  expect(told(evidence, 'image-user')).toEqual(['2 fixed-non-root stated']);
  expect(told(evidence, 'listening-ports')).toEqual(['7 above-1023 hinted']);
});

it('an ENTRYPOINT drops the CMD of the stages before its own, and of no other', () => {
  const runtime = (...lines: string[]) => told(read(...lines), 'language-runtime');
  const base = ['FROM a:1 AS base', 'CMD ["python3", "-m", "http.server"]', 'FROM base'];
  expect(runtime(...base)).toEqual(['2 python hinted']);
  expect(runtime(...base, 'ENTRYPOINT ["/serve"]')).toEqual([]);
  expect(runtime(...base, 'CMD ["node", "x.js"]', 'ENTRYPOINT ["/serve"]')).toEqual(['4 nodejs hinted']);
  expect(runtime('FROM a:1 AS base', 'ENTRYPOINT ["/serve"]', 'FROM base', 'CMD ["java"]')).toEqual([
    '4 java hinted',
  ]);
  expect(
    told(read('FROM a:1 AS base', 'CMD sleep 9', 'FROM base', 'ENTRYPOINT ["/x"]'), 'termination-handling'),
  ).toEqual([]);
});

it.each([
  ['CMD java -jar x.jar', ['2 loses-work hinted']],
  ['CMD exec java -jar x.jar', []],
  ['CMD ["sh", "-c", "java $OPTS -jar x.jar"]', ['2 loses-work hinted']],
  ['CMD ["sh", "-c", "exec java $OPTS -jar x.jar"]', []],
  ['CMD ["java", "-jar", "x.jar"]', []],
  ['CMD ["sh", "start.sh"]', []],
])('%s tells how the process stops', (line, expected) => {
  expect(told(read('FROM a:1', line), 'termination-handling')).toEqual(expected);
});

it.each([
  ['nginx:1.29', [], '1 root-at-start hinted'],
  ['nginx:1.29', ['CMD ["nginx", "-g", "daemon off;"]'], '2 root-at-start hinted'],
  ['nginx:1.29', ['ENTRYPOINT ["/serve"]'], '1 root-always hinted'],
  ['alpine:3.23', ['CMD ["su-exec", "app", "/serve"]'], '2 root-at-start hinted'],
  ['haproxy:3.0', [], '1 fixed-user hinted'],
  ['registry.redhat.io/rhel9/postgresql-15:1', [], '1 any-user hinted'],
  ['registry.redhat.io/ubi9/ubi-minimal:9.5', [], '1 root-always hinted'],
])('%s with %j runs under its account', (image, lines, expected) => {
  expect(told(read(`FROM ${image}`, ...lines), 'run-as')).toEqual([expected]);
});

it('build tools that the same RUN line takes away say nothing, and those that stay do', () => {
  const tools = (...lines: string[]) => told(read('FROM a:1', ...lines), 'images-hold-only-what-they-need');
  expect(tools('RUN apk add gcc && ./make-it && apk del gcc')).toEqual([]);
  expect(tools('RUN apk add gcc', 'RUN apk del gcc')).toEqual(['2 otherwise stated']);
  expect(tools('RUN yarn build')).toEqual(['2 otherwise hinted']);
});

it.each([
  ['python:3.9-slim', 'Python 3.9'],
  ['node:20-alpine3.18', 'Alpine Linux 3.20 or older'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-focal', 'Ubuntu 20.04'],
  ['tomcat:8-jdk8', 'Tomcat 8.5'],
  ['tomcat:10.0', 'Tomcat 10.0'],
  ['quay.io/centos/centos:stream8', 'CentOS Stream 8'],
  ['registry.access.redhat.com/ubi8/python-36:1', undefined],
  ['tomcat:9.0', undefined],
  ['python:3.11', undefined],
  ['alpine:3.22', undefined],
])('%s gets no more fixes: %s', (image, what) => {
  const ended = read(`FROM ${image}`).findings.find(({ question }) => question === 'runtime-support');
  expect(ended?.because.replace(/^By its name the base image holds (.*?), which.*$/, '$1')).toBe(what);
});

it('tells an upgrade without an install from an update of the list', () => {
  const told2 = (line: string) => told(read('FROM a:1', line), 'updates-stand-with-their-install');
  expect(told2('RUN apk update')).toEqual(['2 otherwise stated']);
  expect(told2('RUN dnf makecache')).toEqual(['2 otherwise stated']);
  expect(told2('RUN dnf -y update && dnf clean all')).toEqual(['2 otherwise hinted']);
  expect(told2('RUN apt-get update && apt-get -y upgrade')).toEqual(['2 as-recommended stated']);
  expect(told2('RUN true')).toEqual([]);
});

it('is not certain of all RUN lines where one was not analysed', () => {
  const script = ['RUN <<EOF', '#!/usr/bin/perl', 'EOF'];
  const answers = (...lines: string[]) =>
    told(read('FROM a:1', 'RUN apk add curl', ...lines), 'packages-are-verified');
  expect(answers()).toEqual(['2 as-recommended implied-by-default']);
  expect(answers(...script)).toEqual(['2 as-recommended hinted']);
});

it.each([
  [[], '!copy-by-name'],
  [['.dockerignore'], 'copy-by-name'],
  [['app/.dockerignore'], 'copy-by-name'],
  [['app/Dockerfile.dockerignore'], 'copy-by-name'],
  [['other/.dockerignore'], '!copy-by-name'],
  [['app/sub/.dockerignore'], '!copy-by-name'],
])('with %j beside it, COPY . . means %s', (ignoreFiles, statement) => {
  const evidence = readEvidence([
    { name: 'app/Dockerfile', bytes: encoder.encode('FROM a:1\nCOPY . .') },
    ...ignoreFiles.map((name) => ({ name, bytes: encoder.encode('.git\ntests\n.env\n') })),
  ]);
  const found = told(evidence, 'containerfile-instructions').filter((line) => line.includes('copy-by-name'));
  expect(found.map((line) => line.split(' ')[1])).toEqual([statement]);
});

it('a health check says nothing about probes', () => {
  const questions = read('FROM a:1', 'HEALTHCHECK CMD true').findings.map(({ question }) => question);
  expect(questions).toContain('images-define-a-health-check');
  expect(questions).not.toContain('health-endpoints');
});

it.each([
  ['echo "gpgcheck=0" >> /etc/yum.repos.d/x.repo && yum install -y x', ['2 otherwise stated']],
  ["sed -i 's/gpgcheck=1/gpgcheck = 0/' /etc/dnf/dnf.conf && dnf install -y x", ['2 otherwise stated']],
  [
    'echo "repo_gpgcheck=0" >> /etc/yum.repos.d/x.repo && yum install -y x',
    ['2 as-recommended implied-by-default'],
  ],
  ['dnf install -y x && Rscript install.R', ['2 as-recommended hinted']],
])('%s tells whether packages are checked', (line, expected) => {
  expect(told(read('FROM a:1', `RUN ${line}`), 'packages-are-verified')).toEqual(expected);
});

it('setuid bits count as taken away by the RUN line that looks for them', () => {
  const removed = (...lines: string[]) => told(read('FROM a:1', ...lines), 'images-hold-no-setuid-programs');
  expect(removed('RUN find / -perm /6000 -exec chmod a-s {} +')).toEqual(['2 as-recommended stated']);
  expect(removed('RUN find / -perm /4000 -type f | xargs chmod a-s')).toEqual(['2 as-recommended stated']);
  expect(removed('RUN find / -perm /6000', 'RUN chmod a-s /bin/su')).toEqual([]);
  expect(removed('RUN find / -perm /6000 | xargs chmod a-s', 'RUN apk add sudo')).toEqual([
    '2 as-recommended hinted',
  ]);
  expect(removed('RUN chmod 4755 /opt/x')).toEqual(['2 otherwise stated']);
  expect(removed('RUN chmod 2775 /srv/shared')).toEqual([]);
});
