import { type Place, textOf } from '../parsing/datum.ts';
import { readiness, type Shown } from '../parsing/shown.ts';

/** What the name of a processor architecture shows, as Docker, Podman and registries write it. */
export function processorShown(
  place: Place | undefined,
  sureness: 'stated' | 'hinted' = 'stated',
): readonly Shown[] {
  const name = textOf(place)?.toLowerCase();
  if (!place || !name) return [];
  if (/^(?:amd64|x86_64|x86-64|i[3-6]?86|386)$/.test(name))
    return [readiness('cpu-architecture', 'x86-64', place, `It is built for ${name}.`, sureness)];
  if (/^(?:arm64|aarch64)$/.test(name))
    return [
      readiness('cpu-architecture', 'arm64', place, 'It is built for 64-bit ARM; look for another build.'),
    ];
  return /^(?:ppc64(?:le)?|s390x?|sparc\w*|ia64|riscv64|mips\w*)$/.test(name)
    ? [readiness('cpu-architecture', 'other', place, `It is built for ${name}; look for another build.`)]
    : [];
}
