import type { Language } from '../../questionnaire/language.ts';
import { assessmentTexts } from '../texts/assessment.ts';
import { FilesSay } from './files-say.tsx';
import { KeptAnswer } from './kept-answer.tsx';
import type { AskedQuestion } from './question-fields.tsx';
import { SummaryList } from './summary-list.tsx';

/** Questions with what is kept about them, to be read; with `changeable` each has a link to change it. */
export function AnswersList({
  language,
  asked,
  base,
  changeable,
  withFiles,
}: {
  readonly language: Language;
  readonly asked: readonly AskedQuestion[];
  /** Path of the assessment. */
  readonly base: string;
  readonly changeable: boolean;
  /** Whether what files say stands below the answers. */
  readonly withFiles: boolean;
}) {
  const texts = assessmentTexts[language];
  return (
    <SummaryList
      rows={asked.map(({ question, kept, said }) => ({
        key: question.text,
        value: (
          <KeptAnswer language={language} question={question} kept={kept}>
            {withFiles && said && (
              <FilesSay
                language={language}
                question={question}
                said={said}
                evidenceHref={`${base}/evidence`}
              />
            )}
          </KeptAnswer>
        ),
        ...(changeable
          ? {
              actions: [
                {
                  href: `${base}/questions/${encodeURIComponent(question.id)}`,
                  text: kept.answer === undefined ? texts.answer : texts.change,
                  about: question.text,
                },
              ],
            }
          : {}),
      }))}
    />
  );
}
