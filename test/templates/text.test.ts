import { expect, it } from 'vitest';
import { reportText } from '../../templates/text.ts';
import { blockTexts } from '../support/block-texts.ts';
import { everyBlock, everyBlockReport } from '../support/every-block.ts';

it('plain text holds every text of every block, in the order of reading', () => {
  const text = reportText(everyBlockReport);
  const titles = everyBlockReport.map(({ title }) => title);
  let at = 0;
  for (const { blocks } of everyBlockReport)
    for (const block of blocks) {
      if (block.kind === 'radar') continue;
      for (const wanted of blockTexts(block, titles)) {
        const found = text.indexOf(wanted, at);
        expect(found, wanted).toBeGreaterThanOrEqual(0);
        at = found + wanted.length;
      }
    }
  expect(text).toContain(everyBlock.radar.description);
});

it('a table without rows says so', () => {
  const empty = { ...everyBlock.table, rows: [] };
  expect(reportText([{ id: 'a', title: 'A', startsPage: true, blocks: [empty] }])).toBe('== A\n\nNothing.\n');
});
