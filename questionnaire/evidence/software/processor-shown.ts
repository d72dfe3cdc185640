import { type Place, textOf } from '../parsing/datum.ts';
import { readiness, type Shown } from '../parsing/shown.ts';

/** What the name of a processor architecture shows, as Docker, Podman and registries write it; `subject` begins the sentence. */
export function processorShown(
  place: Place | undefined,
  subject = 'It is built for',
  sureness: 'stated' | 'hinted' = 'stated',
): readonly Shown[] {
  const name = textOf(place)?.toLowerCase();
  if (!place || !name) return [];
  if (/^(?:amd64|x86_64|x86-64|i[3-6]?86|386)$/.test(name))
    return [readiness('cpu-architecture', 'x86-64', place, `${subject} ${name}.`, sureness)];
  if (/^(?:arm64|aarch64)$/.test(name))
    return [
      readiness('cpu-architecture', 'arm64', place, `${subject} 64-bit ARM; look for a build for x86-64.`),
    ];
  return /^(?:ppc64(?:le)?|s390x?|sparc\w*|ia64|riscv64|mips\w*)$/.test(name)
    ? [readiness('cpu-architecture', 'other', place, `${subject} ${name}; look for a build for x86-64.`)]
    : [];
}
