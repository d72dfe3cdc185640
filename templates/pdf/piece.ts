import type { PdfStructure, StructureOptions } from './document.ts';
import type { Ink, Place } from './ink.ts';

/** Where the drawing of a piece goes: its place and the element of its section. */
export interface Spot extends Place {
  readonly section: PdfStructure;
}

/** How hard a piece holds on to the next: `firm` always (a heading), `loose` where both fit on one page (a finding). */
export type Keep = 'firm' | 'loose';

/** A box behind consecutive pieces, drawn once a page from their first top to their last bottom. */
export interface Frame {
  draw(ink: Ink, box: { readonly top: number; readonly bottom: number }): void;
}

/** The smallest thing that is never split: a line, a table row, a chart. Heights are points. */
export interface Piece {
  readonly height: number;
  /** Space above; left out at the top of a page. */
  readonly before: number;
  readonly keep?: Keep;
  readonly startsPage?: true;
  readonly frame?: Frame;
  /** Drawn above it when it comes first on a page: the header of its table. */
  readonly repeat?: Piece;
  /** `again` is true for a repeated header, which is decoration. */
  draw(ink: Ink, spot: Spot, again?: true): void;
}

/** An element that several pieces share; made by the first of them that is drawn. */
export type SharedElement = (ink: Ink, section: PdfStructure) => PdfStructure;

/** A shared element in the section or, with `within`, in another shared element. `adjust` sees it once. */
export function sharedElement(
  tag: string,
  {
    within,
    options,
    adjust,
  }: {
    readonly within?: SharedElement | undefined;
    readonly options?: StructureOptions;
    readonly adjust?: (element: PdfStructure) => void;
  } = {},
): SharedElement {
  let made: PdfStructure | undefined;
  return (ink, section) => {
    if (!made) {
      made = ink.open(within ? within(ink, section) : section, tag, options);
      adjust?.(made);
    }
    return made;
  };
}
