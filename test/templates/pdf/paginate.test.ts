import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, paginate } from '../../../templates/pdf/paginate.ts';
import type { Keep, Piece } from '../../../templates/pdf/piece.ts';

const HEIGHT = 100;
const piece = (height: number, over: Partial<Piece> = {}): Piece => ({
  height,
  before: 0,
  draw: () => {},
  ...over,
});
const tops = (pages: readonly Page[]): number[][] => pages.map((page) => page.map(({ top }) => top));

describe('paginate', () => {
  it('fills a page, and leaves out the space above the first piece', () => {
    const pieces = [piece(40, { before: 10 }), piece(40, { before: 10 }), piece(40, { before: 10 })];
    expect(tops(paginate(pieces, HEIGHT))).toEqual([[0, 50], [0]]);
  });

  it('takes a heading along with what follows', () => {
    const pieces = [piece(70), piece(20, { keep: 'firm' }), piece(20)];
    expect(tops(paginate(pieces, HEIGHT))).toEqual([[0], [0, 20]]);
  });

  it('keeps loosely tied pieces on one page where one page can hold them, and no longer', () => {
    const tied = (count: number) =>
      Array.from({ length: count }, (_, index) => piece(30, index < count - 1 ? { keep: 'loose' } : {}));
    expect(tops(paginate([piece(50), ...tied(3)], HEIGHT))).toEqual([[0], [0, 30, 60]]);
    expect(tops(paginate([piece(50), ...tied(4)], HEIGHT))).toEqual([
      [0, 50],
      [0, 30, 60],
    ]);
  });

  it('begins a page where it is told to', () => {
    expect(tops(paginate([piece(10), piece(10, { startsPage: true })], HEIGHT))).toEqual([[0], [0]]);
    expect(tops(paginate([piece(10, { startsPage: true })], HEIGHT))).toEqual([[0]]);
  });

  it('repeats the header of a table above its first row on a page', () => {
    const header = piece(20);
    const rows = Array.from({ length: 3 }, () => piece(40, { repeat: header }));
    const pages = paginate([{ ...header, keep: 'firm' }, ...rows], HEIGHT);
    expect(tops(pages)).toEqual([
      [0, 20, 60],
      [0, 20],
    ]);
    expect(pages[1]?.[0]).toMatchObject({ piece: header, again: true });
  });

  it('places every piece once, in order, inside the page, and ends no page with a firm tie that could be kept', () => {
    const keep = fc.constantFrom<Keep | undefined>(undefined, undefined, 'loose', 'firm');
    const some = fc.record({
      height: fc.integer({ min: 1, max: 45 }),
      before: fc.nat(9),
      keep,
      repeats: fc.boolean(),
    });
    const header = piece(12);
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 60 }), (recipes) => {
        const pieces = recipes.map(({ height, before, keep, repeats }) =>
          piece(height, { before, ...(keep ? { keep } : {}), ...(repeats ? { repeat: header } : {}) }),
        );
        const pages = paginate(pieces, HEIGHT);
        expect(
          pages.flatMap((page) => page.filter(({ again }) => !again).map((placed) => placed.piece)),
        ).toEqual(pieces);
        for (const page of pages) {
          let bottom = 0;
          for (const { piece, top } of page) {
            expect(top).toBeGreaterThanOrEqual(bottom);
            bottom = top + piece.height;
          }
          expect(bottom).toBeLessThanOrEqual(HEIGHT);
        }
        for (const page of pages.slice(0, -1)) {
          const last = page.at(-1)?.piece as Piece;
          if (last.keep === 'firm') expect(chainAround(pieces, last)).toBeGreaterThan(HEIGHT);
        }
      }),
    );
  });
});

/** The height of the firm chain that a piece stands in, with a repeated header. */
function chainAround(pieces: readonly Piece[], within: Piece): number {
  let start = pieces.indexOf(within);
  while (start > 0 && pieces[start - 1]?.keep === 'firm') start -= 1;
  let end = pieces.indexOf(within);
  while (end < pieces.length - 1 && pieces[end]?.keep === 'firm') end += 1;
  return pieces.slice(start, end + 1).reduce((sum, one) => sum + one.before + one.height, 12);
}
