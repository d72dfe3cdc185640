import type { Language } from '../../questionnaire/language.ts';
import type { Result } from '../../scoring/result.ts';
import { shortfalls } from '../shortfalls.ts';
import { reviewTexts } from '../texts/review.ts';
import { tones } from '../tones.ts';
import { wordsIn } from '../words.ts';
import { AcceptedRisksTable } from './accepted-risks-table.tsx';
import { DataTable } from './data-table.tsx';
import { Details } from './details.tsx';
import { Tag } from './tag.tsx';

/** The risks that were accepted, and the claims that fall short, which can be; links only where this person may change them. */
export function ReviewRisks({
  language,
  base,
  result,
  mayChange,
}: {
  readonly language: Language;
  /** Path of the assessment. */
  readonly base: string;
  readonly result: Result;
  readonly mayChange: boolean;
}) {
  const texts = reviewTexts[language].risks;
  const words = wordsIn(language);
  const accepted = result.residual?.risks ?? [];
  const known = new Set(accepted.map(({ criterionId }) => criterionId));
  const short = shortfalls(result).filter(({ criterionId }) => !known.has(criterionId));
  return (
    <>
      <h2 class="govuk-heading-m">{texts.title}</h2>
      <p class="govuk-body">{texts.explanation}</p>
      <AcceptedRisksTable
        language={language}
        title={texts.accepted}
        risks={accepted}
        base={mayChange ? base : undefined}
      />
      {short.length === 0 ? (
        <p class="govuk-body">{texts.noShortfalls}</p>
      ) : (
        <Details summary={texts.shortfalls(short.length)}>
          <DataTable
            id="shortfalls"
            caption={texts.shortfalls(short.length)}
            captionHidden
            narrow="stack"
            columns={[texts.claim, texts.outcome, texts.effort, ...(mayChange ? [texts.action] : [])].map(
              (text) => ({ text }),
            )}
            rows={short.map(({ criterionId, effort, outcome, title }) => [
              title,
              <Tag tone={tones.outcome[outcome]}>{words.outcome[outcome]}</Tag>,
              words.effort[effort],
              ...(mayChange
                ? [
                    <a class="govuk-link" href={`${base}/risks/${encodeURIComponent(criterionId)}`}>
                      {texts.accept}
                      <span class="govuk-visually-hidden">: {title}</span>
                    </a>,
                  ]
                : []),
            ])}
          />
        </Details>
      )}
    </>
  );
}
