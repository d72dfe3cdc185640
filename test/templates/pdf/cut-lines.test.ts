import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines } from '../../../templates/pdf/cut-lines.ts';
import { breakLines, type Line, type Segment } from '../../../templates/pdf/lines.ts';

const typefaces = { faceFor: () => 'face', baseFace: () => 'face' };
const ink = {
  lines: (segments: readonly Segment[], box: { size: number; width: number }) =>
    breakLines(segments, box, typefaces, (_, text) => text.length * 0.5),
};
const box = { size: 10, width: 50 };
const said = (lines: readonly Line[]): string[] =>
  lines.map(({ stretches }) =>
    stretches.flatMap(({ runs }) => runs.map((run) => run.actual ?? run.text)).join(''),
  );

describe('cutLines', () => {
  it('leaves alone what fits', () => {
    expect(said(cutLines(ink, [{ text: 'one two three' }], box, 2))).toEqual(['one two', 'three']);
  });

  it('says with an ellipsis that more was there, in the style of the text', () => {
    const lines = cutLines(
      ink,
      [
        { text: 'Why: ', weight: 'bold' },
        { text: 'one two three four', colour: 'muted' },
      ],
      box,
      2,
    );
    expect(said(lines)).toEqual(['Why: one', 'two…']);
    expect(lines[1]?.stretches.at(-1)?.colour).toBe('muted');
  });

  it('never gives more lines than asked for, nor a line that is too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const whole = ink.lines([{ text }], box);
        const lines = cutLines(ink, [{ text }], box, most);
        expect(lines.length).toBe(Math.min(whole.length, most));
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(box.width);
        if (whole.length > most) expect(said(lines).at(-1)).toMatch(/…$/);
        else expect(lines).toEqual(whole);
      }),
    );
  });
});
