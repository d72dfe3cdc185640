import type { Language } from '../../questionnaire/language.ts';
import type { ReportPart } from '../report.ts';
import { resultTexts } from '../texts/result.ts';
import { BlockView } from './block-view.tsx';

/** Sections of a report on a page, after a list of them to jump from. `within` gives what stands at the end of a section. */
export function ReportParts({
  language,
  parts,
  within,
}: {
  readonly language: Language;
  readonly parts: readonly ReportPart[];
  readonly within?: ((partId: string) => unknown) | undefined;
}) {
  const texts = resultTexts[language];
  return (
    <>
      <nav class="loadline-screen-only" aria-labelledby="on-this-page">
        <h2 class="govuk-heading-s" id="on-this-page">
          {texts.contents}
        </h2>
        <ul class="govuk-list">
          {parts.map(({ id, title }) => (
            <li>
              <a class="govuk-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, blocks }) => (
        <section aria-labelledby={id}>
          <h2 class="govuk-heading-l" id={id}>
            {title}
          </h2>
          {blocks.map((block, index) => (
            <BlockView
              language={language}
              id={`${id}-${index + 1}`}
              block={block}
              isTitled={index === 0 || blocks[index - 1]?.kind === 'heading'}
            />
          ))}
          {within?.(id)}
        </section>
      ))}
    </>
  );
}
