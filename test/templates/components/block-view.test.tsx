import { expect, it } from 'vitest';
import { BlockView } from '../../../templates/components/block-view.tsx';

const table = (rows: number) =>
  ({
    kind: 'table',
    caption: 'Other choices',
    columns: [
      { title: 'Choice', share: 1 },
      { title: 'When', share: 1 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [`Choice ${index}`, 'Never']),
    empty: 'There is none.',
  }) as const;

const shown = (rows: number, isTitled: boolean) =>
  String(<BlockView language="en" id="choices" block={table(rows)} isTitled={isTitled} />);

it('shows what a table lists, unless a heading or the words that unfold it say so', () => {
  expect(shown(2, false)).toMatch(
    /<caption class="govuk-table__caption govuk-table__caption--s"[^>]*>Other choices</,
  );
  expect(shown(2, true)).toMatch(
    /<caption class="govuk-table__caption govuk-visually-hidden"[^>]*>Other choices</,
  );
  expect(shown(13, false)).toContain('Other choices (13)');
  expect(shown(13, false)).toMatch(/<caption class="govuk-table__caption govuk-visually-hidden"/);
  expect(shown(0, false)).toBe('<p class="govuk-body">There is none.</p>');
});
