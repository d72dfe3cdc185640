import { expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { imageInspect } from '../../../questionnaire/evidence/image-inspect.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(imageInspect);
});

it('tells what is no image', () => {
  const text = '[{"RootFS":{},"Architecture":"amd64"},\n{"Name":"bridge"}]';
  expect(noticesOf(imageInspect, text)).toMatchObject([{ line: 2, code: 'not-an-image' }]);
});

it.each([
  ['{"Id":"1","HostConfig":{},"RootFS":{},"Architecture":"amd64"}', false],
  ['{"State":{},"RootFS":{},"Architecture":"amd64"}', false],
  ['{"rootfs":{},"architecture":"amd64"}', true],
  ['{"RootFS":{}}', false],
  ['[]', false],
  ['RootFS: {}\nArchitecture: amd64', false],
])('%s is an image: %s', (text, expected) => {
  expect(imageInspect.recognises(new EvidenceFile('a.json', text))).toBe(expected);
});

it.each([
  ['apt-get update && apt-get install -y curl', false],
  ['apt-get update', true],
  ['apt-get -qq update && rm -rf /tmp/x', true],
  ['apk update; apk add curl', false],
  ['yum -y update', false],
  ['update-ca-certificates', false],
])('"%s" updates a list alone: %s', (command, alone) => {
  const text = JSON.stringify({
    RootFS: {},
    Architecture: 'x',
    History: [{}, { created_by: `/bin/sh -c ${command}` }],
  });
  const { findings } = imageInspect.read([new EvidenceFile('a.json', text)]);
  expect(findings.some(({ question }) => question === 'updates-stand-with-their-install')).toBe(alone);
});

it.each([
  ['curl -fsSLk https://a.example.hk/x', true],
  ['curl --insecure https://a.example.hk/x', true],
  ['curl -fsSL https://a.example.hk/x', false],
  ['wget --no-check-certificate https://a.example.hk/x', true],
  ['tar -xk x.tar', false],
])('"%s" loads unchecked: %s', (command, unchecked) => {
  const text = JSON.stringify({
    RootFS: {},
    Architecture: 'x',
    History: [{}, { created_by: `RUN ${command}` }],
  });
  const { findings } = imageInspect.read([new EvidenceFile('a.json', text)]);
  expect(findings.some(({ question }) => question === 'packages-are-verified')).toBe(unchecked);
});
