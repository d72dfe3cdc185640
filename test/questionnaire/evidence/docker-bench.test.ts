import { expect, it } from 'vitest';
import { dockerBench } from '../../../questionnaire/evidence/docker-bench.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(dockerBench);
});

it.each([
  ['{"dockerbenchsecurity": "1.3.3", "1.1": "WARN"}', 'no-titles'],
  ['{"dockerbenchsecurity": "1.6.1", "tests": [{"id": "1", "results": [{"id": "1.1.1",', 'syntax'],
  [
    '{"dockerbenchsecurity":"1.6.1","tests":[{"results":[{"id":"2.2","desc":"Ensure network traffic is restricted between containers","result":"PASS"}]}]}',
    'no-containers',
  ],
])('tells what %s does not hold', (text, code) => {
  expect(dockerBench.recognises(new EvidenceFile('log.json', text))).toBe(true);
  expect(noticesOf(dockerBench, text)).toMatchObject([{ code }]);
});

it('needs the owner and the mode of a file for a yes', () => {
  const check = (id: string, words: string, result: string) => ({
    id,
    desc: `daemon.json file ${words}`,
    result,
  });
  const answers = (...results: object[]) => {
    const text = JSON.stringify({ dockerbenchsecurity: '1.6.1', tests: [{ results }] });
    return dockerBench
      .read([new EvidenceFile('log.json', text)])
      .findings.filter(({ question }) => question === 'daemon-json-is-protected')
      .map(({ answer, sureness }) => `${answer}, ${sureness}`);
  };
  const owner = check('3.17', 'ownership', 'PASS');
  expect(answers(owner)).toEqual([]);
  expect(answers(owner, check('3.18', 'permissions', 'INFO'))).toEqual([]);
  expect(answers(owner, check('3.18', 'permissions', 'WARN'))).toEqual(['otherwise, stated']);
  expect(answers(owner, check('3.18', 'permissions', 'PASS'))).toEqual(['as-recommended, hinted']);
});

it.each(['NOTE', 'INFO', 'UNKNOWN'])('takes %s of an automatic check for no answer', (result) => {
  const results = [{ id: '2.2', desc: 'network traffic is restricted between containers', result }];
  const text = JSON.stringify({ dockerbenchsecurity: '1.6.1', tests: [{ results }] });
  const { findings } = dockerBench.read([new EvidenceFile('log.json', text)]);
  expect(findings.map(({ question }) => question)).toEqual(['platform-kind']);
});

it('says why a result is only a hint, and names what the script named', () => {
  const results = [
    { id: '5.3', desc: 'Linux kernel capabilities are restricted', result: 'WARN', items: ['web', 'db'] },
    { id: '5.4', desc: 'privileged containers are not used', result: 'WARN', items: ['web'] },
  ];
  const text = JSON.stringify({ dockerbenchsecurity: '1.3.5', tests: [{ results }] });
  const { findings } = dockerBench.read([new EvidenceFile('log.json', text)]);
  expect(findings.map(({ because }) => because)).toEqual([
    'The script ran on a Docker host.',
    'Result 5.3 of docker-bench-security is WARN: Linux kernel capabilities are restricted; it names "web" and 1 more; the script looks at added capabilities only, not at dropped ones.',
    'Result 5.4 of docker-bench-security is WARN: privileged containers are not used; it names "web".',
  ]);
});

it('reads a bounded number of results, and tells it', () => {
  const results = Array.from({ length: 5001 }, () => ({ id: '5.4', desc: 'x', result: 'PASS' }));
  const text = JSON.stringify({ dockerbenchsecurity: '1.3.5', tests: [{ results }] });
  expect(noticesOf(dockerBench, text)).toMatchObject([{ code: 'too-many-results' }]);
});

it('takes a warning about SSH for a hint, since the script warns where it could not look too', () => {
  const results = [{ id: '5.7', desc: 'Ensure sshd is not run within containers', result: 'WARN' }];
  const text = JSON.stringify({ dockerbenchsecurity: '1.6.1', tests: [{ results }] });
  const { findings } = dockerBench.read([new EvidenceFile('log.json', text)]);
  expect(findings).toContainEqual(
    expect.objectContaining({ question: 'containers-run-no-sshd', answer: 'otherwise', sureness: 'hinted' }),
  );
});
