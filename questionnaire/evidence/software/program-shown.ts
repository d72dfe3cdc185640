import type { Place } from '../parsing/datum.ts';
import { readiness, type Shown } from '../parsing/shown.ts';
import type { Program } from './program.ts';

/** What a program that was met somewhere hints at; `subject` names what is met, as the subject of a sentence. */
export function programShown(found: Program, place: Pick<Place, 'line'>, subject: string): readonly Shown[] {
  const { name, runtime, middleware, ended } = found;
  const shown: Shown[] = [];
  if (runtime) shown.push(readiness('language-runtime', runtime, place, `${subject} hints at ${name}.`));
  if (middleware) shown.push(readiness('middleware', middleware, place, `${subject} hints at ${name}.`));
  if (ended) {
    const because = `${subject} names a version of ${name} that its publisher has given no security fixes since ${ended}.`;
    shown.push(readiness('runtime-support', 'end-of-life', place, because));
  }
  return shown;
}
