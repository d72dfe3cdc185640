import type { Block } from '../../templates/block.ts';
import type { ReportPart } from '../../templates/report.ts';

/** One block of every kind; the compiler complains when a kind is missing. */
export const everyBlock = {
  title: { kind: 'title', eyebrow: 'A report', text: 'Every block', detail: 'of every kind' },
  contents: { kind: 'contents' },
  heading: { kind: 'heading', level: 2, text: 'A heading' },
  paragraph: { kind: 'paragraph', text: 'A paragraph of some words.', muted: true },
  list: { kind: 'list', items: ['First item', 'Second item'], ordered: true },
  facts: { kind: 'facts', rows: [{ term: 'Term', description: 'Description' }] },
  table: {
    kind: 'table',
    caption: 'A table',
    columns: [
      { title: 'Left column', share: 3 },
      { title: 'Right column', share: 1, align: 'right' },
    ],
    rows: [
      ['left cell', '1.5'],
      ['another', '2.5'],
    ],
    empty: 'Nothing.',
  },
  verdict: { kind: 'verdict', tone: 'good', title: 'Ready', detail: 'It can move.' },
  interval: {
    kind: 'interval',
    label: 'The score',
    proven: 40,
    potential: 70,
    ticks: [
      { at: 0, label: 'low' },
      { at: 50, label: 'high' },
    ],
  },
  intervals: { kind: 'intervals', rows: [{ label: 'Row', proven: 10, potential: 100, note: 'in words' }] },
  timeline: {
    kind: 'timeline',
    rows: [
      { label: 'Early', weeks: 3, note: 'weeks 1 to 3' },
      { label: 'Never', weeks: 0, note: 'skipped' },
      { label: 'Late', weeks: 9, note: 'weeks 4 to 12' },
    ],
  },
  radar: {
    kind: 'radar',
    description: 'A radar of three axes.',
    axes: ['North', 'East', 'West'].map((label) => ({ label, proven: 30, potential: 60 })),
  },
  finding: {
    kind: 'finding',
    tone: 'bad',
    outcome: 'Fails',
    title: 'The claim',
    meta: 'weight 3',
    paragraphs: [{ label: 'Why', text: 'Because.' }],
    sources: [{ text: 'A page', url: 'https://example.org/page' }, { text: 'A book' }],
  },
  callout: { kind: 'callout', tone: 'fair', title: 'Mind this', text: 'It matters.' },
} as const satisfies { [K in Block['kind']]: Extract<Block, { kind: K }> };

/** A report that shows every kind of block. */
export const everyBlockReport: readonly ReportPart[] = [
  {
    id: 'first',
    title: 'First',
    startsPage: true,
    blocks: [everyBlock.title, everyBlock.verdict, everyBlock.interval, everyBlock.contents],
  },
  {
    id: 'second',
    title: 'Second',
    startsPage: true,
    blocks: Object.values(everyBlock).filter(
      ({ kind }) => !['title', 'verdict', 'interval', 'contents'].includes(kind),
    ),
  },
];
