import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { Button } from './button.tsx';

/** The form around a table with boxes for a comparison, which `children` are; its button only where there are two boxes or more. */
export function CompareForm({
  language,
  boxes,
  hint,
  children,
}: {
  readonly language: Language;
  /** How many boxes the table has. */
  readonly boxes: number;
  readonly hint: string;
  readonly children?: Child;
}) {
  const texts = comparisonTexts[language].tick;
  return (
    <form method="get" action="/comparison">
      {children}
      {boxes > 1 && (
        <>
          <h2 class="govuk-heading-s">{texts.title}</h2>
          <p class="govuk-hint">{hint}</p>
          <Button kind="secondary">{texts.button}</Button>
        </>
      )}
    </form>
  );
}
