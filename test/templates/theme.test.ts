import { describe, expect, it } from 'vitest';
import type { Tone } from '../../templates/block.ts';
import { colours, tones } from '../../templates/theme.ts';

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe('the theme', () => {
  it.each(['text', 'muted', 'heading', 'accent', 'link'] as const)(
    '%s can be read on page and panel',
    (role) => {
      expect(contrast(colours[role], colours.page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[role], colours.panel)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.entries(tones))('%s can be read, as panel and as text', (_, { solid, solidText, tint }) => {
    expect(contrast(solid, solidText)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(solid, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.text, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it('gets darker from good to bad, so that the order survives grey', () => {
    const inOrder: Tone[] = ['good', 'fair', 'poor', 'bad'];
    const greys = inOrder.map((tone) => luminance(tones[tone].solid));
    expect(greys).toEqual(greys.toSorted((a, b) => b - a));
  });

  it('tells proven from potential and from the track in grey', () => {
    expect(contrast(colours.proven, colours.hatch)).toBeGreaterThanOrEqual(2);
    expect(contrast(colours.proven, colours.track)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.hatch, colours.page)).toBeGreaterThanOrEqual(3);
  });
});
