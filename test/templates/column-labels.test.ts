import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { languages } from '../../questionnaire/language.ts';
import { platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import { columnLabels } from '../../templates/column-labels.ts';

const anyColumn = fc.record({
  applicationPath: fc.constantFrom('/a', '/b'),
  assessmentPath: fc.constant('/assessment'),
  application: fc.constantFrom('Permits', 'Berths', 'a\u2069\u202eb'),
  department: fc.constantFrom('Lands', 'Marine'),
  revision: fc.constantFrom(1, 2),
  status: fc.constantFrom('draft', 'approved'),
  questionnaire: fc.constantFrom(applicationReadiness, platformHardening),
});

it('gives no two columns the same head, in any language', () => {
  fc.assert(
    fc.property(
      fc.array(anyColumn, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...languages),
      (columns, language) => {
        const labels = columnLabels(columns, language);
        expect(new Set(labels).size).toBe(columns.length);
        for (const label of labels) expect(label).not.toContain('\u202e');
      },
    ),
  );
});

it('names applications alone where that tells them apart, and revisions alone of one application', () => {
  const column = (application: string, revision: number) => ({
    applicationPath: `/${application}`,
    assessmentPath: '/assessment',
    application,
    department: 'Lands',
    revision,
    status: 'draft' as const,
    questionnaire: applicationReadiness,
  });
  const plain = (...columns: ReturnType<typeof column>[]) =>
    columnLabels(columns, 'en').map((label) => label.replaceAll(/[\u2068\u2069]/g, ''));
  expect(plain(column('Permits', 1), column('Berths', 2))).toEqual(['Permits', 'Berths']);
  expect(plain(column('Permits', 1), column('Permits', 2))).toEqual(['Revision 1', 'Revision 2']);
  expect(plain(column('Permits', 1), column('Permits', 2), column('Berths', 1))).toEqual([
    'Permits, revision 1',
    'Permits, revision 2',
    'Berths, revision 1',
  ]);
});
