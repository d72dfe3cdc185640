import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Line, type Measure, type Segment } from '../../../templates/pdf/lines.ts';
import type { Typefaces } from '../../../templates/pdf/typefaces.ts';

const isHan = (codePoint: number): boolean => codePoint >= 0x3000 && codePoint <= 0x9fff;
const typefaces: Typefaces = {
  faceFor: (codePoint, weight) =>
    isHan(codePoint) ? `hk-${weight}` : codePoint > 0x1f000 ? null : `latin-${weight}`,
  baseFace: (weight) => `latin-${weight}`,
};
/** Every character is one wide, and Chinese ones two. */
const measure: Measure = (face, text) => [...text].length * (face.startsWith('hk') ? 2 : 1);
const broken = (segments: readonly Segment[] | string, width: number): readonly Line[] =>
  breakLines(
    typeof segments === 'string' ? [{ text: segments }] : segments,
    { size: 1, width },
    typefaces,
    measure,
  );
const textOf = (line: Line): string =>
  line.stretches.flatMap((stretch) => stretch.runs.map((run) => run.actual ?? run.text)).join('');
const texts = (segments: readonly Segment[] | string, width: number): string[] =>
  broken(segments, width).map(textOf);

describe('breakLines', () => {
  it('breaks at spaces, and leaves none at the end of a line', () => {
    expect(texts('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
  });

  it('leaves a figure with its per cent sign', () => {
    expect(texts('now 88.8 % known', 9)).toEqual(['now', '88.8 %', 'known']);
  });

  it('breaks after a hyphen or slash inside a word, and not after a minus', () => {
    expect(texts('blue/green well-known', 7)).toEqual(['blue/', 'green', 'well-', 'known']);
    expect(texts('from -5 to', 6)).toEqual(['from', '-5 to']);
  });

  it('breaks a word that is too long, and begins it on the line that it fits on', () => {
    expect(texts(`ab ${'x'.repeat(12)}`, 5)).toEqual(['ab', 'xxxxx', 'xxxxx', 'xx']);
    expect(texts('y'.repeat(1000), 100)).toHaveLength(10);
  });

  it('breaks between Chinese characters, but not before closing or after opening marks', () => {
    expect(texts('香港許可證', 4)).toEqual(['香港', '許可', '證']);
    expect(texts('香港，許可', 4)).toEqual(['香', '港，', '許可']);
    expect(texts('香港「許可」', 6)).toEqual(['香港', '「許', '可」']);
  });

  it('breaks at line ends that people typed', () => {
    expect(texts('one\r\ntwo\n\nthree', 20)).toEqual(['one', 'two', '', 'three']);
  });

  it('keeps what stands together without a space across a change of style', () => {
    const segments: Segment[] = [
      { text: 'one ' },
      { text: 'linked', link: 'https://example.org' },
      { text: '; ' },
      { text: 'two' },
    ];
    expect(texts(segments, 10)).toEqual(['one', 'linked;', 'two']);
  });

  it('switches the font inside a line, and says which language Chinese is in', () => {
    const [line] = broken([{ text: 'Permit 香港 ok', weight: 'bold' }], 40);
    expect(line?.stretches[0]?.runs).toEqual([
      { face: 'latin-bold', text: 'Permit ', width: 7 },
      { face: 'hk-bold', text: '香港', width: 4, lang: 'zh-HK' },
      { face: 'latin-bold', text: ' ok', width: 3 },
    ]);
  });

  it('draws one replacement for a character that no font has, with its joiners and tones', () => {
    const [line] = broken('a👩‍👩‍👧👍🏽b', 40);
    expect(line?.stretches[0]?.runs.map(({ text, actual }) => actual ?? text)).toEqual([
      'a',
      '👩‍👩‍👧',
      '👍🏽',
      'b',
    ]);
    expect(line?.stretches[0]?.runs.map(({ text }) => text)).toEqual(['a', '\ufffd', '\ufffd', 'b']);
  });

  it('loses no character but spaces at line ends, and makes no line wider than it may be', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(' ', '  ', '香港', '（', '。', '-', '🚀', 'word', '\n'),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 4, max: 30 }), (parts, width) => {
        const plain = parts.map((part) => part.replace(/[^ -~\n香港（。🚀]/gu, ''));
        const lines = broken(
          plain.map((text) => ({ text })),
          width,
        );
        const bare = (text: string): string => text.replace(/[ \n]/g, '');
        expect(bare(lines.map(textOf).join(''))).toBe(bare(plain.join('')));
        for (const line of lines) expect(line.width, textOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
