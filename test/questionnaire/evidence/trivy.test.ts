import { expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { trivy } from '../../../questionnaire/evidence/trivy.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

const answersOf = (...misconfigurations: object[]) =>
  trivy
    .read([
      new EvidenceFile(
        'report.json',
        JSON.stringify({
          SchemaVersion: 2,
          ArtifactName: '.',
          Results: [{ Target: 'Dockerfile', Class: 'config', Misconfigurations: misconfigurations }],
        }),
      ),
    ])
    .findings.map(({ question, answer }) => `${question}: ${answer}`);

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(trivy);
});

it.each(['DS002', 'DS-0002', 'AVD-DS-0002', 'ds-0002'])('knows the check %s', (id) => {
  expect(answersOf({ ID: id, Status: 'FAIL' })).toEqual([
    'images-name-a-user: otherwise',
    'image-user: root',
  ]);
});

it('says no where one place fails and another passes, in any order', () => {
  const pass = { ID: 'KSV-0017', Status: 'PASS' };
  const fail = { ID: 'KSV-0017', Status: 'FAIL' };
  expect(answersOf(pass, fail)).toEqual(['no-container-is-privileged: otherwise']);
  expect(answersOf(fail, pass)).toEqual(['no-container-is-privileged: otherwise']);
});

it('says nothing of a check that was excepted', () => {
  expect(answersOf({ ID: 'DS-0002', Status: 'EXCEPTION' })).toEqual([]);
});

it('tells of a report without results', () => {
  expect(noticesOf(trivy, '{"SchemaVersion":2,"ArtifactName":"x"}')).toMatchObject([{ code: 'no-results' }]);
});

it('says of a misconfiguration in which file it is', () => {
  const misconfigurations = [{ ID: 'DS-0002', Status: 'FAIL' }];
  const results = [
    { Target: 'web/Dockerfile', Class: 'config', Misconfigurations: misconfigurations },
    { Target: '', Class: 'config', Misconfigurations: misconfigurations },
  ];
  const text = JSON.stringify({ SchemaVersion: 2, ArtifactName: 'src', Results: results });
  const { findings } = trivy.read([new EvidenceFile('report.json', text)]);
  expect([...new Set(findings.map(({ about }) => about))]).toEqual([
    'scan of src, web/Dockerfile',
    'scan of src',
  ]);
});

it('tells how to get JSON in the place of its table', () => {
  const text = 'forms:1 (debian 10.13)\nTotal: 12 (UNKNOWN: 0, LOW: 4)\n';
  expect(trivy.recognises(new EvidenceFile('a.txt', text))).toBe(true);
  expect(noticesOf(trivy, text)).toMatchObject([{ code: 'not-json' }]);
});
