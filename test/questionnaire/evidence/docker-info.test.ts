import { expect, it } from 'vitest';
import { dockerInfo } from '../../../questionnaire/evidence/docker-info.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(dockerInfo);
});

it.each([
  ['{"ClientInfo":{},"ServerErrors":["Cannot connect"]}', 'no-answer-of-the-daemon'],
  ['{"Client":{"ApiVersion":"1.46"},"Server":null}', 'no-answer-of-the-daemon'],
  ['{"Client":{"ApiVersion":"1.46"},"Server":{"Version":"28.0.0"}}\n{"Name":"x"}', 'not-of-this-kind'],
])('tells what %s cannot show', (text, code) => {
  expect(noticesOf(dockerInfo, text)).toMatchObject([{ code }]);
});

it('takes the version of the engine from its components where the server names none', () => {
  const server = {
    ApiVersion: '1.41',
    Components: [
      { Name: 'containerd', Version: '1.6' },
      { Name: 'Engine', Version: '19.03.1' },
    ],
  };
  const text = JSON.stringify({ Client: { ApiVersion: '1.41' }, Server: server });
  const { findings } = dockerInfo.read([new EvidenceFile('a.json', text)]);
  expect(findings.map(({ question, answer }) => [question, answer])).toEqual([
    ['docker-is-up-to-date', 'otherwise'],
    ['experimental-features-are-off', 'as-recommended'],
  ]);
});

it.each([
  ['1.13.1', true],
  ['24.0.9', true],
  ['25.0.3', false],
  ['26.1.4', true],
  ['28.3.2', true],
  ['29.0.0', false],
])('hints that Docker Engine %s is no longer maintained: %s', (version, isEnded) => {
  const text = JSON.stringify({ Driver: 'overlay2', ServerVersion: version });
  const { findings } = dockerInfo.read([new EvidenceFile('a.json', text)]);
  expect(findings.some(({ question }) => question === 'docker-is-up-to-date')).toBe(isEnded);
});

it.each([
  ['10.74GB', 'as-recommended', 'stated'],
  ['107.4 GB', 'otherwise', 'hinted'],
  ['32.21 GB', 'otherwise', 'stated'],
])('judges a base device of %s', (size, answer, sureness) => {
  const text = JSON.stringify({ Driver: 'devicemapper', DriverStatus: [['Base Device Size', size]] });
  const { findings } = dockerInfo.read([
    new EvidenceFile('a.json', `${text.slice(0, -1)},"ServerVersion":"1"}`),
  ]);
  expect(findings).toContainEqual(
    expect.objectContaining({ question: 'base-device-size-is-unchanged', answer, sureness }),
  );
});

it('tells how to get JSON in the place of what is printed for people, and of nothing else', () => {
  const text =
    'Client: Docker Engine\n Version: 24\n\nServer:\n Server Version: 24.0.7\n Storage Driver: overlay2\n  seccomp\n   Profile: builtin\n';
  const [file] = readEvidence([{ name: 'info.txt', bytes: new TextEncoder().encode(text) }]).files;
  expect(file?.notices).toMatchObject([{ code: 'not-json' }]);
});
