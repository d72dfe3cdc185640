import type { Language } from '../../questionnaire/language.ts';
import type { Reach } from '../block.ts';
import { resultTexts } from '../texts/result.ts';
import { DataTable } from './data-table.tsx';
import { ScoreBar } from './score-bar.tsx';

/** Several intervals under one scale, each with the number of its axis in a radar, as a bar and in words. */
export function IntervalsTable({
  language,
  id,
  rows,
}: {
  readonly language: Language;
  readonly id: string;
  readonly rows: readonly (Reach & { readonly note: string })[];
}) {
  const texts = resultTexts[language];
  return (
    <DataTable
      id={id}
      caption={texts.intervals}
      captionHidden
      narrow="stack"
      columns={[{ text: texts.measured }, { text: texts.bar }, { text: texts.inWords }]}
      rows={rows.map(({ label, proven, potential, note }, row) => [
        `${row + 1} ${label}`,
        <ScoreBar
          language={language}
          id={`${id}-bar-${row}`}
          label={label}
          proven={proven}
          potential={potential}
          size="small"
        />,
        note,
      ])}
    />
  );
}
