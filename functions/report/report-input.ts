import type { Edition, ReportInput } from '../../templates/report.ts';
import { digestOf } from '../digest.ts';
import { RELEASE } from '../version.ts';

/** `content` with its digest, which also covers the edition and the release that renders it. The questionnaire and its policy count with its id and version, since a published version never changes; what a department confirmed about the landing zone counts with the roadmap that is made with it. */
export async function reportInput(
  content: Omit<ReportInput, 'digest'>,
  edition: Edition,
): Promise<ReportInput> {
  const { policy, questionnaire, ...rest } = content;
  const { id, version } = questionnaire;
  return {
    ...content,
    digest: await digestOf({ ...rest, questionnaire: { id, version }, edition, release: RELEASE }),
  };
}
