import type { Language } from '../../questionnaire/language.ts';
import { shownName } from '../shown-name.ts';
import { evidenceUploadTexts } from '../texts/evidence-upload.ts';
import { InsetText } from './inset-text.tsx';

/** What became of files that were sent, where the contents of some were attached already. */
export interface Attaching {
  /** How many were attached. */
  readonly added: number;
  readonly repeated: readonly {
    /** The name under which it was sent. */
    readonly sent: string;
    /** The name of the attached file with the same contents. */
    readonly attached: string;
    /** True where its contents are kept from now on. */
    readonly isKeptNow: boolean;
  }[];
}

/** Which files that were sent were attached already, and how many were attached. */
export function WhatWasAttached({
  language,
  attaching: { added, repeated },
}: {
  readonly language: Language;
  readonly attaching: Attaching;
}) {
  const texts = evidenceUploadTexts[language];
  return (
    <InsetText>
      {added > 0 && <p class="govuk-body">{texts.attachedNew(added)}</p>}
      <p class="govuk-body">{texts.notTwice}</p>
      <ul class="govuk-list govuk-list--bullet">
        {repeated.map(({ sent, attached, isKeptNow }) => (
          <li>
            {sent === attached
              ? texts.sameFile(shownName(sent))
              : texts.sameContents(shownName(sent), shownName(attached))}
            {isKeptNow && ` ${texts.keptFromNow}`}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
