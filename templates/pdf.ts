import type { PdfBookmark, PdfDocument, PdfStructure } from './pdf/document.ts';
import { createInk, type Ink } from './pdf/ink.ts';
import { type Page, paginate } from './pdf/paginate.ts';
import type { Frame, Piece } from './pdf/piece.ts';
import { printable } from './pdf/printable.ts';
import { drawRunningLines } from './pdf/running-lines.ts';
import { type SetSection, setSections } from './pdf/sections.ts';
import type { Typefaces } from './pdf/typefaces.ts';
import type { ReportPart } from './report.ts';
import { sheet } from './theme.ts';

/** What a printed report shows on every page. */
export interface PdfMeta {
  /** At the head of each page but the first. */
  readonly subject: string;
  /** One line for the foot of each page. */
  readonly note: string;
}

/**
 * Draws the report into an empty tagged document without pages, whose fonts are registered under the names that
 * `typefaces` gives. Does not end the document.
 */
export function drawReport(
  document: PdfDocument,
  parts: readonly ReportPart[],
  meta: PdfMeta,
  typefaces: Typefaces,
): void {
  const ink = createInk(document, typefaces);
  const startPages = new Map<string, number>();
  const sections = setSections(parts, ink, (id) => startPages.get(id) ?? 1);
  const pages = paginate(
    sections.flatMap((section) => section.pieces),
    sheet.height - sheet.margin.top - sheet.margin.bottom,
  );
  const owners = new Map(
    sections.flatMap((section) => section.pieces.map((piece) => [piece, section] as const)),
  );
  for (const { part, pieces } of sections) {
    const first = pieces[0];
    const index = pages.findIndex((page) => page.some(({ piece }) => piece === first));
    startPages.set(part.id, index + 1);
  }
  const root = document.struct('Document', {});
  document.addStructure(root);
  const drawing = { ink, root, owners, elements: new Map(), bookmarks: new Map() } satisfies Drawing;
  for (const [index, page] of pages.entries()) {
    document.addPage();
    const owner = page.map(({ piece }) => owners.get(piece)).find((section) => section !== undefined);
    drawRunningLines(ink, {
      subject: meta.subject,
      section: owner?.part.title ?? '',
      note: meta.note,
      page: index + 1,
      pages: pages.length,
    });
    drawPage(page, drawing);
  }
  countBookmarks(document.outline);
  root.end();
}

interface Drawing {
  readonly ink: Ink;
  readonly root: PdfStructure;
  readonly owners: ReadonlyMap<Piece, SetSection>;
  readonly elements: Map<SetSection, PdfStructure>;
  readonly bookmarks: Map<SetSection, PdfBookmark>;
}

function drawPage(page: Page, drawing: Drawing): void {
  const { ink, root, owners, elements } = drawing;
  for (const [frame, box] of frameBoxes(page)) frame.draw(ink, box);
  for (const [index, { piece, top, again }] of page.entries()) {
    const section = owners.get(piece) ?? owners.get(page[index + 1]?.piece as Piece);
    if (!section) continue;
    let element = elements.get(section);
    if (!element) {
      element = ink.open(root, 'Sect');
      elements.set(section, element);
    }
    const y = sheet.margin.top + top;
    bookmark(piece, section, y, drawing);
    piece.draw(ink, { x: sheet.margin.left, y, section: element }, again);
  }
}

/** Each frame of a page with the box that its pieces take. */
function frameBoxes(page: Page): ReadonlyMap<Frame, { top: number; bottom: number }> {
  const boxes = new Map<Frame, { top: number; bottom: number }>();
  for (const { piece, top } of page) {
    if (!piece.frame) continue;
    const from = sheet.margin.top + top;
    const box = boxes.get(piece.frame);
    if (box) box.bottom = from + piece.height;
    else boxes.set(piece.frame, { top: from, bottom: from + piece.height });
  }
  return boxes;
}

function bookmark(piece: Piece, section: SetSection, y: number, { ink, bookmarks }: Drawing): void {
  const { outline } = ink.document;
  // pdfkit measures `left` from the right edge of the page.
  const here = { fit: false, top: y - 8, left: sheet.width } as const;
  if (piece === section.pieces[0]) {
    bookmarks.set(section, outline.addItem(printable(section.part.title), here));
    ink.document.addNamedDestination(section.part.id, 'XYZ', 0, y - 8, null);
  }
  const mark = section.marks.find(({ at }) => at === piece);
  if (mark) bookmarks.get(section)?.addItem(printable(mark.title), here);
}

/** Sections show and their headings are folded; pdfkit leaves out the counts that say so. */
function countBookmarks(outline: PdfBookmark): void {
  outline.outlineData['Count'] = outline.children.length;
  for (const child of outline.children)
    if (child.children.length > 0) child.outlineData['Count'] = -child.children.length;
}
