import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeKonveyor } from '../../../questionnaire/konveyor/write-konveyor.ts';
import { anyKonveyor, konveyorFrom, licensingYaml, readYaml } from '../../support/konveyor.ts';

test('what is written is read back as it was, whatever its texts are', () => {
  fc.assert(
    fc.property(anyKonveyor, (questionnaire) => {
      expect(readYaml(writeKonveyor(questionnaire))).toEqual({ ok: true, questionnaire });
    }),
    { numRuns: 300 },
  );
});

test('writing what was read changes nothing any more', () => {
  const once = writeKonveyor(konveyorFrom(licensingYaml));
  expect(writeKonveyor(konveyorFrom(once))).toBe(once);
});

test('quotes what YAML 1.1 would take for a truth value, a number or nothing', () => {
  const yaml = writeKonveyor(konveyorFrom(licensingYaml));
  for (const text of ['"Yes"', '"No"', '"on"', '"1.0"', '"null"', '"~"', '"off"'])
    expect(yaml).toContain(`text: ${text}\n`);
});
