import type { ReportedEvidence } from '../../templates/report.ts';
import type { AttachedEvidence } from '../answers/attached-evidence.ts';

/** An attached file as a report names it. */
export const reportedEvidence = ({ attached, reading }: AttachedEvidence): ReportedEvidence => ({
  name: attached.name,
  digest: attached.digest,
  findings: attached.findings,
  readers: [...new Set(reading.files.flatMap(({ reader }) => reader ?? []))],
  filesByState: attached.filesByState,
});
