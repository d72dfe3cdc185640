import { count } from './figures.ts';
import type { ReportInput } from './report.ts';

/** On how much of a file the proven points rest, and what stands against one, as a row for `facts`; none where files cannot be attached. */
export function evidenceFacts({ evidence, contradictions = [], result: { score, provenBy } }: ReportInput) {
  if (!evidence) return [];
  if (evidence.length === 0) return [{ term: 'Evidence', description: 'No files are attached' }];
  const those = (standing: string) => contradictions.filter((one) => one.standing === standing).length;
  const against = (many: number, how: string) =>
    many === 0 ? [] : [`${count(many, 'answer stands', 'answers stand')} against a file, ${how}`];
  return [
    {
      term: 'Evidence',
      description: [
        `${provenBy.readFromFile.toFixed(2)} of ${score.proven.toFixed(2)} proven points read from files (${evidence.length} attached)`,
        ...against(those('contradicts'), 'without a reason'),
        ...against(those('overridden'), 'with the reason'),
      ].join('; '),
    },
  ];
}
