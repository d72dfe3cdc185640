import { expect, it } from 'vitest';
import { cyclonedx } from '../../../questionnaire/evidence/cyclonedx.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(cyclonedx);
});

it('tells of a bill without components', () => {
  expect(noticesOf(cyclonedx, '{"bomFormat":"CycloneDX"}')).toMatchObject([{ code: 'no-components' }]);
});
