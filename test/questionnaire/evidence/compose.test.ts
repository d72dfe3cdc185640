import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SERVICES } from '../../../questionnaire/evidence/compose/build-projects.ts';
import { compose } from '../../../questionnaire/evidence/compose.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import type { Finding } from '../../../questionnaire/evidence/finding.ts';
import { readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import type { Reading } from '../../../questionnaire/evidence/reader.ts';
import { findingProblems } from '../../support/finding-problems.ts';

const read = (files: Readonly<Record<string, string>>): Reading =>
  compose.read(Object.entries(files).map(([name, text]) => new EvidenceFile(name, text)));

const asFile = (services: object, rest: object = {}): string =>
  JSON.stringify({ ...rest, services }, null, 2);

/** What is said, without the place that says it. */
const said = ({ findings }: Reading): string[] =>
  findings
    .map(({ question, answer, sureness, about }) => `${question} ${answer} ${sureness} ${about}`)
    .sort();

const answers = (reading: Reading, question: string, about = 'service "web"'): unknown[] =>
  reading.findings
    .filter((one) => one.question === question && one.about === about)
    .map(({ answer }) => answer);

const notices = (reading: Reading): string[] =>
  reading.notices.map(({ file, line, code }) => `${file}:${line ?? '-'} ${code}`);

/** Keys of a service with values that mean something. */
const settings: Readonly<Record<string, readonly unknown[]>> = {
  privileged: [true, false],
  read_only: [true, false],
  network_mode: ['host', 'bridge', 'none'],
  ipc: ['host', 'private'],
  mem_limit: ['512m', '2g'],
  cpus: [0.5, '2'],
  pids_limit: [100, -1],
  restart: ['always', 'on-failure:5', 'no'],
  user: ['root', '1001'],
  cap_drop: [['ALL'], ['NET_RAW']],
  security_opt: [['no-new-privileges:true'], ['seccomp:unconfined', 'apparmor=mine']],
  ports: [['80:80'], ['127.0.0.1:8080:8080'], ['53:53/udp']],
  volumes: [['/var/run/docker.sock:/var/run/docker.sock'], ['data:/srv/data'], ['/etc:/host/etc:ro']],
  healthcheck: [{ test: ['CMD', 'true'] }, { disable: true }],
  environment: [{ TZ: 'Asia/Hong_Kong' }, { DATABASE_URL: 'postgres://db.example.hk/x' }],
  devices: [['/dev/ttyS0']],
  stop_grace_period: ['45s', '1s'],
};
const anyService = fc.record(
  Object.fromEntries(Object.entries(settings).map(([key, values]) => [key, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);
const image = 'registry.example.hk/web:1';

describe('which files it recognises', () => {
  const recognises = (text: string, name = 'some.yml'): boolean =>
    compose.recognises(new EvidenceFile(name, text));

  it.each([
    ['the specification', 'services:\n  web:\n    image: a\n'],
    ['version 3', 'version: "3"\nservices:\n  web:\n    build: .\n'],
    ['an override', 'services:\n  web:\n    ports: ["80:80"]\n'],
    ['version 1', 'web:\n  image: a\n  links: [db]\ndb:\n  image: mysql\n'],
    ['version 1 with an extension', 'x-a: 1\nweb:\n  build: .\n'],
    ['JSON', '{"services": {"web": {"image": "a"}}}'],
    ['one document of several', 'a: 1\n---\nservices:\n  web: {image: a}\n'],
  ])('yes: %s', (_, text) => expect(recognises(text)).toBe(true));

  it('yes: a file that only includes others, where it is called so', () => {
    const text = 'include:\n  - a/compose.yaml\n';
    expect(recognises(text, 'compose.yaml')).toBe(true);
    expect(recognises(text, '.gitlab-ci.yml')).toBe(false);
  });

  it.each([
    ['Kubernetes', 'apiVersion: v1\nkind: List\nservices:\n  web: {image: a}\n'],
    [
      'GitLab CI',
      'image: node:20\nservices:\n  - postgres\nstages: [test]\ntest:\n  image: a\n  script: [x]\n',
    ],
    ['jobs of GitLab CI alone', 'test:\n  image: a\n  script: [x]\n'],
    ['GitHub Actions', 'on: push\njobs:\n  a:\n    services:\n      db: {image: postgres, ports: ["1:1"]}\n'],
    ['Ansible', '- hosts: all\n  tasks:\n    - docker_container: {image: a}\n'],
    ['OpenAPI', 'openapi: 3.0.0\nservices:\n  a: {image: a}\n'],
    ['services of Symfony', 'services:\n  App\\Mailer:\n    arguments: [a]\n  _defaults: {autowire: true}\n'],
    [
      'an application of Azure',
      'name: a\nservices:\n  web: {project: ./src, language: js, host: appservice}\n',
    ],
    ['values of Helm', 'web:\n  image: {repository: a, tag: b}\n'],
    ['a text', 'services'],
    ['nothing in services', 'services:\n'],
    ['daemon.json', '{"icc": false}'],
  ])('no: %s', (_, text) => expect(recognises(text, 'docker-compose.yml')).toBe(false));
});

/** What one setting of a service means: the setting, the question, the answers. */
const meanings: readonly (readonly [setting: object, question: string, ...answers: readonly unknown[]])[] = [
  [{ ports: ['127.0.0.1:80:8080'] }, 'no-privileged-host-port-is-mapped', 'otherwise'],
  [{ ports: ['1024:80'] }, 'no-privileged-host-port-is-mapped', 'as-recommended'],
  [{ ports: ['80'] }, 'no-privileged-host-port-is-mapped', 'as-recommended'],
  [{ ports: ['[::1]:443:8443'] }, 'no-privileged-host-port-is-mapped', 'otherwise'],
  [{ ports: ['::1:443:8443'] }, 'no-privileged-host-port-is-mapped', 'otherwise'],
  [{ ports: ['1020-1030:8020-8030'] }, 'no-privileged-host-port-is-mapped', 'otherwise'],
  [{ ports: [8080] }, 'ports-are-bound-to-one-interface', 'otherwise'],
  [{ ports: ['0.0.0.0:8080:80'] }, 'ports-are-bound-to-one-interface', 'otherwise'],
  [{ ports: ['[::]:8080:80'] }, 'ports-are-bound-to-one-interface', 'otherwise'],
  [
    { ports: ['10.1.1.1:8080:80', '[fd00::1]:8080:80'] },
    'ports-are-bound-to-one-interface',
    'as-recommended',
  ],
  [{ ports: ['10.1.1.1:8080:80', '81:81'] }, 'ports-are-bound-to-one-interface', 'otherwise'],
  [{ ports: ['2222:22'] }, 'containers-run-no-sshd', 'otherwise'],
  [{ ports: ['53:53/udp'] }, 'inbound-protocols', 'udp'],
  [{ ports: ['443:443/udp'] }, 'inbound-protocols', 'http'],
  [{ ports: ['9000:9000'] }, 'inbound-protocols'],
  [{ expose: ['8080/tcp'] }, 'listening-ports', 'above-1023'],
  [{ volumes: ['/etc/:/x'] }, 'host-directories-are-not-mounted', 'otherwise'],
  [{ volumes: ['/etcetera:/x'] }, 'host-directories-are-not-mounted', 'as-recommended'],
  [{ volumes: ['/etc/localtime:/etc/localtime:ro'] }, 'host-directories-are-not-mounted', 'as-recommended'],
  [{ volumes: ['/var/run:/var/run'] }, 'runtime-socket-is-not-mounted', 'otherwise'],
  [{ volumes: ['/run/containerd/containerd.sock:/x'] }, 'runtime-socket-is-not-mounted', 'otherwise'],
  [{ volumes: ['etc:/etc'] }, 'host-directories-are-not-mounted', 'as-recommended'],
  [{ cap_drop: ['all'] }, 'kernel-capabilities-are-dropped', 'as-recommended'],
  [{ cap_drop: ['ALL'], cap_add: ['SYS_ADMIN'] }, 'kernel-capabilities-are-dropped', 'otherwise'],
  [{ cap_drop: ['ALL'], cap_add: ['CAP_CHOWN'] }, 'host-access', 'none'],
  [{ cap_add: ['NET_RAW'] }, 'kernel-capabilities-are-dropped', 'otherwise'],
  [{ cap_drop: ['ALL'], privileged: true }, 'kernel-capabilities-are-dropped', 'otherwise'],
  [{ privileged: true }, 'seccomp-is-not-disabled', 'otherwise'],
  [{ privileged: true, security_opt: ['seccomp=mine.json'] }, 'seccomp-is-not-disabled', 'as-recommended'],
  [{ security_opt: ['no-new-privileges:false'] }, 'privileges-cannot-be-gained', 'otherwise'],
  [{ security_opt: ['label=disable'] }, 'selinux-confines-containers', 'otherwise'],
  [{}, 'selinux-confines-containers'],
  [{ restart: 'on-failure:5' }, 'restarts-are-bounded', 'as-recommended'],
  [{ restart: 'on-failure:6' }, 'restarts-are-bounded', 'otherwise'],
  [{ restart: 'on-failure' }, 'restarts-are-bounded', 'otherwise'],
  [{ restart: false }, 'restarts-are-bounded', 'as-recommended'],
  [{ restart: 'no', deploy: { restart_policy: {} } }, 'restarts-are-bounded', 'otherwise'],
  [{ deploy: { mode: 'global' } }, 'restarts-are-bounded', 'otherwise'],
  [{ mem_limit: 0 }, 'memory-is-limited', 'otherwise'],
  [{ deploy: { resources: { reservations: { memory: '1g' } } } }, 'memory-is-limited', 'otherwise'],
  [{ mem_limit: '1025m' }, 'peak-memory-gigabytes', 2],
  [{ mem_limit: '1073741824' }, 'peak-memory-gigabytes', 1],
  [{ pids_limit: -1 }, 'processes-are-limited', 'otherwise'],
  [{ healthcheck: { test: 'NONE' } }, 'health-is-checked-at-runtime', 'otherwise'],
  [{ healthcheck: { test: ['CMD', 'x'], disable: true } }, 'health-endpoints'],
  [{ network_mode: 'service:db' }, 'default-bridge-is-not-used'],
  [{ network_mode: 'host' }, 'host-access', 'host-network'],
  [{ pid: 'host', ipc: 'host' }, 'host-access', 'other-processes'],
  [{ read_only: true }, 'root-filesystem', 'never-written'],
  [{ read_only: true, tmpfs: '/tmp' }, 'root-filesystem', 'known-paths'],
  [{ user: '1001:0' }, 'run-as', 'fixed-user'],
  [{ user: 0 }, 'run-as', 'root-always'],
  [{ scale: 1 }, 'multiple-instances', 'single-untested'],
  [{ deploy: { replicas: 2 } }, 'multiple-instances', 'several-active'],
  [{}, 'multiple-instances'],
  [{ environment: { PASSWORD_FILE: '/run/secrets/x' } }, 'secrets-storage'],
  [{ environment: { DB_PASSWORD: 'what?' } }, 'secrets-storage', 'plain-file'],
  [{ environment: ['TOKEN_TTL=60', 'MYSQL_ALLOW_EMPTY_PASSWORD=yes'] }, 'secrets-storage'],
  [{ environment: { MYSQL_ALLOW_EMPTY_PASSWORD: 1 } }, 'secrets-storage'],
  [{ environment: { DB: 'postgres://localhost/x' } }, 'database-place', 'same-host'],
  [{ environment: { DB: 'postgres://db.example.hk/x' } }, 'database-place', 'separate-host'],
  [{ deploy: { update_config: { order: 'start-first' } } }, 'restarts-are-bounded', 'otherwise'],
  [{ deploy: { resources: {} } }, 'restarts-are-bounded', 'as-recommended'],
  [{ stop_grace_period: '500ms' }, 'termination-handling', 'loses-work'],
  [{ stop_grace_period: '1m' }, 'termination-handling', 'drains-and-stops'],
  [{ devices: ['/dev/net/tun'] }, 'hardware-devices'],
  [{ volumes: ['/:/host:ro'] }, 'runtime-socket-is-not-mounted', 'otherwise'],
  [{ volumes: ['/var:/host/var:ro'] }, 'host-directories-are-not-mounted', 'otherwise'],
  [{ environment: { GOOGLE_APPLICATION_CREDENTIALS: '/srv/keys/account.json' } }, 'secrets-storage'],
  [{ image: 'tomcat:9' }, 'language-runtime', 'java'],
  [{ image: 'mcr.microsoft.com/dotnet/framework/aspnet:4.8' }, 'language-runtime', 'dotnet-framework'],
  [{ network_mode: 'host' }, 'default-bridge-is-not-used'],
  [{ network_mode: 'host', ports: ['8080:8080'] }, 'no-privileged-host-port-is-mapped'],
  [{ network_mode: 'host' }, 'ports-are-bound-to-one-interface'],
  [{ healthcheck: {} }, 'health-is-checked-at-runtime', 'otherwise'],
  [{ depends_on: ['db'], restart: 'always' }, 'dependency-readiness'],
  [{ depends_on: { db: { condition: 'service_healthy' } } }, 'dependency-readiness', 'needs-order'],
  [{ volumes: ['/var/log/web:/srv/log'] }, 'host-access', 'none'],
  [{ volumes: ['/var/log:/srv/log'] }, 'host-access', 'host-paths'],
  [{ environment: { LANG: 'zh_HK.UTF-8' } }, 'time-and-characters', 'own-settings'],
  [{ environment: { LANG: 'zh_HK.Big5-HKSCS' } }, 'time-and-characters', 'settings-of-the-machine'],
  [{ isolation: 'process' }, 'seccomp-is-not-disabled'],
  [{ devices: ['/dev/sdb'] }, 'host-devices-are-not-exposed', 'otherwise'],
  [{ image: 'nginx' }, 'current-image-version-is-run', 'otherwise'],
  [{ image: `a/b@sha256:${'ab'.repeat(32)}` }, 'current-image-version-is-run', 'as-recommended'],
  [{ image: 'localhost:5000/a/b' }, 'image-registry', 'private-registry'],
];

describe('what one setting means', () => {
  it.each(meanings.map(([setting, question, ...expected]) => ({ setting, question, expected })))(
    '$setting: $question',
    ({ setting, question, expected }) => {
      expect(answers(read({ a: asFile({ web: { image, ...setting } }) }), question)).toEqual(expected);
    },
  );
});

describe('whatever the text', () => {
  const folder = join(import.meta.dirname, 'fixtures/compose');
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replaceAll('\r\n', '\n'));

  const isSound = (name: string, text: string): void => {
    const file = new EvidenceFile(name, text);
    const reading = compose.read([file]);
    const files = [{ file: name, reader: 'compose', state: 'read', findings: 0, notices: [] }] as const;
    expect(reading.findings.flatMap((finding) => findingProblems(finding, { files }))).toEqual([]);
    const lines = [...reading.findings, ...reading.notices].map(({ line }) => line ?? 1);
    expect(lines.filter((line) => line < 1 || line > file.lines.length)).toEqual([]);
    expect(reading.notices.filter(({ detail }) => !/^[A-Z].*\.$/s.test(detail))).toEqual([]);
    expect(compose.read([new EvidenceFile(name, text)])).toEqual(reading);
  };

  it('neither throws nor leaves the file, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.json(), (text, json) => {
        compose.recognises(new EvidenceFile('a', text));
        isSound('docker-compose.yml', text);
        isSound('compose.json', `{"services": {"web": ${json}}}`);
      }),
    );
  });

  it('nor on a file with a line lost, doubled or replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.constantFrom('', '  x: y', '- z', '*a', '{'),
        (text, at, other) => {
          const lines = text.split('\n');
          const line = at % lines.length;
          for (const parts of [[], [lines[line], lines[line]], [other]])
            isSound(
              'docker-compose.yml',
              [...lines.slice(0, line), ...parts, ...lines.slice(line + 1)].join('\n'),
            );
        },
      ),
    );
  });

  it('nor on values of the wrong kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(settings), 'deploy', 'extends', 'build', 'networks'),
        fc.jsonValue(),
        (key, value) => isSound('compose.yaml', asFile({ web: { image, [key]: value } })),
      ),
    );
  });

  it('shows no secret', () => {
    const secret = 'zq-dummy-7Kx';
    const places = [
      { environment: { DB_PASSWORD: secret } },
      { environment: [`API_TOKEN=${secret}`, `APP_KEY=${secret}`] },
      { environment: { URL: `amqp://app:${secret}@mq/`, DB: `jdbc:oracle:thin:app/${secret}@//db:1521/X` } },
      { environment: { DB: `Server=db;User Id=a;Password=${secret};Encrypt=false` } },
      { build: { args: { NPM_TOKEN: secret } } },
      { healthcheck: { test: ['CMD', 'mysqladmin', 'ping', `-p${secret}`] } },
      { command: ['redis-server', '--requirepass', secret] },
      { healthcheck: { test: ['CMD', 'redis-cli', '-a', secret, 'ping'] } },
    ];
    for (const place of places)
      for (const indent of [0, 2]) {
        const text = JSON.stringify({ services: { web: { image, ...place } } }, null, indent);
        expect(JSON.stringify(read({ 'compose.yaml': text }))).not.toContain(secret);
      }
  });
});

describe('the same said in another way means the same', () => {
  it('in YAML and in JSON', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        const own = Object.entries({ image, ...service }).map(
          ([key, value]) => `    ${key}: ${JSON.stringify(value)}\n`,
        );
        const yaml = `services:\n  web:\n${own.join('')}`;
        expect(said(read({ 'a.yaml': yaml }))).toEqual(
          said(read({ 'a.yaml': asFile({ web: { image, ...service } }) })),
        );
      }),
    );
  });

  it('in one file and in a main file with its override', () => {
    fc.assert(
      fc.property(anyService, fc.func(fc.boolean()), (service, isOverridden) => {
        const upper = Object.entries(service).filter(([key]) => isOverridden(key));
        const lower = Object.entries(service).filter(([key]) => !isOverridden(key));
        const apart = read({
          'compose.yaml': asFile({ web: { image, ...Object.fromEntries(lower) } }),
          'compose.override.yaml': asFile({
            web: { restart: service['restart'], ...Object.fromEntries(upper) },
          }),
        });
        expect(said(apart)).toEqual(said(read({ 'compose.yaml': asFile({ web: { image, ...service } }) })));
      }),
    );
  });

  it('in one service and in one that extends another', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        const apart = read({
          'compose.yaml': asFile({ web: { extends: { file: './base.yaml', service: 'base' } } }),
          'base.yaml': asFile({ base: { image, ...service } }),
        });
        expect(said(apart)).toEqual(said(read({ 'compose.yaml': asFile({ web: { image, ...service } }) })));
      }),
    );
  });

  it.each([
    ['ports', '127.0.0.1:8080:80', { target: 80, published: '8080', host_ip: '127.0.0.1' }],
    ['ports', '53:5300/udp', { target: 5300, published: 53, protocol: 'udp' }],
    ['volumes', '/etc:/x:ro', { type: 'bind', source: '/etc', target: '/x', read_only: true }],
    [
      'volumes',
      '/a:/a:rshared',
      { type: 'bind', source: '/a', target: '/a', bind: { propagation: 'rshared' } },
    ],
    ['volumes', 'data:/srv/data', { type: 'volume', source: 'data', target: '/srv/data' }],
    ['devices', '/dev/sda:/dev/sda', { source: '/dev/sda', target: '/dev/sda' }],
  ])('in the short and the long form of %s: %s', (key, short, long) => {
    const [one, other] = [short, long].map((entry) =>
      said(read({ a: asFile({ web: { image, [key]: [entry] } }) })),
    );
    expect(one).toEqual(other);
  });

  it('about a service, whoever stands beside it', () => {
    fc.assert(
      fc.property(anyService, anyService, (service, neighbour) => {
        const own = (services: object): string[] =>
          said(read({ a: asFile(services) })).filter((one) => one.endsWith(' stated service "web"'));
        const web = { image, ...service };
        expect(own({ web, other: { image, ...neighbour } })).toEqual(own({ web }));
      }),
    );
  });
});

describe('what is left out', () => {
  it('is told once a question for all services, as a default', () => {
    const { findings } = read({
      a: asFile({ web: { image }, api: { image }, db: { image, mem_limit: '1g' } }),
    });
    const memory = findings.filter(({ question }) => question === 'memory-is-limited');
    expect(memory.map(({ answer, sureness, about }) => [answer, sureness, about])).toEqual([
      ['as-recommended', 'stated', 'service "db"'],
      ['otherwise', 'implied-by-default', 'services "web", "api"'],
    ]);
  });

  it('is not told of a service that another file completes', () => {
    const reading = read({ 'compose.override.yaml': asFile({ web: { tty: true } }) });
    expect(reading.findings.filter(({ sureness }) => sureness === 'implied-by-default')).toEqual([]);
    expect(notices(reading)).toEqual(['compose.override.yaml:3 incomplete-service']);
  });

  it('is not told where a variant of the main file sets it', () => {
    const main = asFile({ web: { image } });
    const variant = asFile({ web: { mem_limit: '1g' } });
    const reading = read({ 'compose.yaml': main, 'compose.prod.yaml': variant });
    expect(answers(reading, 'memory-is-limited')).toEqual(['as-recommended']);
    expect(answers(read({ 'compose.yaml': main }), 'memory-is-limited')).toEqual(['otherwise']);
  });

  it('nor that the project is only built, where a variant keeps it running', () => {
    const main = asFile({ web: { image } });
    const variant = asFile({ web: { restart: 'always' } });
    const status = (files: Record<string, string>) => answers(read(files), 'container-status', 'the project');
    expect(status({ 'compose.yaml': main })).toEqual(['image-built']);
    expect(status({ 'compose.yaml': main, 'compose.prod.yaml': variant })).toEqual(['runs-in-containers']);
  });

  it('never says that one instance is one by design', () => {
    fc.assert(
      fc.property(anyService, (service) => {
        const { findings } = read({ a: asFile({ web: { image, ...service } }) });
        expect(findings.map(({ answer }) => answer)).not.toContain('single-by-design');
      }),
    );
  });
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the variables of Compose look like those of a template.
describe('variables', () => {
  const sureness = (service: object, question: string): Finding['sureness'][] =>
    read({ a: asFile({ web: { image, ...service } }) })
      .findings.filter((one) => one.question === question)
      .map((one) => one.sureness);

  it('with a default only hint; without one nothing is known', () => {
    expect(sureness({ privileged: true }, 'no-container-is-privileged')).toEqual(['stated']);
    expect(sureness({ privileged: '${P:-true}' }, 'no-container-is-privileged')).toEqual(['hinted']);
    expect(sureness({ privileged: '${P-${Q:-true}}' }, 'no-container-is-privileged')).toEqual(['hinted']);
    for (const unknown of ['$P', '${P}', '${P:?no}', '${P:+true}', '${P'])
      expect(sureness({ privileged: unknown }, 'no-container-is-privileged'), unknown).toEqual([]);
  });

  it('hide only the part that they stand in', () => {
    const reading = read({
      a: asFile({ web: { image, ports: ['${IP}:${PORT}:8080', '${B:-0.0.0.0}:81:81'] } }),
    });
    expect(answers(reading, 'no-privileged-host-port-is-mapped')).toEqual(['otherwise']);
    expect(answers(reading, 'listening-ports')).toEqual(['configurable']);
  });

  it('hide what a security option or a capability would be', () => {
    expect(sureness({ security_opt: ['no-new-privileges:$N'] }, 'privileges-cannot-be-gained')).toEqual([]);
    expect(sureness({ cap_drop: ['ALL'], cap_add: ['$C'] }, 'kernel-capabilities-are-dropped')).toEqual([]);
    expect(sureness({ cap_add: ['$C'] }, 'host-access')).toEqual([]);
  });

  it('hide a port in its long form as in its short one', () => {
    const port = (published: string) => ({ ports: [{ target: 80, published }] });
    expect(sureness(port('${P:-8080}'), 'no-privileged-host-port-is-mapped')).toEqual(['hinted']);
    expect(sureness(port('${P}'), 'no-privileged-host-port-is-mapped')).toEqual([]);
  });
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.

describe('notices', () => {
  it('name a key that Compose does not know, and a value of the wrong kind', () => {
    const text =
      'services:\n  web:\n    image: a\n    imge: b\n    cap_add: ALL\n    x-note: c\n    restart: perhaps\nvolume: {}\n';
    const found = read({ 'a.yml': text });
    expect(notices(found)).toEqual([
      'a.yml:4 unknown-key',
      'a.yml:5 unexpected-value',
      'a.yml:7 unexpected-value',
      'a.yml:8 unknown-key',
    ]);
    expect(found.notices.map(({ detail }) => /"\w+"/.exec(detail)?.[0])).toEqual([
      '"imge"',
      '"cap_add"',
      '"restart"',
      '"volume"',
    ]);
  });

  it('are few, and say that there are more', () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, 1]));
    const found = read({ a: asFile({ web: { image, ...keys } }) });
    expect(found.notices).toHaveLength(21);
    expect(found.notices.at(-1)).toMatchObject({
      code: 'more-notices',
      detail: expect.stringContaining('30 more'),
    });
  });

  it('tell what cannot be followed: a file that is not there, a service that is not there, a ring', () => {
    const elsewhere = { web: { extends: { file: 'no.yaml', service: 'a' } } };
    expect(notices(read({ a: asFile(elsewhere) }))).toEqual(['a:4 not-followed']);
    expect(notices(read({ a: asFile({ web: { image, extends: 'nobody' } }) }))).toEqual(['a:5 not-followed']);
    const ring = read({ a: asFile({ one: { image, extends: 'two' }, two: { image, extends: 'one' } }) });
    expect(ring.notices.map(({ code }) => code)).toEqual(['not-followed', 'not-followed']);
  });

  it('tell which files are read together, also where two include each other', () => {
    const found = read({
      'a/compose.yaml': asFile({ web: { image } }, { include: ['b.yaml'] }),
      'a/b.yaml': asFile({ api: { image } }, { include: [{ path: ['compose.yaml', '../c.yaml'] }] }),
    });
    expect(notices(found)).toEqual(['a/b.yaml:- read-as-part', 'a/b.yaml:6 not-followed']);
    expect(answers(found, 'service-count', 'the project')).toEqual([1]);
    expect(new Set(found.findings.map(({ file }) => file))).toEqual(new Set(['a/compose.yaml', 'a/b.yaml']));
  });

  it('tell what Swarm passes over, in a file that is written for Swarm', () => {
    const web = { image, restart: 'always' };
    expect(notices(read({ a: asFile({ web }) }))).toEqual([]);
    const stack = read({ a: asFile({ web, api: { image, deploy: { placement: {} } } }) });
    expect(notices(stack)).toEqual(['a:5 passed-over-by-swarm']);
  });

  it('tell so beside findings that Swarm makes doubtful', () => {
    const web = { image, security_opt: ['no-new-privileges'], cap_drop: ['ALL'], devices: ['/dev/ttyS0'] };
    const sureOf = (question: string, rest: object) =>
      read({ a: asFile({ web: { ...web, ...rest } }) }).findings.find((one) => one.question === question)
        ?.sureness;
    const stack = { deploy: { placement: {} } };
    for (const question of ['privileges-cannot-be-gained', 'hardware-devices']) {
      expect(sureOf(question, {})).toBe('stated');
      expect(sureOf(question, stack)).toBe('hinted');
    }
    expect(sureOf('kernel-capabilities-are-dropped', stack)).toBe('stated');
  });

  it('tell that some services are not read', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_SERVICES + 1 }, (_, n) => [`s${n}`, { image }]),
    );
    expect(notices(read({ a: asFile(many) }))).toEqual(['a:- too-many-services']);
  });
});

it('a volume that two services can write has many writers; read-only mounts have none', () => {
  const mode = (upper: string): unknown[] => {
    const other = { image: 'registry.example.hk/other:1', volumes: [`files:/srv/files${upper}`] };
    return answers(
      read({ a: asFile({ web: { image, volumes: ['files:/srv/files'] }, other }) }),
      'storage-access-mode',
      'volume "files"',
    );
  };
  expect(mode('')).toEqual(['many-writers']);
  expect(mode(':ro')).toEqual(['many-readers']);
});

it('an override in another folder is not merged', () => {
  const found = read({
    'a/compose.yaml': asFile({ web: { image } }),
    'b/compose.override.yaml': asFile({ web: { mem_limit: '1g' } }),
  });
  expect(answers(found, 'memory-is-limited')).toEqual(['otherwise', 'as-recommended']);
  expect(notices(found)).toContain('b/compose.override.yaml:3 incomplete-service');
});

it('a tag of an override takes away what the main file adds', () => {
  const main = 'services:\n  web:\n    image: a/b:1\n    privileged: true\n    cap_add: [SYS_ADMIN]\n';
  const found = (upper: string): Reading =>
    read({ 'compose.yaml': main, 'compose.override.yaml': `services:\n  web:\n${upper}` });
  expect(answers(found('    privileged: !reset false\n'), 'no-container-is-privileged')).toEqual([
    'as-recommended',
  ]);
  expect(answers(found('    tty: true\n'), 'no-container-is-privileged')).toEqual(['otherwise']);
  const capabilities = (upper: string): unknown[] =>
    found(upper)
      .findings.filter(({ answer }) => answer === 'added-capabilities')
      .map(({ line }) => line);
  expect(capabilities('    privileged: !reset null\n    cap_add: !reset [SYS_TIME]\n')).toEqual([]);
  expect(capabilities('    cap_add: !override [SYS_TIME]\n')).toEqual([3]);
});

it('a mount of an override takes the place of the one at the same path', () => {
  const main = { web: { image, volumes: ['/etc:/srv/settings', '/usr:/host/usr'] } };
  const upper = { web: { volumes: [{ type: 'volume', source: 'settings', target: '/srv/settings/' }] } };
  const mounted = (file: object): number[] =>
    read({ 'compose.yaml': asFile(main), 'compose.override.yaml': asFile(file) })
      .findings.filter((one) => one.question === 'host-directories-are-not-mounted')
      .map(({ line }) => line);
  expect(mounted({ web: { tty: true } })).toEqual([6]);
  expect(mounted(upper)).toEqual([7]);
});

it('a long form is told by the line that shows it', () => {
  const web = {
    image,
    ports: [{ mode: 'host', target: 8080, published: 80, host_ip: '0.0.0.0' }],
    devices: [{ target: '/dev/x', source: '/dev/sdb' }],
  };
  const { findings } = read({ a: asFile({ web }) });
  const lineOf = (question: string) => findings.find((one) => one.question === question)?.line;
  expect(lineOf('listening-ports')).toBe(8);
  expect(lineOf('no-privileged-host-port-is-mapped')).toBe(9);
  expect(lineOf('ports-are-bound-to-one-interface')).toBe(10);
  expect(lineOf('host-devices-are-not-exposed')).toBe(16);
});

it.each([
  ['a long name that goes on as no name does', `a${'b'.repeat(200)}:`],
  ['several words', `traefik:v2 ${'- --providers.docker=true '.repeat(15)}`],
  ['many parts', 'a-'.repeat(250)],
])('an image that is none does not hold anything up: %s', (_, name) => {
  const found = read({ a: asFile({ web: { image: name } }) });
  expect(answers(found, 'current-image-version-is-run')).toEqual([]);
});

it('settings that many services share are read once each', () => {
  const shared = Array.from({ length: 3000 }, (_, n) => `  V${n}: x\n`).join('');
  const services = Array.from(
    { length: 50 },
    (_, n) => `  s${n}: {image: "a/b:1", environment: *env}\n`,
  ).join('');
  const text = `x-env: &env\n${shared}services:\n${services}`;
  const evidence = readEvidence([{ name: 'a.yaml', bytes: new TextEncoder().encode(text) }]);
  expect(evidence.files).toMatchObject([{ reader: 'compose', state: 'read' }]);
});
