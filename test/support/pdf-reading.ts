import { getDocument, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text on a page: where it starts and ends, from the top left, and whether it is tagged or decoration. */
export interface ReadText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Id of the marked content it stands in; `null` for an artifact; `undefined` when it is neither. */
  readonly content: string | null | undefined;
}

/** A leaf of the structure tree: the roles above it, outermost first. */
export interface ReadLeaf {
  readonly roles: readonly string[];
  readonly alts: readonly string[];
  readonly content: string;
}

/** One page as a program reads it. */
export interface ReadPage {
  readonly texts: readonly ReadText[];
  readonly leaves: readonly ReadLeaf[];
  /** Boxes of everything drawn with paths: left, top, right, bottom. */
  readonly shapes: readonly (readonly [number, number, number, number])[];
  readonly links: readonly string[];
}

/** A PDF file as a program reads it. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly outline: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string }[];
  }[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly lang: string | null;
  readonly marked: boolean;
}

const HEIGHT = 841.89;

/** Reads a PDF with pdf.js; rejects when it is broken. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const metadata = await document.getMetadata();
  // pdf.js types this as an object and gives a Map.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const info = metadata.info as Record<string, unknown>;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  const read = {
    pages,
    outline: (await document.getOutline()) ?? [],
    info,
    lang: typeof info['Language'] === 'string' ? info['Language'] : null,
    marked: marks?.get('Marked') === true,
  };
  await loading.destroy();
  return read;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const annotations = (await page.getAnnotations()) as { url?: string }[];
  return {
    texts: await readTexts(page),
    leaves: leavesOf((await page.getStructTree()) as Node | null, [], []),
    shapes: await readShapes(page),
    links: annotations.flatMap((annotation) => (annotation.url ? [annotation.url] : [])),
  };
}

async function readTexts(page: PDFPageProxy): Promise<ReadText[]> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const open: (string | null | undefined)[] = [];
  const texts: ReadText[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      if (item.str === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const inner = open.findLast((id) => id !== undefined);
      texts.push({ text: item.str, left: x, right: x + item.width, baseline: HEIGHT - y, content: inner });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { tag?: string }).tag === 'Artifact' ? null : (item.id ?? undefined));
  }
  return texts;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

function leavesOf(node: Node | null, roles: readonly string[], alts: readonly string[]): ReadLeaf[] {
  if (!node) return [];
  if (node.type === 'content') return [{ roles, alts, content: node.id ?? '' }];
  const below = node.role && node.role !== 'Root' ? [...roles, node.role] : roles;
  const said = node.alt ? [...alts, node.alt] : alts;
  return (node.children ?? []).flatMap((child) => leavesOf(child, below, said));
}

async function readShapes(page: PDFPageProxy): Promise<[number, number, number, number][]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shapes: [number, number, number, number][] = [];
  const saved: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, Array.from(args as number[]));
    else if (operator === OPS.constructPath && args[2]) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(args[2] as ArrayLike<number>);
      const corners = [
        [x1, y1],
        [x2, y2],
      ].map(([x = 0, y = 0]) => [
        x * (matrix[0] ?? 1) + (matrix[4] ?? 0),
        HEIGHT - (y * (matrix[3] ?? 1) + (matrix[5] ?? 0)),
      ]);
      const xs = corners.map(([x = 0]) => x);
      const ys = corners.map(([, y = 0]) => y);
      shapes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    }
  }
  return shapes;
}
