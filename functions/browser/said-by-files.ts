import type { SaidByFiles } from '../../templates/components/files-say.tsx';
import type { PageRequest } from '../define-page.ts';
import type { Refusal } from '../problem.ts';
import { listEvidence } from '../routes/list-evidence.ts';

/** What the files of the assessment of the path say, by question, each with its surest place. */
export async function saidByFiles({
  call,
  params,
}: Pick<PageRequest, 'call' | 'params'>): Promise<ReadonlyMap<string, SaidByFiles> | Refusal> {
  const listed = await call(listEvidence, { params: { assessmentId: params['assessmentId'] ?? '' } });
  if ('refused' in listed) return listed;
  const { findings, suggestions } = listed.body;
  return new Map(
    suggestions.flatMap(({ questionId, answer, standing, findings: [position = -1] }) => {
      const place = findings[position];
      if (!place) return [];
      const { file, line, excerpt } = place;
      return [[questionId, { answer, standing, file, line, excerpt }] as const];
    }),
  );
}
