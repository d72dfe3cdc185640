import { compare } from '../../questionnaire/evidence/compare.ts';
import { contradictionsOf } from '../../questionnaire/evidence/contradictions.ts';
import { readEvidence } from '../../questionnaire/evidence/read-evidence.ts';
import { suggest } from '../../questionnaire/evidence/suggest.ts';
import { platformHardening } from '../../questionnaire/platform-hardening/index.ts';
import type { AttachedFile } from '../store/store.ts';
import { shownContradictions } from './contradiction.ts';
import { shownFinding } from './evidence-finding.ts';
import { shownSuggestions } from './suggestion.ts';

const name = 'daemon.json';
const text = '{\n  "icc": false,\n  "live-restore": false\n}\n';
const read = readEvidence([{ name, bytes: new TextEncoder().encode(text) }]);
const shown = new Set(['default-bridge-keeps-containers-apart', 'containers-outlive-the-daemon']);
const findings = read.findings.filter(({ question }) => shown.has(question));
const given = {
  answers: { 'containers-outlive-the-daemon': 'as-recommended' },
  notes: {},
  overrides: { 'containers-outlive-the-daemon': 'The file is of the host before its rebuild in October.' },
};
const compared = compare(platformHardening, given, findings);
const id = '01JD9ZB7K2M4N6P8R0S2T4V6W8';

/** One attached file, for the examples of the OpenAPI document. */
export const exampleAttachedFile = {
  id,
  name,
  digest: '3f1c0d0b2a4f5b0f7d0e7c1f4a6b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f7',
  bytes: text.length,
  attachedAt: '2026-11-03T06:30:00.000Z',
  attachedBy: 'api-key:01JD9YYW0QF3M2N1P8R7S6T5V4',
  findings: read.findings.length,
  filesByState: { read: 1, 'read-in-part': 0, skipped: 0, refused: 0 },
  contentsKept: false,
} as const satisfies AttachedFile;

/** What two lines of a file say, shortened to two findings. */
export const exampleEvidence = {
  read: {
    files: read.files,
    findings: findings.map(shownFinding),
    questionnaires: [
      {
        questionnaire: { id: platformHardening.id, version: platformHardening.version },
        suggestions: shownSuggestions(suggest(platformHardening, findings), findings),
      },
    ],
  },
  attached: {
    evidence: [{ ...exampleAttachedFile, files: read.files }],
    findings: findings.map((finding) => ({ evidenceId: id, ...shownFinding(finding) })),
    suggestions: shownSuggestions(compared, findings),
    contradictions: shownContradictions(contradictionsOf(compared, given.answers)),
  },
};
