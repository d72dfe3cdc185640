import { expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { machineInventory } from '../../../questionnaire/evidence/machine-inventory.ts';
import { noticesOf } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

const recognised = (text: string) => machineInventory.recognises(new EvidenceFile('a.csv', text));

it('never throws, and says only what it declares, whatever the text', () => {
  expectReaderProperties(machineInventory);
});

it.each([
  'Name,Memory\nweb,8',
  'Title of the list\n\nHostname;OS\nweb;AIX 7.2',
  'Server\tRAM (GB)\nweb\t8',
  '主機名稱,作業系統\nweb,AIX 7.2',
])('knows the list %j', (text) => {
  expect(recognised(text)).toBe(true);
});

it.each([
  'Name,Department\nChan,ITB',
  'Memory,Disk\n8,100',
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web',
  '{"name":"web","memory":8}',
  'FROM debian:12\nRUN echo name, memory, disk',
])('takes %j for no list of machines', (text) => {
  expect(recognised(text)).toBe(false);
});

it.each([
  ['Name,Memory\n', 'no-machines', 1],
  ['Name,State,Memory\nweb,Powered Off,8\ndb,on,8', 'switched-off', 1],
  ['Name,OS\nweb,Plan 9', 'unknown-system', 2],
  ['Name,Memory\nweb,256', 'unclear-unit', 2],
  ['Name,Memory\nweb,plenty', 'unreadable-size', 2],
  [
    `Name,Memory\n${Array.from({ length: 201 }, (_, i) => `m-${i}-x,8\n`).join('')}`,
    'too-many-machines',
    202,
  ],
])('tells what it leaves out of %j', (text, code, line) => {
  expect(noticesOf(machineInventory, text)).toMatchObject([{ code, line }]);
});

it('takes machines of the same name but for a number for several instances, and addresses not', () => {
  const groupsOf = (text: string) =>
    machineInventory
      .read([new EvidenceFile('a.csv', text)])
      .findings.filter(({ question }) => question === 'multiple-instances')
      .map(({ about }) => about);
  expect(groupsOf('Name,RAM\nweb01,8\nWEB02,8\ndb01,8')).toEqual(['machines "web01", "WEB02"']);
  expect(groupsOf('Name,RAM\n10.0.0.1,8\n10.0.0.2,8')).toEqual([]);
});
