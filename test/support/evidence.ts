import type { Finding } from '../../questionnaire/evidence/finding.ts';
import { attachedFile, change, later } from './changes.ts';
import type { inventory } from './inventory.ts';

/** A `daemon.json` whose first line after the brace is as recommended, and whose second is not. */
export const daemonJson = '{\n  "icc": false,\n  "live-restore": false\n}\n';

/** A finding about application-readiness; what a test does not name is the same in each. */
export const finding = (
  question: string,
  answer: Finding['answer'],
  changes: Partial<Finding> = {},
): Finding => ({
  questionnaire: 'application-readiness',
  question,
  answer,
  holds: true,
  sureness: 'stated',
  file: 'Dockerfile',
  line: 1,
  excerpt: 'USER 1001',
  about: 'stage "runtime"',
  because: 'It is written there.',
  ...changes,
});

/** Attaches a file that says this to the first assessment, past the API. Answers its id. */
export async function attachFindings(
  { store, departmentId, started }: Awaited<ReturnType<typeof inventory>>,
  findings: readonly Finding[],
): Promise<string> {
  const before = await store.getAssessment(departmentId, started[0]?.id ?? '');
  if (!before) throw new Error('There is no assessment to attach to.');
  const name = `evidence-${before.version}`;
  const file = attachedFile({
    name,
    digest: String(before.version).padStart(64, '0'),
    findings: findings.length,
  });
  const files = [
    { file: name, reader: null, state: 'read' as const, findings: findings.length, notices: [] },
  ];
  await store.keepEvidence(departmentId, file.id, { reading: { files, findings } });
  const next = later(before, { evidence: [...(before.evidence ?? []), file] });
  if ((await store.updateAssessment(change(next, undefined, { detail: {} }))) !== 'written')
    throw new Error('It was not attached.');
  return file.id;
}
