import { describe, expect, it } from 'vitest';
import { printable } from '../../../templates/pdf/printable.ts';

describe('printable', () => {
  it.each([
    ['a\tb', 'a b'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000\u0007\u001b[31mb', 'a[31mb'],
    ['safe\u202Eexe.txt\u2066', 'safeexe.txt'],
    ['\ufeffa', 'a'],
    ['half \ud800 pair', 'half  pair'],
    ['e\u0301', '\u00e9'],
    ['香港 𨋢 🚀', '香港 𨋢 🚀'],
    ['👩\u200d👧', '👩\u200d👧'],
  ])('%j becomes %j', (typed, printed) => {
    expect(printable(typed)).toBe(printed);
  });
});
