import type { Piece } from './piece.ts';

/** A piece with its place under the top margin. */
export interface Placed {
  readonly piece: Piece;
  readonly top: number;
  readonly again?: true;
}

/** Pieces of one page, from top to bottom. */
export type Page = readonly Placed[];

/**
 * Lays pieces out on pages of `height` points. Pieces that keep together move to the next page as one where one page
 * can hold them; otherwise only firm ties count. A piece that is higher than a page stands alone on one.
 */
export function paginate(pieces: readonly Piece[], height: number): readonly Page[] {
  const pages: Placed[][] = [[]];
  let used = 0;
  const page = (): Placed[] => pages.at(-1) as Placed[];
  const endPage = (): void => {
    pages.push([]);
    used = 0;
  };
  const place = (piece: Piece): void => {
    const first = page().length === 0;
    if (first && piece.repeat) {
      page().push({ piece: piece.repeat, top: 0, again: true });
      used = piece.repeat.height;
    }
    const top = first ? used : used + piece.before;
    page().push({ piece, top });
    used = top + piece.height;
  };
  let index = 0;
  while (index < pieces.length) {
    if (pieces[index]?.startsPage && page().length > 0) endPage();
    const whole = tied(pieces, index, (piece) => piece.keep !== undefined);
    const firm = tied(pieces, index, (piece) => piece.keep === 'firm');
    const together = fresh(whole) <= height ? whole : firm;
    if (page().length > 0 && used + extent(together) > height) endPage();
    for (const piece of together) {
      if (page().length > 0 && used + piece.before + piece.height > height) endPage();
      place(piece);
    }
    index += together.length;
  }
  return pages;
}

/** The pieces from `start` to the first that does not hold on to its next. */
function tied(pieces: readonly Piece[], start: number, holds: (piece: Piece) => boolean): readonly Piece[] {
  let end = start;
  while (end < pieces.length - 1 && holds(pieces[end] as Piece) && !pieces[end + 1]?.startsPage) end += 1;
  return pieces.slice(start, end + 1);
}

const extent = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.before + piece.height, 0);

/** What the pieces take on a page of their own. */
const fresh = (pieces: readonly Piece[]): number =>
  extent(pieces) - (pieces[0]?.before ?? 0) + (pieces[0]?.repeat?.height ?? 0);
