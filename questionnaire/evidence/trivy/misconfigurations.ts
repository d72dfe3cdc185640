import { at, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import type { Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { checkKey, type TrivyCheck, trivyChecks } from './misconfiguration-checks.ts';

const surest = ({ pass, fail }: TrivyCheck): EvidenceField['sureness'] =>
  pass === 'stated' || fail === 'stated' ? 'stated' : 'hinted';

/** What the misconfigurations of a result can tell. */
export const misconfigurationFields: readonly EvidenceField[] = Object.entries(trivyChecks).flatMap(
  ([key, checks]) =>
    checks.map((check) => ({
      questionnaire: check.questionnaire,
      question: check.question,
      field: `Misconfigurations, check ${key.replace(/\d+$/, (number) => number.padStart(4, '0'))}`,
      sureness: surest(check),
    })),
);

/** What the misconfigurations of one result show, failures first, so that one of them outweighs a pass. */
export function misconfigurations(result: Place): readonly Shown[] {
  const judged = itemsOf(at(result, 'Misconfigurations')).flatMap((one) => {
    const id = at(one, 'AVDID') ?? at(one, 'ID');
    const key = checkKey(textOf(at(one, 'ID')) ?? '') ?? checkKey(textOf(id) ?? '');
    // Versions before 0.20 list failures only, without a status.
    const status = textOf(at(one, 'Status')) ?? 'FAIL';
    const place = at(one, 'ID') ?? id;
    return key && place && (status === 'PASS' || status === 'FAIL') ? [{ key, place, status } as const] : [];
  });
  const failures = judged.filter(({ status }) => status === 'FAIL');
  const passes = judged.filter(({ status }) => status === 'PASS');
  return [...failures, ...passes].flatMap(({ key, place, status }) =>
    (trivyChecks[key] ?? []).flatMap((check) => shownBy(check, key, place, status) ?? []),
  );
}

function shownBy(check: TrivyCheck, key: string, place: Place, status: 'PASS' | 'FAIL'): Shown | undefined {
  const isPass = status === 'PASS';
  const sureness = isPass ? check.pass : check.fail;
  if (!sureness) return undefined;
  const written = check.answers
    ? check.answers[isPass ? 'pass' : 'fail']
    : isPass
      ? 'as-recommended'
      : 'otherwise';
  if (written === undefined) return undefined;
  const id = key.replace(/\d+$/, (number) => number.padStart(4, '0'));
  return {
    questionnaire: check.questionnaire,
    question: check.question,
    answer: written.replace(/^!/, ''),
    ...(written.startsWith('!') ? { holds: false as const } : {}),
    sureness,
    line: place.line,
    because: `Trivy's check ${id} ended with ${status}.`,
  };
}
