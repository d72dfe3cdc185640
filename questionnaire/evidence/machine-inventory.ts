import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { tableIn } from './machine-inventory/columns.ts';
import { machineFields, machineShown } from './machine-inventory/machine-shown.ts';
import { type Machine, MOST_MACHINES, machinesOf } from './machine-inventory/machines.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import { joined } from './parsing/joined.ts';
import { readiness } from './parsing/shown.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';
import { operatingSystem } from './software/operating-system.ts';

/** Reads lists of machines in CSV: exports of RVTools and vCenter, and tables with headings in English or Traditional Chinese. */
export const machineInventory: EvidenceReader = {
  id: 'machine-inventory',
  title: 'Lists of machines in CSV (RVTools, vCenter or a table of your own)',
  isOfText: true,
  fields: machineFields,
  recognises: ({ text }) => tableIn(text) !== undefined,
  read: (files) => joined(files.map(readOne)),
};

function readOne(file: EvidenceFile): Reading {
  const table = tableIn(file.text);
  if (!table) return { findings: [], notices: [] };
  const { machines, off, tooMany } = machinesOf(file.text, table);
  const findings = [
    ...machines.flatMap((machine) => findingsAbout(file, `machine "${machine.name}"`, machineShown(machine))),
    ...groups(machines).flatMap((group) => instances(file, group)),
  ];
  const notice = (code: string, detail: string, line = table.headingLine): Notice => ({
    file: file.name,
    line,
    code,
    detail,
  });
  const notices: Notice[] = [];
  if (machines.length === 0)
    notices.push(notice('no-machines', 'Below the heading there is no machine that is switched on.'));
  if (off > 0)
    notices.push(notice('switched-off', `Machines that are off and templates are passed over: ${off}.`));
  if (tooMany !== undefined) {
    const detail = `Only the first ${MOST_MACHINES} machines are read. Send the rows of one application.`;
    notices.push(notice('too-many-machines', detail, tooMany));
  }
  for (const machine of machines)
    notices.push(...unclear(machine).map(([code, detail]) => notice(code, detail, machine.line)));
  return { findings, notices };
}

/** What of a machine is not judged. */
function unclear({ texts, sizes }: Machine): readonly (readonly [string, string])[] {
  const systems = texts('system');
  const found: (readonly [string, string])[] = [];
  if (systems.length > 0 && !systems.some((name) => operatingSystem(name)))
    found.push([
      'unknown-system',
      'The end date of this operating system is not known here. Look it up, and answer by hand.',
    ]);
  if (Object.values(sizes).includes('unclear'))
    found.push([
      'unclear-unit',
      'A size could be in MB or GB. Write the unit into the heading, such as "Memory (GB)".',
    ]);
  if (Object.values(sizes).includes('unreadable'))
    found.push([
      'unreadable-size',
      'A size is no number with a unit, and is passed over. Write one, such as 16 GB, or answer by hand.',
    ]);
  return found;
}

/** Machines whose names differ in their last number only. */
function groups(machines: readonly Machine[]): readonly (readonly Machine[])[] {
  const byStem = new Map<string, Machine[]>();
  for (const machine of machines) {
    if (/^[\d.]+$/.test(machine.name)) continue;
    const stem = /^(.*\D)\d{1,3}(?=\.|$)/.exec(machine.name.toLowerCase())?.[1];
    if (stem) byStem.set(stem, [...(byStem.get(stem) ?? []), machine]);
  }
  return [...byStem.values()].filter((group) => group.length > 1);
}

function instances(file: EvidenceFile, group: readonly Machine[]): readonly Finding[] {
  const [first, second] = group;
  if (!first || !second) return [];
  const because = `There are ${group.length} machines with such a name; ask whether all of them serve users at once.`;
  const names = group.slice(0, 5).map(({ name }) => `"${name}"`);
  return findingsAbout(file, `machines ${names.join(', ')}`, [
    readiness('multiple-instances', 'several-active', first.line, because),
  ]);
}
