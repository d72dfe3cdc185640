import { at, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import type { Shown } from '../parsing/shown.ts';
import type { EvidenceField } from '../reader.ts';
import { checkSentence, scannerFields, shownByChecks } from '../scanner-checks/scanner-check.ts';
import { checkKey, trivyChecks } from './misconfiguration-checks.ts';

const padded = (key: string): string => key.replace(/\d+$/, (number) => number.padStart(4, '0'));

/** What the misconfigurations of a result can tell. */
export const misconfigurationFields: readonly EvidenceField[] = scannerFields(
  trivyChecks,
  (key) => `Misconfigurations, check ${padded(key)}`,
);

/** What the misconfigurations of one result show, failures first, so that one of them outweighs a pass. */
export function misconfigurations(result: Place): readonly Shown[] {
  const judged = itemsOf(at(result, 'Misconfigurations')).flatMap((one) => {
    const id = at(one, 'AVDID') ?? at(one, 'ID');
    const key = checkKey(textOf(at(one, 'ID')) ?? '') ?? checkKey(textOf(id) ?? '');
    // Versions before 0.20 list failures only, without a status.
    const status = textOf(at(one, 'Status')) ?? 'FAIL';
    const place = at(one, 'ID') ?? id;
    return key && place && (status === 'PASS' || status === 'FAIL')
      ? [{ key, place, status, title: textOf(at(one, 'Title')) } as const]
      : [];
  });
  const failures = judged.filter(({ status }) => status === 'FAIL');
  const passes = judged.filter(({ status }) => status === 'PASS');
  return [...failures, ...passes].flatMap(({ key, place, status, title }) =>
    shownByChecks(
      trivyChecks[key],
      status === 'PASS' ? 'pass' : 'fail',
      place.line,
      checkSentence(`Trivy's check ${padded(key)}`, status, title),
    ),
  );
}
