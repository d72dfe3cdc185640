import { expect, it } from 'vitest';
import { spdx } from '../../../questionnaire/evidence/spdx.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(spdx);
});

it('tells of a bill without packages', () => {
  expect(noticesOf(spdx, '{"spdxVersion":"SPDX-2.3"}')).toMatchObject([{ code: 'no-packages' }]);
});
