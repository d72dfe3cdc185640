// @ts-expect-error: the package ships no types; `PdfkitDocument` below says what is used of it.
import PDFDocument from 'pdfkit';
// @ts-expect-error: as above.
import { toBytes } from 'pdfkit/output';
import { type Language, languageTag } from '../../questionnaire/language.ts';
import { composeReport } from '../../templates/compose.ts';
import type { PdfDocument } from '../../templates/pdf/document.ts';
import { printable } from '../../templates/pdf/printable.ts';
import type { Typefaces, Weight } from '../../templates/pdf/typefaces.ts';
import { drawReport } from '../../templates/pdf.ts';
import type { Edition, ReportInput, ReportPart } from '../../templates/report.ts';
import { editionName } from '../../templates/subject.ts';
import { reportText } from '../../templates/text.ts';
import { sheet } from '../../templates/theme.ts';

/** The font files that reports are set in: Noto Sans, and its Hong Kong and simplified Chinese companions. */
export const fontFiles = [
  'noto-sans-regular.ttf',
  'noto-sans-bold.ttf',
  'noto-sans-hk-regular.ttf',
  'noto-sans-hk-bold.ttf',
  'noto-sans-sc-regular.ttf',
  'noto-sans-sc-bold.ttf',
] as const;

/** Name of a font file. */
export type FontFile = (typeof fontFiles)[number];

/** Loads a font file; rejects when it is not there. What it gave once is kept and not asked for again. */
export type FontSource = (file: FontFile) => Promise<Uint8Array>;

type Family = 'noto-sans' | 'noto-sans-hk' | 'noto-sans-sc';

/** A fontkit font, as pdfkit opens it. */
interface OpenFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** Glyphs as they were first met, each with the characters that it stood for then. */
  _glyphs: Record<number, unknown>;
}

const openFonts = new Map<FontFile, OpenFont>();

/** What a printed document says of itself. `date` is ISO 8601 and the only time in the file. */
export interface PdfDescription {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  /** At the head of each page but the first. */
  readonly subject: string;
  /** At the foot of each page. */
  readonly note: string;
  /** Absent: English. */
  readonly language?: Language;
}

/** The readiness report on an assessment, printed as `printParts` does; the short edition on two pages. */
export function renderPdf(
  input: ReportInput,
  fonts: FontSource,
  edition: Edition = 'full',
): Promise<Uint8Array> {
  const { name, department } = input.application;
  const kind = editionName(input, edition);
  return printParts(
    composeReport(input, edition),
    {
      title: `${kind}: ${name}`,
      author: department || 'Loadline',
      date: input.date,
      subject: name,
      note: `${kind} · digest ${input.digest.slice(0, 16)}`,
      ...(input.language ? { language: input.language } : {}),
    },
    fonts,
  );
}

/**
 * Any report as a PDF/UA-1 document: tagged, in A4, with its fonts embedded. The same input gives the same bytes in
 * the same runtime. A character that no font has is drawn as a replacement and keeps its meaning for copying.
 * Rejects only when a font does not load.
 */
export async function printParts(
  parts: readonly ReportPart[],
  description: PdfDescription,
  fonts: FontSource,
): Promise<Uint8Array> {
  const document = new ReportDocument(description);
  const text = Object.values(description).join(' ') + reportText(parts);
  const typefaces = await loadTypefaces(document, text, fonts, description.language);
  const bytes: Promise<Uint8Array> = toBytes(document);
  drawReport(document, parts, description, typefaces);
  document.end();
  return bytes;
}

interface PdfkitDocument extends PdfDocument {
  readonly info: Record<string, unknown>;
  /** The font in use. */
  readonly _font: { readonly font: OpenFont };
  subset: unknown;
  registerFont(name: string, font: Uint8Array | OpenFont): unknown;
  endMetadata(): void;
  end(): void;
}

const Pdfkit: new (options: Readonly<Record<string, unknown>>) => PdfkitDocument = PDFDocument;

class ReportDocument extends Pdfkit {
  constructor({ title, author, date, language = 'en' }: PdfDescription) {
    const time = new Date(date);
    super({
      size: [sheet.width, sheet.height],
      margins: sheet.margin,
      autoFirstPage: false,
      font: null,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: languageTag[language],
      displayTitle: true,
      info: {
        Title: oneLine(title),
        Author: oneLine(author),
        Creator: 'Loadline',
        Producer: 'Loadline',
        CreationDate: time,
        ModDate: time,
      },
    });
    // As a number, pdfkit takes PDF/UA-1 for PDF/A-1 and writes a CIDSet, which leaves out the parts of composed glyphs.
    this.subset = '1';
  }

  /** pdfkit copies the document information into XML as it is. */
  override endMetadata(): void {
    for (const [key, value] of Object.entries(this.info))
      if (typeof value === 'string') this.info[key] = value.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
    super.endMetadata();
  }
}

const oneLine = (text: string): string => printable(text).replaceAll('\n', ' ').trim();

/** Registers the fonts that `text` needs, under the names of their families and weights. */
async function loadTypefaces(
  document: PdfkitDocument,
  text: string,
  fonts: FontSource,
  language: Language | undefined,
): Promise<Typefaces> {
  const families: { family: Family; regular: OpenFont; bold: OpenFont }[] = [];
  const add = async (family: Family): Promise<void> => {
    const regular = await open(`${family}-regular.ttf`, fonts);
    families.push({ family, regular, bold: await open(`${family}-bold.ttf`, fonts) });
  };
  const familyFor = (codePoint: number): Family | undefined =>
    families.find(({ regular }) => regular.hasGlyphForCodePoint(codePoint))?.family;
  await add('noto-sans');
  const wanted = new Set(Array.from(printable(text), (character) => character.codePointAt(0) ?? 0));
  const companions = ['noto-sans-hk', 'noto-sans-sc'] as const;
  // Characters that both have are drawn as the readers of the language are used to.
  for (const family of language === 'zh-Hans' ? companions.toReversed() : companions)
    if ([...wanted].some((codePoint) => isEastAsian(codePoint) && !familyFor(codePoint))) await add(family);
  for (const { family, ...weights } of families)
    for (const weight of ['regular', 'bold'] as const) {
      // What a glyph stood for in another document must not show in this one. From here on nothing waits.
      weights[weight]._glyphs = {};
      document.registerFont(faceName(family, weight), weights[weight]);
    }
  return {
    faceFor: (codePoint, weight) => {
      const family = familyFor(codePoint);
      return family ? faceName(family, weight) : null;
    },
    baseFace: (weight) => faceName('noto-sans', weight),
  };
}

const faceName = (family: Family, weight: Weight): string => `${family}-${weight}`;

/** Whether the large fonts can be expected to have it: symbols, Chinese, Japanese and full-width forms; not emoji. */
const isEastAsian = (codePoint: number): boolean =>
  (codePoint >= 0x2100 && codePoint <= 0x9fff) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
  (codePoint >= 0xfe10 && codePoint <= 0xffef) ||
  (codePoint >= 0x20000 && codePoint <= 0x3ffff);

/** Only what is open is kept: a request must not wait for the loading of another, which may be cut off. */
async function open(file: FontFile, fonts: FontSource): Promise<OpenFont> {
  const known = openFonts.get(file);
  if (known) return known;
  const scratch = new Pdfkit({ autoFirstPage: false, font: null });
  scratch.registerFont(file, await fonts(file));
  scratch.font(file);
  const font = openFonts.get(file) ?? scratch._font.font;
  openFonts.set(file, font);
  return font;
}
