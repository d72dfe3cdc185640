import { describe, expect, it } from 'vitest';
import { radar } from '../../../templates/charts/radar.ts';

const axes = (...proven: number[]) => proven.map((value) => ({ proven: value, potential: 100 }));

describe('radar', () => {
  it('puts the first axis at the top and goes round clockwise', () => {
    const { proven, potential, labels } = radar(axes(100, 50, 25, 0), 100);
    expect(proven).toBe('M0,-100L50,0L0,25L0,0Z');
    expect(potential).toBe('M0,-100L100,0L0,100L-100,0Z');
    expect(labels.map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'middle', 'end']);
    expect(labels[1]?.x).toBeGreaterThan(100);
  });

  it('has a ring for every twenty points and a spoke for every axis', () => {
    const { rings, spokes } = radar(axes(1, 2, 3), 50);
    expect(rings).toHaveLength(5);
    expect(rings[4]).toContain('M0,-50L');
    expect(spokes.match(/M0,0/g)).toHaveLength(3);
  });

  it('stays inside the rim whatever the figures', () => {
    expect(radar([{ proven: 900, potential: -3 }, ...axes(0, 0)], 10).proven).toMatch(/^M0,-10L/);
  });
});
