import { questionnaireIn } from '../../questionnaire/questionnaire-in.ts';
import { policyIn } from '../../scoring/policy-in.ts';
import { resultIn } from '../../scoring/result-in.ts';
import type { Edition, ReportInput } from '../../templates/report.ts';
import { digestOf } from '../digest.ts';
import { RELEASE } from '../version.ts';

/** `content`, whose texts are in English, in its language and with its digest, which also covers the language, the edition and the release that renders it. The questionnaire and its policy count with its id and version, since a published version never changes; what a department confirmed about the landing zone counts with the roadmap that is made with it. A page shows no digest, so that none is made for it. */
export async function reportInput(
  content: Omit<ReportInput, 'digest'>,
  edition: Edition | 'page',
): Promise<ReportInput> {
  const { policy, questionnaire, language = 'en', ...rest } = content;
  const { id, version } = questionnaire;
  return {
    ...content,
    questionnaire: questionnaireIn(questionnaire, language),
    policy: policyIn(policy, id, language),
    result: resultIn(content.result, language),
    digest:
      edition === 'page'
        ? ''
        : await digestOf({
            ...rest,
            ...(language === 'en' ? {} : { language }),
            questionnaire: { id, version },
            edition,
            release: RELEASE,
          }),
  };
}
