import type { Typefaces, Weight } from './typefaces.ts';

/** Characters in one font. `actual` is what was meant where the font has to draw a replacement. */
export interface Run {
  readonly face: string;
  readonly text: string;
  readonly actual?: string;
  readonly lang?: 'zh-HK' | 'zh-Hans';
}

const REPLACEMENT = '\ufffd';
const CLINGS = /^[\p{M}\p{Join_Control}\p{Emoji_Modifier}]$/u;
/** Every base font has these. */
const PLAIN = /^[ -~]+$/;
const HAN = /\p{Script=Han}/u;

/** Splits a printable text where the font has to change. A mark stays with the character that it belongs to. */
export function runsOf(text: string, weight: Weight, typefaces: Typefaces): readonly Run[] {
  const runs: { face: string; text: string; actual?: string }[] = [];
  const base = typefaces.baseFace(weight);
  if (PLAIN.test(text)) return [{ face: base, text }];
  for (const character of text) {
    const last = runs.at(-1);
    const face = typefaces.faceFor(character.codePointAt(0) ?? 0, weight);
    const clings = last !== undefined && CLINGS.test(character);
    if (clings && last.actual !== undefined) last.actual += character;
    else if (clings && (face === null || /[\p{Cf}\p{Variation_Selector}]/u.test(character))) continue;
    else if (face === null && last?.actual !== undefined && last.actual.endsWith('\u200d'))
      last.actual += character;
    else if (face === null) runs.push({ face: base, text: REPLACEMENT, actual: character });
    else if (last && last.face === face && last.actual === undefined) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs.map((run) => ({ ...run, ...language(run) }));
}

function language({ face, text }: { face: string; text: string }): Pick<Run, 'lang'> {
  if (!HAN.test(text)) return {};
  return { lang: face.includes('-sc-') ? 'zh-Hans' : 'zh-HK' };
}
