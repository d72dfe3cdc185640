import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { deliveryScripts } from '../../../templates/manifests/delivery-scripts.ts';
import { filesOf } from '../../support/files-of.ts';
import {
  builds,
  containerInputs,
  counterWith,
  pipelineChoices,
  supplierProduct,
  withPipeline,
} from '../../support/starter-inputs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const IMAGE = 'registry.example.invalid/licences/counter';

/** A repository with the starter files, filled in, and stand-ins for the programs, which write down how they were called. */
function repository(input: ArtefactInput, { fails = '' } = {}) {
  const folder = temporaryFolder();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of filesOf(input)) if (path.startsWith('delivery/')) put(path, text);
  const settings = readFileSync(join(folder, 'delivery/settings.sh'), 'utf8');
  put(
    'delivery/settings.sh',
    settings
      .replace('IMAGE=CHANGE-ME', `IMAGE=${IMAGE}`)
      .replace('PROJECT=CHANGE-ME', 'PROJECT=licences-test')
      .replace('SEMGREP_RULES=CHANGE-ME', 'SEMGREP_RULES=rules'),
  );
  put('openshift/deployment.yaml', `kind: Deployment\n        image: ${IMAGE}@sha256:${'0'.repeat(64)}\n`);
  put('openshift/secret.yaml', 'kind: Secret\n');
  put('openshift/next-release.yaml', `image: ${IMAGE}@sha256:${'0'.repeat(64)}\n`);
  for (const program of ['oc', 'trivy', 'cosign', 'buildah', 'gitleaks', 'semgrep']) {
    put(
      `bin/${program}`,
      [
        '#!/bin/sh',
        `echo "${program} $*" >> "$CALLS"`,
        'case "$*" in *--filename\\ -*) cat >> "$CALLS" ;; esac',
        'case "$*" in *"--output name"*) echo deployment.apps/counter ;; esac',
        `case "$*" in *digestfile*) echo ${DIGEST} > image-digest ;; esac`,
        ...(fails === program ? ['exit 1'] : []),
      ].join('\n'),
    );
    chmodSync(join(folder, 'bin', program), 0o755);
  }
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  return {
    put,
    run: (script: string, environment: Readonly<Record<string, string>> = {}) => {
      writeFileSync(calls, '');
      const { status, stderr } = spawnSync('sh', [`delivery/${script}.sh`], {
        cwd: folder,
        env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, CALLS: calls, ...environment },
        encoding: 'utf8',
      });
      return { status, stderr, calls: readFileSync(calls, 'utf8') };
    },
  };
}

test('each script is one that sh can read', () => {
  const inputs = [...builds, ...Object.values(containerInputs)].flatMap((input) => [
    input,
    withPipeline(input, 'argo'),
  ]);
  const texts = new Set(inputs.flatMap((input) => deliveryScripts.files(input)).map(({ text }) => text));
  expect(texts.size).toBeGreaterThan(30);
  for (const text of texts) {
    execFileSync('sh', ['-n'], { input: text });
    expect(text.startsWith('#!/bin/sh\n')).toBe(true);
  }
});

test('a script refuses to work before its settings are filled in', () => {
  const { put, run } = repository(counterWith({}));
  const settings = filesOf(counterWith({})).get('delivery/settings.sh') as string;
  put('delivery/settings.sh', settings);
  expect(run('deploy')).toEqual({
    status: 1,
    stderr: 'Fill in delivery/settings.sh first.\n',
    calls: '',
  });
});

test('the image is built under its commit, and from then on named by its digest', () => {
  const { run } = repository(counterWith({}));
  const built = run('build-image', { COMMIT: 'c0ffee' });
  expect(built.calls).toContain(`--tag ${IMAGE}:c0ffee`);
  expect(run('scan-image').calls).toContain(`${IMAGE}@${DIGEST}`);
  const other = `sha256:${'b'.repeat(64)}`;
  expect(run('scan-image', { IMAGE_DIGEST: other }).calls).toContain(`${IMAGE}@${other}`);
  const signed = run('sign-image', { COSIGN_KEY: '/keys/cosign.key', COSIGN_PASSWORD: 'p' });
  expect([signed.status, signed.calls.match(/cosign (sign|attest) .*@sha256:a+/g)?.length]).toEqual([0, 2]);
});

test.each([
  ['search-secrets', 'gitleaks'],
  ['analyse-code', 'semgrep'],
  ['check-dependencies', 'trivy'],
  ['scan-image', 'trivy'],
  ['check-signature', 'cosign'],
])('%s is a gate: what %s finds ends the step', (script, program) => {
  expect(repository(counterWith({})).run(script, { IMAGE_DIGEST: DIGEST }).status).toBe(0);
  expect(
    repository(counterWith({}), { fails: program }).run(script, { IMAGE_DIGEST: DIGEST }).status,
  ).not.toBe(0);
});

test('scans fail the step on high and critical findings with a fix', () => {
  const { run } = repository(counterWith({}));
  for (const script of ['check-dependencies', 'scan-image'])
    expect(run(script, { IMAGE_DIGEST: DIGEST }).calls).toContain(
      '--exit-code 1 --severity CRITICAL,HIGH --ignore-unfixed',
    );
});

test('deploys every manifest but the Secret and the next release, with the digest, and waits for the rollout', () => {
  const { calls, status } = repository(counterWith({})).run('deploy', { IMAGE_DIGEST: DIGEST });
  expect(status).toBe(0);
  expect(calls).toContain(`image: ${IMAGE}@${DIGEST}\n`);
  expect(calls).not.toMatch(/kind: Secret|sha256:0/);
  expect(calls.match(/apply/g)).toHaveLength(1);
  expect(calls).toContain('--namespace licences-test rollout status deployment.apps/counter --timeout=30m');
});

test('deploys nothing while no manifest names the image', () => {
  const { put, run } = repository(counterWith({}));
  put('openshift/deployment.yaml', 'image: elsewhere@sha256:0\n');
  put('openshift/next-release.yaml', '');
  const { calls, status, stderr } = run('deploy', { IMAGE_DIGEST: DIGEST });
  expect([status, calls]).toEqual([1, '']);
  expect(stderr).toContain(IMAGE);
});

test.each([
  ['a host', '  host: change-me.example.invalid\n'],
  ['a setting', '  DATABASE_HOST: CHANGE-ME\n'],
  ['an address', '        cidr: 192.0.2.1/32\n'],
])('deploys nothing while %s is a placeholder, and names its line', (_, line) => {
  for (const choice of ['jenkins', 'argo'] as const) {
    const { put, run } = repository(withPipeline(counterWith({}), choice, choice === 'argo'));
    put('openshift/other.yaml', `# CHANGE-ME: what a comment says may stay.\n${line}`);
    const script = choice === 'argo' ? 'propose-release' : 'deploy';
    const { calls, status, stderr } = run(script, { IMAGE_DIGEST: DIGEST });
    expect([status, calls]).toEqual([1, '']);
    expect(stderr).toContain(`openshift/other.yaml:2:${line}`);
  }
});

test('the next release waits for a person with its placeholders', () => {
  const { put, run } = repository(counterWith({}));
  put('openshift/next-release.yaml', '        mountPath: /var/lib/CHANGE-ME\n');
  expect(run('deploy', { IMAGE_DIGEST: DIGEST }).status).toBe(0);
});

test.each(['deploy', 'roll-back'])('%s fails where the cluster does not say what runs', (script) => {
  const refused = repository(counterWith({}));
  refused.put('bin/oc', '#!/bin/sh\ncase "$*" in *" get "*) exit 1 ;; esac\n');
  expect(refused.run(script, { IMAGE_DIGEST: DIGEST }).status).toBe(1);
  const empty = repository(counterWith({}));
  empty.put('bin/oc', '#!/bin/sh\ncat > /dev/null\n');
  expect(empty.run(script, { IMAGE_DIGEST: DIGEST }).stderr).toContain('licences-test has no Deployment');
});

test('takes a release back by one command for each workload, and waits', () => {
  const { calls, status } = repository(counterWith({})).run('roll-back');
  expect(status).toBe(0);
  expect(calls.indexOf('rollout undo deployment.apps/counter')).toBeGreaterThan(0);
  expect(calls.indexOf('rollout status')).toBeGreaterThan(calls.indexOf('rollout undo'));
});

test('jobs beside the application go back to its image', () => {
  const { calls } = repository(counterWith({ 'scheduled-jobs': 'host-cron' })).run('roll-back');
  expect(calls).toMatch(/set image cronjob --selector app\.kubernetes\.io\/name=permit-counter application=/);
  const without = repository(counterWith({ 'scheduled-jobs': 'none' })).run('roll-back');
  expect(without.calls).not.toContain('cronjob');
});

const isPipeline = ([path]: [string, string]): boolean => /Jenkinsfile|workflows|gitlab-ci/.test(path);

test('an application of jobs alone is taken back by deploying the digest that a person names', () => {
  const job = containerInputs['nightly-statement-run'] as ArtefactInput;
  const { put, run } = repository(job);
  put('openshift/job.yaml', `        image: ${IMAGE}@sha256:${'0'.repeat(64)}\n`);
  expect(run('roll-back')).toMatchObject({ status: 2, calls: '' });
  const { calls, status } = run('roll-back', { PREVIOUS_DIGEST: DIGEST });
  expect(status).toBe(0);
  expect(calls).toContain(`image: ${IMAGE}@${DIGEST}`);
  expect(calls).not.toContain('rollout');
  for (const choice of ['jenkins', 'github-actions', 'gitlab'] as const)
    expect([...filesOf(withPipeline(job, choice)).entries()].filter(isPipeline).join(''), choice).toMatch(
      /(path|paths|artifacts):.*released-job\.yaml/,
    );
  for (const choice of ['jenkins', 'github-actions'] as const) {
    const texts = [...filesOf(withPipeline(job, choice)).entries()].filter(isPipeline);
    expect(texts.map(([, text]) => text).join(''), choice).toContain('PREVIOUS_DIGEST');
  }
});

test('access to the registry is there for the step and gone after it', () => {
  const { put, run } = repository(counterWith({}));
  put('auth.json', '{}');
  put(
    'bin/trivy',
    '#!/bin/sh\ncat "$DOCKER_CONFIG/config.json" >> "$CALLS"; echo "$DOCKER_CONFIG" > folder\n',
  );
  const { calls } = run('scan-image', { IMAGE_DIGEST: DIGEST, REGISTRY_AUTH_FILE: 'auth.json' });
  expect(calls).toBe('{}');
  put('bin/trivy', '#!/bin/sh\nls "$(cat folder)" >> "$CALLS" 2>&1 || echo gone >> "$CALLS"\n');
  expect(run('scan-image', { IMAGE_DIGEST: DIGEST }).calls).toContain('gone');
});

test('the scripts are the same whatever tool runs them', () => {
  const textOf = (choice: (typeof pipelineChoices)[number]) =>
    JSON.stringify(deliveryScripts.files(withPipeline(counterWith({}), choice)));
  const different = pipelineChoices.filter((choice) => textOf(choice) !== textOf('jenkins'));
  expect(different).toEqual(['argo']);
});

test('the image of a supplier is copied with its digest, and not built or tested', () => {
  const paths = deliveryScripts.files(supplierProduct).map(({ path }) => path);
  expect(paths).toContain('delivery/copy-image.sh');
  expect(paths.filter((path) => /build|tests|analyse|secrets/.test(path))).toEqual([]);
});
