import { describe, expect, it } from 'vitest';
import { customProperties } from '../../../templates/styles/custom-properties.ts';
import { pageColours } from '../../../templates/styles/page-colours.ts';
import { contrast } from '../../support/contrast.ts';

describe.each(['light', 'dark'] as const)('the colours of %s pages', (scheme) => {
  const { colours, tones } = pageColours[scheme];

  it.each(['text', 'muted', 'heading', 'accent', 'link', 'visited', 'error'] as const)(
    '%s can be read',
    (role) => {
      for (const ground of ['page', 'panel', 'field'] as const)
        expect(contrast(colours[role], colours[ground]), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['header-text', 'header'],
    ['action-text', 'action'],
    ['action-text', 'action-hover'],
    ['focus-text', 'focus'],
    ['text', 'track'],
    ['text', 'rule'],
  ] as const)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['border', 'page'],
    ['border', 'field'],
    ['proven', 'page'],
    ['hatch', 'page'],
    ['action', 'page'],
  ] as const)('%s stands out from %s', (mark, ground) => {
    expect(contrast(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(tones))('the tone %s can be read, as panel, as tag and as mark', (_, tone) => {
    expect(contrast(tone.solid, tone.solidText)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.solid, tone.tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone.solid, colours.page)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.text, tone.tint)).toBeGreaterThanOrEqual(4.5);
  });
});

it('every colour is a property of the root, in both schemes', () => {
  const css = customProperties();
  for (const { colours, tones } of Object.values(pageColours))
    for (const colour of [...Object.values(colours), ...Object.values(tones).map(({ tint }) => tint)])
      expect(css).toContain(`:${colour}`);
  expect(css.match(/--text:/g)).toHaveLength(3);
});
