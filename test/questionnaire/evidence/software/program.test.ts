import { expect, it } from 'vitest';
import { program } from '../../../../questionnaire/evidence/software/program.ts';

it.each([
  ['node', '18.20.4', 'nodejs', '2025-04-30'],
  ['nodejs', '1:22.11.0-1nodesource1', 'nodejs', undefined],
  ['node', '23.1.0', 'nodejs', '2025-06-01'],
  ['python3.10', '3.10.12', 'python', '2026-10-31'],
  ['python3.9', '3.9.2-1', 'python', '2025-10-31'],
  ['Python', '3.12.1', 'python', undefined],
  ['php7.4-fpm', '7.4.33', 'php', '2022-11-28'],
  ['aspnetcore-runtime-6.0', '6.0.36', 'dotnet', '2024-11-12'],
  ['dotnet-runtime-9.0', '9.0.1', 'dotnet', '2026-11-10'],
  ['openjdk-17-jre-headless', '17.0.9', 'java', undefined],
  ['java-11-openjdk-headless', '11.0.25', 'java', undefined],
  ['golang', 'go1.24', 'native', undefined],
])('%s %s is the runtime %s', (name, version, runtime, ended) => {
  const found = program(name, version);
  expect([found?.runtime, found?.ended]).toEqual([runtime, ended]);
});

it.each(['tomcat9', 'Apache Tomcat', 'nginx', 'httpd'])('%s is an open-source server', (name) => {
  expect(program(name, '')?.middleware).toBe('open-source-server');
});

it.each(['IBM WebSphere Application Server', 'WebLogic Server', 'jboss-eap'])(
  '%s is a commercial server',
  (name) => {
    expect(program(name, '8.5')?.middleware).toBe('commercial-server');
  },
);

it.each(['node-gyp', 'python3-requests', 'tomcat-embed-core', 'javascript', 'phpunit'])(
  '%s is none',
  (name) => {
    expect(program(name, '1')).toBeUndefined();
  },
);
