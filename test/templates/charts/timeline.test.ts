import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../../templates/charts/timeline.ts';

const xs = (path: string): number[] =>
  [...path.matchAll(/-?\d+(\.\d+)?/g)]
    .map(([number]) => Number(number))
    .filter((_, index) => index % 2 === 0);
const ys = (path: string): number[] =>
  [...path.matchAll(/-?\d+(\.\d+)?/g)]
    .map(([number]) => Number(number))
    .filter((_, index) => index % 2 === 1);
const size = { width: 200, height: 10 };
const phases = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })), { maxLength: 9 });

describe('timeline', () => {
  it('puts phases one after the other, and passes over one without weeks', () => {
    const { bars, total } = timeline([5, 0, 15], size);
    expect(total).toBe(20);
    expect(bars).toEqual([
      { from: 0, to: 5, box: 'M0,0L50,0L50,10L0,10Z', skipped: '' },
      { from: 5, to: 5, box: '', skipped: 'M50,5L58,5' },
      { from: 5, to: 20, box: 'M50,0L200,0L200,10L50,10Z', skipped: '' },
    ]);
  });

  it('marks round weeks, in steps that suit the length', () => {
    const weeks = (total: number) => timeline([total], size).ticks.map(({ week }) => week);
    expect(weeks(3)).toEqual([0, 1, 2, 3]);
    expect(weeks(48)).toEqual([0, 13, 26, 39]);
    expect(weeks(239)).toEqual([0, 52, 104, 156, 208]);
    expect(timeline([4], size).grid).toBe('M0,0L0,10M50,0L50,10M100,0L100,10M150,0L150,10M200,0L200,10');
  });

  it('draws no bar where nothing takes a week', () => {
    const { total, bars, ticks } = timeline([0, -3], size);
    expect([total, bars.map(({ box }) => box), ticks]).toEqual([0, ['', ''], [{ week: 0, at: 0 }]]);
  });

  it('stays inside its frame, adds up to the total and keeps widths in proportion, whatever the weeks', () => {
    fc.assert(
      fc.property(phases, (weeks) => {
        const { total, bars, ticks, grid } = timeline(weeks, size);
        expect(total).toBe(weeks.reduce((sum, one) => sum + one, 0));
        expect(bars.map(({ from, to }) => to - from)).toEqual(weeks);
        expect(bars.at(-1)?.to ?? 0).toBe(total);
        for (const [index, { from, box, skipped }] of bars.entries()) {
          expect(from).toBe(bars[index - 1]?.to ?? 0);
          expect(box === '').toBe(weeks[index] === 0);
          expect(skipped === '').toBe(weeks[index] !== 0);
          if (box !== '') {
            const wide = Math.max(...xs(box)) - Math.min(...xs(box));
            expect(Math.abs(wide - ((weeks[index] ?? 0) / total) * size.width)).toBeLessThan(0.02);
          }
        }
        const all = [grid, ...bars.flatMap(({ box, skipped }) => [box, skipped])];
        expect(all.flatMap(xs).every((x) => x >= 0 && x <= size.width)).toBe(true);
        expect(all.flatMap(ys).every((y) => y >= 0 && y <= size.height)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toEqual({ week: 0, at: 0 });
      }),
    );
  });
});
