import { describe, expect, it } from 'vitest';
import { controlPlaneRules } from '../../../questionnaire/evidence/control-plane/control-plane-rules.ts';
import { controlPlanePod } from '../../../questionnaire/evidence/control-plane-pod.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { hardeningTables } from '../../../questionnaire/platform-hardening/index.ts';
import { readText } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

const podOf = (lines: string, image = 'registry.k8s.io/kube-apiserver:v1.30.1') => `apiVersion: v1
kind: Pod
metadata: {name: subject, namespace: kube-system}
spec:
  containers:
  - name: main
    image: ${image}
${lines}`;

const pod = (...command: readonly string[]) =>
  podOf(`    command:\n${command.map((word) => `    - ${JSON.stringify(word)}`).join('\n')}`);

const answerTo = (question: string, text: string) => {
  const found = readText(text).findings.find((one) => one.question === question);
  return found && `${found.answer} ${found.sureness}`;
};

describe('a control-plane pod', () => {
  it('never throws, and says only what it declares, whatever the text', () =>
    expectReaderProperties(controlPlanePod));

  it.each([
    ['an application', podOf('    command: [/app/server, --profiling=false]', 'example.hk/app:v1.2.0')],
    [
      'an etcd that an application brings',
      podOf('    command: [etcd]', 'quay.io/coreos/etcd:v3.5.9').replace('kube-system', 'shop'),
    ],
    ['a client of etcd', podOf('    command: [etcdctl, snapshot, save]', 'example.hk/backup:v1')],
    [
      'a program that is called scheduler',
      podOf('    command: [scheduler, --every=5m]', 'example.hk/jobs:v1'),
    ],
    ['a Deployment', pod('kube-apiserver', '--profiling=false').replace('kind: Pod', 'kind: Deployment')],
    [
      'a script that only speaks of it',
      podOf('    command: [sh, -c, "echo kube-apiserver is up"]', 'example.hk/probe:v1'),
    ],
  ])('is not %s', (_, text) => {
    expect(controlPlanePod.recognises(new EvidenceFile('pod.yaml', text))).toBe(false);
  });

  it.each([
    ['flag=value', pod('kube-apiserver', '--profiling=false')],
    ['flag value', pod('kube-apiserver', '--profiling', 'false')],
    ['underscores', pod('kube-apiserver', '--profiling=true', '--profiling=0')],
    ['a shell', pod('/bin/sh', '-c', 'exec kube-apiserver "--profiling=false" >/tmp/log 2>&1')],
    ['args alone', podOf('    args: [--profiling=false]')],
    ['hyperkube', pod('/hyperkube', 'apiserver', '--profiling=false')],
    ['a command as one text', podOf('    command: kube-apiserver --profiling=false')],
  ])('has its flags read as %s', (_, text) => {
    expect(answerTo('api-server-profiling-is-off', text)).toBe('as-recommended stated');
  });

  it('has the last of several values count, and the members of lists added up', () => {
    const text = pod(
      'kube-apiserver',
      '--profiling=false',
      '--profiling=true',
      '--enable-admission-plugins=NodeRestriction',
      '--enable-admission-plugins=AlwaysPullImages',
    );
    expect(answerTo('api-server-profiling-is-off', text)).toBe('otherwise stated');
    expect(answerTo('kubelets-change-only-their-own-node', text)).toBe('as-recommended stated');
    expect(answerTo('private-images-need-credentials-at-each-start', text)).toBe('as-recommended stated');
  });

  it('is told that its version has no such flag, where it sets one that is gone', () => {
    const evidence = readText(pod('kube-apiserver', '--basic-auth-file=/etc/users.csv'));
    expect(evidence.files[0]?.notices.map(({ code }) => code)).toEqual(['not-in-this-version']);
    expect(
      evidence.findings.find(({ question }) => question === 'api-server-takes-no-password-file'),
    ).toMatchObject({
      answer: 'otherwise',
      line: 10,
    });
  });

  it('is read up to a bound, and the rest is told', () => {
    const one = '- {kind: Pod, spec: {containers: [{command: [kube-scheduler, --profiling=false]}]}}\n';
    const { findings, files } = readText(`kind: List\nitems:\n${one.repeat(103)}`);
    expect(findings.filter(({ question }) => question === 'scheduler-profiling-is-off')).toHaveLength(100);
    expect(files[0]?.notices).toMatchObject([
      { code: 'too-many-pods', detail: expect.stringContaining('3 are left out') },
    ]);
  });

  it.each([
    ['1.18', 'as-recommended implied-by-default'],
    ['1.19', 'not-in-this-version stated'],
  ])('of version %s takes passwords from no file: %s', (version, expected) => {
    const text = podOf(
      '    command: [kube-apiserver, --profiling]',
      `k8s.gcr.io/kube-apiserver:v${version}.3`,
    );
    expect(answerTo('api-server-takes-no-password-file', text)).toBe(expected);
  });
});

it('every row about the components of a control plane is read from their flags, or from files beside them', () => {
  const rows = hardeningTables
    .filter(({ id }) => /^kubernetes-(?!master)/.test(id))
    .flatMap(({ entries }) => entries.map(({ id }) => id));
  const read = new Set(controlPlanePod.fields.map(({ question }) => question));
  expect(rows.filter((id) => !read.has(id))).toEqual([]);
});

it.each(controlPlaneRules)('$question: its flag and the end of its life are those of its row', (rule) => {
  const entry = hardeningTables.flatMap(({ entries }) => entries).find(({ id }) => id === rule.question);
  expect(entry?.evidence).toContain(rule.name);
  if (rule.goneInMinor) expect(entry?.goneSince).toMatch(new RegExp(`1\\.${rule.goneInMinor}\\b`));
});
