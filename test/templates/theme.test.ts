import { describe, expect, it } from 'vitest';
import type { Tone } from '../../templates/block.ts';
import { colours, tones } from '../../templates/theme.ts';
import { contrast, luminance } from '../support/contrast.ts';

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
