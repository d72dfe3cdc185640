import { exportToKonveyor } from '../../questionnaire/konveyor/export-to-konveyor.ts';
import { writeKonveyor } from '../../questionnaire/konveyor/write-konveyor.ts';
import { riskOfOption } from '../../scoring/konveyor/risk-of-option.ts';
import type { FoundQuestionnaire } from './questionnaire-finder.ts';

/** A questionnaire in the YAML of Konveyor; what it has no place for is named in comments at the top. */
export function konveyorYamlOf({ questionnaire, policy }: FoundQuestionnaire): string {
  if (policy.konveyor) return writeKonveyor(policy.konveyor);
  const { konveyor, leftOut } = exportToKonveyor(questionnaire, riskOfOption(questionnaire, policy.criteria));
  const comments = leftOut.map(({ questionId, because }) => `# Left out: ${questionId}. ${because}\n`);
  return `# ${questionnaire.id} ${questionnaire.version}\n${comments.join('')}${writeKonveyor(konveyor)}`;
}
