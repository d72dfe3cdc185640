import { it } from 'vitest';
import { hadolint } from '../../../questionnaire/evidence/hadolint.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(hadolint);
});
