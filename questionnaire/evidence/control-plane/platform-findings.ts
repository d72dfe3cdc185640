import type { Platform } from '../../platform-hardening/entry.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding } from '../finding.ts';
import { findingAt } from '../parsing/finding-at.ts';
import type { EvidenceField } from '../reader.ts';

/** What every file about a control plane hints at: which platform there is, and that its settings can be read. */
export const platformFields = (field: string): readonly EvidenceField[] =>
  ['platform-kind', 'control-plane-access'].map((question) => ({
    questionnaire: 'platform-hardening',
    question,
    field,
    sureness: 'hinted',
  }));

/** That there is a platform of a kind, and that somebody could read its settings. Both are hints: whose cluster it is does not show. */
export function platformFindings(file: EvidenceFile, line: number, platform: Platform): readonly Finding[] {
  const name = platform === 'openshift-4' ? 'OpenShift 4' : 'Kubernetes';
  const says = {
    questionnaire: 'platform-hardening',
    sureness: 'hinted',
    about: `control plane of ${name}`,
  } as const;
  return [
    findingAt(file, line, {
      ...says,
      question: 'platform-kind',
      answer: platform,
      because: `The file describes a control plane of ${name}; whether containers of yours run there does not show.`,
    }),
    findingAt(file, line, {
      ...says,
      question: 'control-plane-access',
      answer: 'can-be-read',
      because:
        'Somebody could read these settings on the control plane; whether it answers to you does not show.',
    }),
  ];
}
