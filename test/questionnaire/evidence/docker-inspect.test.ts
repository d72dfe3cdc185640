import { expect, it } from 'vitest';
import { dockerInspect } from '../../../questionnaire/evidence/docker-inspect.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

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

it('reads a bounded number of containers, and tells it', () => {
  const containers = Array.from({ length: 501 }, (_, i) => `{"Id":"${i}","HostConfig":{"Privileged":true}}`);
  const text = `[${containers.join(',\n')}]`;
  const { findings, notices } = dockerInspect.read([new EvidenceFile('a.json', text)]);
  expect(notices).toMatchObject([{ line: 501, code: 'too-many-containers' }]);
  expect(findings.filter(({ question }) => question === 'no-container-is-privileged')).toHaveLength(500);
});

it('never shows the value of a secret of the environment', () => {
  const text = JSON.stringify(
    [{ Id: '1', HostConfig: { Memory: 0 }, Config: { User: '', Env: ['DB_PASSWORD=q7 and, more'] } }],
    null,
    1,
  );
  for (const sent of [text, text.replaceAll('\n', ' ')]) {
    const { findings } = dockerInspect.read([new EvidenceFile('a.json', sent)]);
    expect(findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(findings)).not.toContain('q7');
  }
});

it('tells that it judges no row of a container of Windows', () => {
  const text = '[{"Id":"1",\n"Platform":"windows","HostConfig":{"Privileged":true}}]';
  expect(noticesOf(dockerInspect, text)).toMatchObject([{ line: 1, code: 'windows-container' }]);
});
