import type { ReportInput } from '../../templates/report.ts';
import { digestOf } from '../digest.ts';
import { RELEASE } from '../version.ts';

/** `content` with its digest, which also covers the release that renders it. The questionnaire counts with its id and version, since a published version never changes. */
export async function reportInput(content: Omit<ReportInput, 'digest'>): Promise<ReportInput> {
  const { id, version } = content.questionnaire;
  return {
    ...content,
    digest: await digestOf({ ...content, questionnaire: { id, version }, release: RELEASE }),
  };
}
