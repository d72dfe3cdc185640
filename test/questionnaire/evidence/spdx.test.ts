import { expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { spdx } from '../../../questionnaire/evidence/spdx.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(spdx);
});

it('tells of a bill without packages', () => {
  expect(noticesOf(spdx, '{"spdxVersion":"SPDX-2.3"}')).toMatchObject([{ code: 'no-packages' }]);
});

it('tells how to write tags and values as JSON', () => {
  const text = 'SPDXVersion: SPDX-2.3\nPackageName: bash\nCreator: Tool: syft';
  expect(spdx.recognises(new EvidenceFile('a.spdx', text))).toBe(true);
  expect(noticesOf(spdx, text)).toMatchObject([{ code: 'not-json' }]);
});
