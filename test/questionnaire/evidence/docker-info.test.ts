import { expect, it } from 'vitest';
import { dockerInfo } from '../../../questionnaire/evidence/docker-info.ts';
import { expectReaderProperties, noticesOf } from '../../support/reader-properties.ts';

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
