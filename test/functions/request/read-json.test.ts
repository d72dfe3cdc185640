import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEPEST_NESTING, readJson } from '../../../functions/request/read-json.ts';

const read = (text: string) => readJson(new TextEncoder().encode(text));
const issuesOf = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.issues;
};

describe('readJson', () => {
  it('reads every JSON value as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, noUnicodeString: false }), fc.nat(3), (value, blanks) => {
        const text = JSON.stringify(value, undefined, blanks);
        fc.pre(!text.includes('__proto__') && JSON.stringify(value).isWellFormed());
        fc.pre(!/\\ud[89a-f]/i.test(text));
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each([
    ['', 'empty-body', ''],
    [' \n', 'empty-body', ''],
    ['{"a":1,}', 'syntax', ''],
    ['{"a":1} x', 'syntax', ''],
    ["{'a':1}", 'syntax', ''],
    ['{"a":1 // b\n}', 'syntax', ''],
    ['"open', 'syntax', ''],
    ['[NaN]', 'syntax', ''],
    ['{"a":"\\ud800"}', 'lone-surrogate', ''],
    ['{"\\udc00":1}', 'lone-surrogate', ''],
    ['{"__proto__":{}}', 'forbidden-key', '/__proto__'],
    ['{"a":1,"a":2}', 'duplicate-key', '/a'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key', '/a'],
    ['{"x":[{"y":1},{"z/~":1, "z/~" : 2}]}', 'duplicate-key', '/x/1/z~1~0'],
  ])('refuses %s as %s at "%s"', (text, code, pointer) => {
    expect(issuesOf(text)).toContainEqual(expect.objectContaining({ code, pointer }));
  });

  it('says where the syntax breaks', () => {
    expect(issuesOf('{\n  "a": 1,\n  b: 2\n}')[0]?.detail).toContain('line 3, column 3');
  });

  it('refuses what repeats however often, without a fault', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'[]{},:"/*a1 '), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(piece, fc.integer({ min: 1, max: 25_000 }), (part, times) => {
        const result = read(part.repeat(times));
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      {
        examples: [
          ['[},', 25_000],
          ['[/*]*/', 25_000],
          ['{"a":', 25_000],
        ],
      },
    );
  });

  it('names a bracket that closes nothing, and where', () => {
    expect(issuesOf('{"a": [1}\n')[0]?.detail).toBe(
      'The body is not JSON: "}" closes nothing at line 1, column 9 (character 9).',
    );
  });

  it('names every duplicate at once', () => {
    expect(issuesOf('{"a":1,"a":2,"b":{"c":1,"c":2}}').map((issue) => issue.pointer)).toEqual(['/a', '/b/c']);
  });

  it('takes the same key in different objects, and braces inside of texts', () => {
    const text = '[{"a":"}{"},{"a":"[\\"a\\":1"},"a:b",{"b":{"a":1},"a":2}]';
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(readJson(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({ issues: [{ code: 'not-utf-8' }] });
  });

  it('refuses nesting beyond the limit, however deep, and takes the limit itself', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(read(nested(DEEPEST_NESTING)).ok).toBe(true);
    for (const depth of [DEEPEST_NESTING + 1, 200_000])
      expect(issuesOf(nested(depth))).toEqual([expect.objectContaining({ code: 'too-deep' })]);
    expect(issuesOf('{"a":'.repeat(100_000))[0]?.code).toBe('too-deep');
  });

  it('lists at most 100 issues, and shows long keys shortened', () => {
    const key = 'k'.repeat(100_000);
    const text = `{"${key}":{${Array.from({ length: 300 }, () => '"a":1').join(',')}}}`;
    const issues = issuesOf(text);
    expect(issues).toHaveLength(100);
    expect(JSON.stringify(issues).length).toBeLessThan(50_000);
  });
});
