import { expect } from 'vitest';
import { sheet } from '../../templates/theme.ts';
import type { ReadPdf } from './pdf-reading.ts';

/** Fails unless every text is tagged or decoration, everything is inside the margins, and no page ends with a heading. */
export function expectWellMade(pdf: ReadPdf): void {
  const { left, right } = sheet.margin;
  for (const [index, page] of pdf.pages.entries()) {
    const where = `page ${index + 1}`;
    const tagged = new Set(page.leaves.map((leaf) => leaf.content));
    for (const item of page.texts) {
      expect(item.content, `${where}: “${item.text}” is neither tagged nor an artifact`).not.toBeUndefined();
      if (item.content !== null)
        expect(tagged, `${where}: “${item.text}” is not in the structure tree`).toContain(item.content);
      expect(item.left, `${where}: ${item.text}`).toBeGreaterThan(left - 0.5);
      expect(item.right, `${where}: ${item.text}`).toBeLessThan(sheet.width - right + 0.5);
      const body = item.content !== null;
      expect(item.baseline, `${where}: ${item.text}`).toBeGreaterThan(body ? sheet.margin.top : 30);
      expect(item.baseline, `${where}: ${item.text}`).toBeLessThan(
        sheet.height - (body ? sheet.margin.bottom : 30),
      );
    }
    for (const [x1, y1, x2, y2] of page.shapes) {
      expect(x1, where).toBeGreaterThan(left - 1);
      expect(x2, where).toBeLessThan(sheet.width - right + 1);
      expect(y1, where).toBeGreaterThan(30);
      expect(y2, where).toBeLessThan(sheet.height - 30);
    }
    const last = page.leaves.at(-1);
    expect(last?.roles.at(-1), `${where} ends with a heading`).not.toMatch(/^H\d$/);
  }
}
