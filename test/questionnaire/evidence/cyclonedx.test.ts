import { expect, it } from 'vitest';
import { cyclonedx } from '../../../questionnaire/evidence/cyclonedx.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { readEvidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(cyclonedx);
});

it('tells of a bill without components', () => {
  expect(noticesOf(cyclonedx, '{"bomFormat":"CycloneDX"}')).toMatchObject([{ code: 'no-components' }]);
});

it('names a component without a version by its name alone', () => {
  const bill = '{"bomFormat":"CycloneDX","components":[{"type":"platform","name":"JBoss EAP"}]}';
  const { findings } = readEvidence([{ name: 'bill.json', bytes: new TextEncoder().encode(bill) }]);
  expect(findings[0]?.because).toBe('The package JBoss EAP hints at a commercial server.');
});

it('tells how to write XML as JSON', () => {
  const text = '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1"></bom>';
  expect(cyclonedx.recognises(new EvidenceFile('a.xml', text))).toBe(true);
  expect(noticesOf(cyclonedx, text)).toMatchObject([{ code: 'not-json' }]);
});
