import { expect, it } from 'vitest';
import { imageInspect } from '../../../questionnaire/evidence/image-inspect.ts';
import { expectReaderProperties, noticesOf } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(imageInspect);
});

it('tells what is no image', () => {
  const text = '[{"RootFS":{},"Architecture":"amd64"},\n{"Name":"bridge"}]';
  expect(noticesOf(imageInspect, text)).toMatchObject([{ line: 2, code: 'not-an-image' }]);
});
