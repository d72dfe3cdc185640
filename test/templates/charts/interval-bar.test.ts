import { describe, expect, it } from 'vitest';
import { intervalBar } from '../../../templates/charts/interval-bar.ts';

const numbers = (path: string): number[] =>
  [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
const xs = (path: string): number[] => numbers(path).filter((_, index) => index % 2 === 0);
const ys = (path: string): number[] => numbers(path).filter((_, index) => index % 2 === 1);

describe('intervalBar', () => {
  const size = { width: 200, height: 10 };

  it('fills up to proven and outlines from there to potential', () => {
    const bar = intervalBar({ proven: 25, potential: 75 }, { ...size, ticks: [40, 80] });
    expect(bar.track).toBe('M0,0L200,0L200,10L0,10Z');
    expect(bar.proven).toBe('M0,0L50,0L50,10L0,10Z');
    expect(bar.potential).toBe('M50,0L150,0L150,10L50,10Z');
    expect(bar.ticks).toBe('M80,0L80,10M160,0L160,10');
  });

  it('hatches inside the potential part, at 45 degrees, from side to side', () => {
    const { hatch } = intervalBar({ proven: 25, potential: 75 }, size);
    expect(Math.min(...xs(hatch))).toBe(50);
    expect(Math.max(...xs(hatch))).toBe(150);
    expect(Math.min(...ys(hatch))).toBe(0);
    expect(Math.max(...ys(hatch))).toBe(10);
    const strokes = hatch.split('M').slice(1).map(numbers);
    expect(strokes.length).toBeGreaterThan(20);
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokes) expect(x1 + y1).toBe(x2 + y2);
  });

  it('draws nothing where there is nothing', () => {
    expect(intervalBar({ proven: 0, potential: 0 }, size)).toMatchObject({
      proven: '',
      potential: '',
      hatch: '',
      ticks: '',
    });
    expect(intervalBar({ proven: 70, potential: 70 }, size)).toMatchObject({ potential: '', hatch: '' });
  });

  it('stays inside the track whatever the figures', () => {
    const bar = intervalBar({ proven: -5, potential: 130 }, size);
    expect(bar.potential).toBe('M0,0L200,0L200,10L0,10Z');
  });
});
