import { expect, it } from 'vitest';
import { dockerInspect } from '../../../questionnaire/evidence/docker-inspect.ts';
import { expectReaderProperties, noticesOf } from '../../support/reader-properties.ts';

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(dockerInspect);
});

it('tells what else stands between the containers', () => {
  const text = '[{"Id":"1","HostConfig":{}},\n{"RootFS":{}},\n{"IPAM":{}},\n{"Mountpoint":"/x"},\n7]';
  expect(noticesOf(dockerInspect, text).map(({ line, detail }) => [line, detail])).toEqual([
    [2, expect.stringMatching(/an image.*docker image inspect/)],
    [3, expect.stringContaining('a network')],
    [4, expect.stringContaining('a volume')],
    [5, expect.stringContaining('no inspected container')],
  ]);
});

it('says nothing about a limit that is no number, and tells it', () => {
  const text = '{"Id":"1",\n"HostConfig":{\n"Memory":"lots"}}';
  expect(noticesOf(dockerInspect, text)).toMatchObject([{ line: 3, code: 'unexpected-value' }]);
});
