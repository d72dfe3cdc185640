import type { Language } from '../../questionnaire/language.ts';
import type { Difference } from '../../scoring/difference.ts';
import type { Result } from '../../scoring/result.ts';
import { dateLine, points } from '../figures.ts';
import { outcomeTexts } from '../texts/outcome.ts';
import { reviewTexts } from '../texts/review.ts';
import { wordsTexts } from '../texts/words.ts';
import { bandTitle } from '../verdict-statement.ts';
import { wordsIn } from '../words.ts';
import { DataTable } from './data-table.tsx';
import { InsetText } from './inset-text.tsx';
import { TypedText } from './typed-text.tsx';

/** What stands about one question, in words. */
interface Changed {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** What changed in an assessment since it was last looked at. */
export interface ReviewChanges {
  readonly since: { readonly kind: 'return' | 'revision' | 'start'; readonly at: string };
  /** Why it was last returned; the reviewer by name. */
  readonly returned?: { readonly comment: string; readonly by: string; readonly at: string } | undefined;
  readonly answers: readonly Changed[];
  readonly notes: readonly Changed[];
  /** Reasons why an answer stands against a file. */
  readonly overrides: readonly Changed[];
  /** Absent where there was nothing before. */
  readonly difference?: Difference | undefined;
}

const parts = ['answers', 'notes', 'overrides'] as const;

/** What changed since an assessment was last returned, or since the revision before: the result, claims, answers, notes and reasons. */
export function ReviewChangesView({
  language,
  result,
  changes: { since, returned, difference, ...changes },
}: {
  readonly language: Language;
  readonly result: Result;
  readonly changes: ReviewChanges;
}) {
  const texts = reviewTexts[language].changes;
  const at = dateLine(since.at, language);
  return (
    <>
      <h2 class="govuk-heading-m">{texts.title}</h2>
      {returned && returned.comment !== '' && (
        <InsetText>
          <p class="govuk-body">
            <strong>
              <bdi>{texts.lastComment(returned.by, dateLine(returned.at, language))}</bdi>
            </strong>
          </p>
          <p class="govuk-body">
            <TypedText text={returned.comment} />
          </p>
        </InsetText>
      )}
      <p class="govuk-body">{since.kind === 'start' ? texts.start : texts[since.kind](at)}</p>
      {difference && <DifferenceView language={language} difference={difference} titles={titlesOf(result)} />}
      {since.kind !== 'start' &&
        (parts.every((part) => changes[part].length === 0) ? (
          <p class="govuk-body">{texts.nothing}</p>
        ) : (
          parts
            .filter((part) => changes[part].length > 0)
            .map((part) => (
              <DataTable
                id={`changed-${part}`}
                caption={`${texts[part]} (${changes[part].length})`}
                captionSize="s"
                narrow="stack"
                columns={[texts.question, texts.before, texts.after].map((text) => ({ text }))}
                rows={changes[part].map(({ text, before, after }) => [
                  text,
                  <TypedText text={before} />,
                  <TypedText text={after} />,
                ])}
              />
            ))
        ))}
    </>
  );
}

/** Claim → its title in the language of the result. */
const titlesOf = ({ findings }: Result): ReadonlyMap<string, string> =>
  new Map(findings.map(({ criterionId, title }) => [criterionId, title]));

function DifferenceView({
  language,
  difference,
  titles,
}: {
  readonly language: Language;
  readonly difference: Difference;
  readonly titles: ReadonlyMap<string, string>;
}) {
  const texts = reviewTexts[language].changes;
  const words = wordsIn(language);
  const outcomes = outcomeTexts[language];
  const { band, path, proven, potential, blockers, findings } = difference;
  const reach = (side: 'before' | 'after') => `${points(proven[side])}–${points(potential[side])}`;
  const pathOf = (id: typeof path.before) => (id ? words.path[id] : outcomes.noPath);
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join('; ');
  return (
    <>
      <DataTable
        id="changed-figures"
        caption={texts.figures}
        captionHidden
        narrow="stack"
        columns={[texts.figure, texts.before, texts.after].map((text) => ({ text }))}
        rows={[
          [outcomes.band, bandTitle(band.before, language), bandTitle(band.after, language)],
          [wordsTexts[language].score.title, reach('before'), reach('after')],
          [outcomes.path, pathOf(path.before), pathOf(path.after)],
        ]}
      />
      {blockers.cleared.length > 0 && (
        <p class="govuk-body">
          <strong>{texts.cleared}:</strong> {named(blockers.cleared)}
        </p>
      )}
      {blockers.added.length > 0 && (
        <p class="govuk-body">
          <strong>{texts.added}:</strong> {named(blockers.added)}
        </p>
      )}
      {findings.length > 0 && (
        <DataTable
          id="changed-claims"
          caption={`${texts.claims} (${findings.length})`}
          captionSize="s"
          narrow="stack"
          columns={[texts.claim, texts.before, texts.after].map((text) => ({ text }))}
          rows={findings.map(({ criterionId, title, outcome: { before, after } }) => [
            titles.get(criterionId) ?? title,
            before ? words.outcome[before] : texts.notJudged,
            after ? words.outcome[after] : texts.notJudged,
          ])}
        />
      )}
    </>
  );
}
