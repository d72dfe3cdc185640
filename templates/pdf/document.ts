/** An element of the structure tree of a tagged PDF. A function that is added draws its content at once. */
export interface PdfStructure {
  add(child: PdfStructure | (() => void)): PdfStructure;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** A bookmark, or the invisible root of all bookmarks. */
export interface PdfBookmark {
  addItem(title: string, options: { fit: false; top: number; left: number }): PdfBookmark;
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly PdfBookmark[];
}

/** The part of a pdfkit document that reports draw with. Places are in points from the top left of the page. */
export interface PdfDocument {
  readonly outline: PdfBookmark;
  addPage(): unknown;
  font(name: string): unknown;
  fontSize(points: number): unknown;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): unknown;
  save(): unknown;
  restore(): unknown;
  translate(x: number, y: number): unknown;
  path(svgPathData: string): unknown;
  rect(x: number, y: number, width: number, height: number): unknown;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): unknown;
  fillColor(colour: string): unknown;
  fillOpacity(share: number): unknown;
  strokeColor(colour: string): unknown;
  lineWidth(points: number): unknown;
  dash(length: number, options: { space: number }): unknown;
  fill(rule?: 'even-odd'): unknown;
  stroke(): unknown;
  struct(type: string, options: StructureOptions): PdfStructure;
  addStructure(root: PdfStructure): unknown;
  markContent(tag: string, options: Record<string, unknown>): unknown;
  endMarkedContent(): unknown;
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): unknown;
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): unknown;
  addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): unknown;
}

/** `bbox` is left, top, right, bottom on the page. */
export interface StructureOptions {
  readonly alt?: string;
  readonly bbox?: readonly [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
}

/** `Contents` is a String object: pdfkit writes a plain string as a PDF name. */
export interface LinkOptions {
  readonly structParent: PdfStructure;
  readonly Contents: object;
}
