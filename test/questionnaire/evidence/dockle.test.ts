import { it } from 'vitest';
import { dockle } from '../../../questionnaire/evidence/dockle.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(dockle);
});
