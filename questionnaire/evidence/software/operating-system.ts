import type { Sureness } from '../finding.ts';
import { ENDS_CHECKED_ON, type OperatingSystemEnd, operatingSystemEnds } from './operating-system-ends.ts';

/** What the name of an operating system answers to the question `operating-system`. */
export interface OperatingSystem {
  readonly answer: 'linux-supported' | 'linux-end-of-life' | 'windows-server' | 'unix' | 'mainframe';
  /** Of a Linux whose fixes have ended a hint, since extended support that somebody pays for counts and no file names it. */
  readonly sureness: Extract<Sureness, 'stated' | 'hinted'>;
  /** What is known of its end: one sentence. */
  readonly because: string;
}

const families: readonly (readonly [
  RegExp,
  Exclude<OperatingSystem['answer'], `linux-${string}`>,
  string,
])[] = [
  [/\bwindows\b/, 'windows-server', 'Windows'],
  [/\b(?:aix|hp-?ux|solaris|sunos|openserver|tru64|irix|freebsd)\b/, 'unix', 'a Unix'],
  [/\b(?:z\/?os|z\/vm|z\/vse|ibm i|os\/400|i5\/os|as\/400|mvs)(?![\w/])/, 'mainframe', 'a mainframe system'],
];

/** What a name with its version says; `undefined` where it is none that is known, or a Linux whose end is not known here. */
export function operatingSystem(written: string): OperatingSystem | undefined {
  const name = written
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[®™]|\(r\)/g, '')
    .replaceAll(/\s+/g, ' ');
  const known = operatingSystemEnds.find(({ pattern }) => pattern.test(name));
  const family = families.find(([pattern]) => pattern.test(name));
  if (family) {
    const [, answer, kind] = family;
    const because = known ? `The name is that of ${kind}; ${endOf(known)}.` : `The name is that of ${kind}.`;
    return { answer, sureness: 'stated', because };
  }
  if (!known) return undefined;
  return hasEnded(known)
    ? {
        answer: 'linux-end-of-life',
        sureness: 'hinted',
        because: `${endOf(known)}; extended support that is paid for would count.`,
      }
    : { answer: 'linux-supported', sureness: 'stated', because: `${endOf(known)}.` };
}

const hasEnded = ({ ends }: OperatingSystemEnd): boolean => ends < ENDS_CHECKED_ON;

const endOf = (known: OperatingSystemEnd): string =>
  hasEnded(known)
    ? `${known.name} has had no security fixes since ${known.ends} (${known.source})`
    : `${known.name} gets security fixes until ${known.ends} (${known.source})`;
