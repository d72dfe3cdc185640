import { expect, it } from 'vitest';
import { dockerInfo } from '../../../questionnaire/evidence/docker-info.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
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
