import { type ColourRole, colours, type } from '../theme.ts';
import type { PdfDocument, PdfStructure, StructureOptions } from './document.ts';
import { breakLines, type Line, type Measure, type Segment, type Stretch } from './lines.ts';
import type { Typefaces } from './typefaces.ts';

/** A place on the page that is being drawn, in points from its top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What blocks are measured and drawn with. Everything drawn belongs to a structure element or is an artifact. */
export interface Ink {
  readonly document: PdfDocument;
  lines(segments: readonly Segment[], box: { size: number; width: number }): readonly Line[];
  /** A new, empty element at the end of `parent`. */
  open(parent: PdfStructure, tag: string, options?: StructureOptions): PdfStructure;
  /** Draws a line as content of `element`; `place` is the top left of the line. Https links become links. */
  write(element: PdfStructure, line: Line, place: Place): void;
  /** Draws a line inside content or an artifact that is open already, without links. */
  writeInside(line: Line, place: Place): void;
  /** Draws what is decoration only. */
  artifact(draw: () => void): void;
}

/** The height of one line of type of `size` points. */
export const lineHeight = (size: number): number => size * type.leading;

/** Where the baseline of a line lies under its top. */
const BASELINE = 1.06;

/** Ink for a document whose fonts are registered under the names that `typefaces` gives. */
export function createInk(document: PdfDocument, typefaces: Typefaces): Ink {
  const widths = new Map<string, number>();
  const measure: Measure = (face, text) => {
    const key = `${face}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      document.font(face);
      document.fontSize(1000);
      width = document.widthOfString(text) / 1000;
      widths.set(key, width);
    }
    return width;
  };

  const draw = (stretches: readonly Stretch[], size: number, { x, y }: Place): void => {
    let at = x;
    for (const stretch of stretches) {
      document.fillColor(colourOf(stretch.colour));
      for (const run of stretch.runs) {
        const note = run.lang ? { lang: run.lang } : run.actual ? { actual: run.actual } : undefined;
        if (note) document.markContent('Span', note);
        document.font(run.face);
        document.fontSize(size);
        document.text(run.text, at, y + size * BASELINE, { lineBreak: false, baseline: 'alphabetic' });
        if (note) document.endMarkedContent();
        at += run.width;
      }
    }
  };

  return {
    document,
    lines: (segments, box) => breakLines(segments, box, typefaces, measure),
    open(parent, tag, options = {}) {
      const element = document.struct(tag, options);
      parent.add(element);
      return element;
    },
    write(element, { stretches, size }, { x, y }) {
      let at = x;
      for (const stretch of stretches) {
        const place = { x: at, y };
        if (stretch.link?.startsWith('https://')) {
          const link = document.struct('Link', {});
          element.add(link);
          link.add(() => draw([stretch], size, place));
          document.link(at, y, stretch.width, lineHeight(size), stretch.link, {
            structParent: link,
            Contents: Object(stretch.runs.map((run) => run.actual ?? run.text).join('')),
          });
          // pdfkit names the page of an annotation when the element is written, so it must end on that page.
          link.end();
        } else if (stretch.runs.length > 0) element.add(() => draw([stretch], size, place));
        at += stretch.width;
      }
    },
    writeInside: ({ stretches, size }, place) => draw(stretches, size, place),
    artifact(decorate) {
      document.markContent('Artifact', { type: 'Layout' });
      decorate();
      document.endMarkedContent();
    },
  };
}

const colourOf = (colour: ColourRole | `#${string}` = 'text'): string =>
  colour in colours ? colours[colour as ColourRole] : colour;
