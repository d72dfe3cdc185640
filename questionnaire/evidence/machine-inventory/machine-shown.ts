import { answer } from '../parsing/fields.ts';
import { readiness, type Shown } from '../parsing/shown.ts';
import { operatingSystem } from '../software/operating-system.ts';
import type { Machine } from './machines.ts';

/** What an inventory of machines can tell. */
export const machineFields = [
  answer('operating-system', 'column of the operating system', 'stated'),
  answer('cpu-architecture', 'columns of the processor and of the operating system'),
  answer('resource-profile', 'column of the memory'),
  answer('peak-memory-gigabytes', 'columns of the memory'),
  answer('stored-gigabytes', 'columns of the disks'),
  answer('hardware-devices', 'column of devices'),
  answer('multiple-instances', 'machines whose names differ in a number only'),
];

/** What one machine of an inventory shows; its sizes are those of the machine, not of the process. */
export const machineShown = (machine: Machine): readonly Shown[] => [
  ...systemOf(machine),
  ...processorOf(machine),
  ...memoryOf(machine),
  ...disksOf(machine),
  ...devicesOf(machine),
];

/** The guest's own tools know better than the settings of the virtual machine, and RVTools writes them last. */
function systemOf({ texts, line }: Machine): readonly Shown[] {
  const known = texts('system')
    .toReversed()
    .map(operatingSystem)
    .find((one) => one !== undefined);
  return known ? [readiness('operating-system', known.answer, line, known.because, known.sureness)] : [];
}

const processors: readonly (readonly [RegExp, 'x86-64' | 'arm64' | 'other'])[] = [
  [/\b(?:sparc|power ?\d|powerpc|ppc64|itanium|ia64|s390x?|pa-risc|ibm z)/i, 'other'],
  [/\b(?:arm64|aarch64|ampere|graviton)/i, 'arm64'],
  [/\b(?:x86|x64|amd64|intel|xeon|amd|epyc|opteron)|\((?:64|32)-bit\)/i, 'x86-64'],
];

/** The names that VMware gives to guest systems end in `(64-bit)` on x86 hosts. */
function processorOf({ texts, line }: Machine): readonly Shown[] {
  const text = [...texts('processor'), ...texts('system')].join(' ');
  const found = processors.find(([pattern]) => pattern.test(text))?.[1];
  return found
    ? [
        readiness(
          'cpu-architecture',
          found,
          line,
          'The machine runs on such a processor; look at the programs too.',
        ),
      ]
    : [];
}

function memoryOf({ sizes, line }: Machine): readonly Shown[] {
  const used = sizes['used-memory'];
  const memory = typeof used === 'number' ? used : sizes.memory;
  if (typeof memory !== 'number') return [];
  const gigabytes = Math.max(1, Math.ceil(Number(memory.toFixed(2))));
  if (gigabytes > LARGEST_MEMORY) return [];
  const because =
    memory === used
      ? 'The machine used this much when the list was made; the process alone uses less, its busiest hour may use more.'
      : 'The machine has this much memory; the process alone needs less.';
  return [
    readiness(
      'resource-profile',
      'estimated',
      line,
      'The size of the machine is known, which is an estimate.',
    ),
    readiness('peak-memory-gigabytes', gigabytes, line, because),
  ];
}

/** The largest answers of the two questions. */
const LARGEST_MEMORY = 4096;
const LARGEST_STORE = 1_000_000;

function disksOf({ sizes, line }: Machine): readonly Shown[] {
  const used = sizes['used-disk'];
  const disk = typeof used === 'number' ? used : sizes.disk;
  if (typeof disk !== 'number' || disk > LARGEST_STORE) return [];
  const because =
    disk === used
      ? 'So much is used on the disks of the machine, its system and logs included.'
      : 'So large are the disks of the machine, its system, logs and free space included.';
  return [readiness('stored-gigabytes', Math.ceil(Number(disk.toFixed(2))), line, because)];
}

function devicesOf({ texts, line }: Machine): readonly Shown[] {
  const text = texts('devices').join(' ');
  if (/dongle|usb|serial|com port|tape|card|pci|fax|modem|加密狗|讀卡/i.test(text))
    return [
      readiness(
        'hardware-devices',
        'attached-to-the-machine',
        line,
        'The list names a device of the machine.',
      ),
    ];
  if (/gpu|nvidia|graphics|圖形/i.test(text))
    return [readiness('hardware-devices', 'gpu', line, 'The list names a graphics processor.')];
  return /printer|hsm|打印機|印表機/i.test(text)
    ? [readiness('hardware-devices', 'network-attached', line, 'The list names a device of the network.')]
    : [];
}
