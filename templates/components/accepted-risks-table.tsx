import type { Language } from '../../questionnaire/language.ts';
import type { StandingRisk } from '../../scoring/result.ts';
import { dateLine } from '../figures.ts';
import { reviewTexts } from '../texts/review.ts';
import { wordsIn } from '../words.ts';
import { Cell } from './cell.tsx';
import { DataTable } from './data-table.tsx';
import { TypedText } from './typed-text.tsx';

/** Accepted risks with reason, owner, last day and state; with `base` each has a link to change it. */
export function AcceptedRisksTable({
  language,
  title,
  risks,
  base,
}: {
  readonly language: Language;
  /** Of the table. */
  readonly title: string;
  readonly risks: readonly StandingRisk[];
  /** Path of the assessment, for who may change its risks. */
  readonly base?: string | undefined;
}) {
  const texts = reviewTexts[language].risks;
  if (risks.length === 0) return <p class="govuk-body">{texts.noneAccepted}</p>;
  return (
    <DataTable
      id="accepted-risks"
      caption={title}
      captionSize="s"
      narrow="stack"
      columns={[
        texts.claim,
        texts.reason,
        texts.owner,
        texts.lastDay,
        texts.state,
        ...(base === undefined ? [] : [texts.action]),
      ].map((text) => ({ text }))}
      rows={risks.map(({ criterionId, title, reason, owner, expiresOn, state }) => [
        title,
        <TypedText text={reason} />,
        <bdi>{owner}</bdi>,
        <Cell>{dateLine(expiresOn, language)}</Cell>,
        <Cell>{wordsIn(language).riskState[state]}</Cell>,
        ...(base === undefined
          ? []
          : [
              <a class="govuk-link" href={`${base}/risks/${encodeURIComponent(criterionId)}`}>
                {texts.change}
                <span class="govuk-visually-hidden">: {title}</span>
              </a>,
            ]),
      ])}
    />
  );
}
