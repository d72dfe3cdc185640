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

it('shows as code what a questionnaire calls code, and what people typed as it is', () => {
  const finding = {
    kind: 'finding',
    tone: 'bad',
    outcome: 'Does not hold',
    title: 'It runs as any user',
    meta: '',
    paragraphs: [
      { label: 'First thing to do', text: 'Run `chgrp -R 0 <folder>`.', holdsCode: true },
      { label: 'Answered', text: 'We ran `id`' },
    ],
    sources: [],
  } as const;
  const html = String(<BlockView language="en" id="claim" block={finding} />);
  expect(html).toContain('Run <code dir="ltr">chgrp -R 0 &lt;folder&gt;</code>.');
  expect(html).toContain('We ran `id`');
  const { columns, ...rest } = table(0);
  const block = {
    ...rest,
    columns: [columns[0], { ...columns[1], holdsCode: true }],
    rows: [['`typed`', 'Set `USER`']],
  } as const;
  const cells = String(<BlockView language="en" id="fixes" block={block} />);
  expect(cells).toContain('`typed`');
  expect(cells).toContain('Set <code dir="ltr">USER</code>');
});
