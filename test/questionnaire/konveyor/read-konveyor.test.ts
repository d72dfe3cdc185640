import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ISSUES } from '../../../questionnaire/answers.ts';
import { readKonveyor } from '../../../questionnaire/konveyor/read-konveyor.ts';
import { konveyorFrom, licensingYaml, readYaml } from '../../support/konveyor.ts';

const issuesOf = (yaml: string) => {
  const read = readYaml(yaml);
  return read.ok ? [] : read.issues;
};

/** The issues of the licensing questionnaire with one passage written otherwise. */
function issuesWith(passage: string, otherwise: string) {
  expect(licensingYaml.split(passage), passage).toHaveLength(2);
  return issuesOf(licensingYaml.replace(passage, () => otherwise));
}

/** The smallest questionnaire, as lines that can be exchanged. */
const smallest = [
  'name: N',
  'thresholds: {red: 1, yellow: 1, unknown: 1}',
  'riskMessages: {red: r, yellow: y, green: g, unknown: u}',
  'sections:',
  '- order: 1',
  '  name: S',
  '  questions:',
  '  - order: 1',
  '    text: Q',
  '    answers:',
  '    - {order: 1, text: A, risk: green}',
];

describe('a questionnaire that is right', () => {
  const read = konveyorFrom(licensingYaml);

  test('keeps the order of the file, its numbers and its messages', () => {
    expect(read).toMatchObject({
      name: 'Licensing applications',
      description: 'Ten questions for the counter and web applications that renew licences.',
      required: true,
      thresholds: { red: 10, yellow: 30, unknown: 20 },
      riskMessages: { unknown: 'Find out first: too much is not known.' },
    });
    expect(read.sections.map(({ order, name }) => [order, name])).toEqual([
      [2, 'Running it'],
      [1, '牌照 data & files'],
      [3, 'Money'],
    ]);
    expect(read.sections[0]?.questions.map(({ order }) => order)).toEqual([20, 10, 30, 40]);
    expect(read.sections[0]?.questions[1]?.answers[0]).toEqual({
      order: 3,
      text: 'Nobody',
      risk: 'red',
      mitigation: 'Put it on the roster of the operations team.',
      applyTags: [{ category: 'Operation', tag: 'Unwatched' }],
      autoAnswerFor: [],
    });
  });

  test('has text where text is asked for, however YAML would read it', () => {
    const texts = read.sections.flatMap(({ questions }) =>
      questions.flatMap(({ text, answers }) => [text, ...answers.map((answer) => answer.text)]),
    );
    expect(texts).toEqual(expect.arrayContaining(['Yes', 'No', '1.0', '17', 'on', 'null', '~', 'off']));
    expect(read.sections[0]?.questions[1]?.explanation).toBe(
      'Look at the duty roster.\nA mailbox counts as nobody.\n',
    );
  });

  test('takes every escape that YAML has', () => {
    const text = String.raw`"\x41\u8239\U0001F6A2\t\/\"\_\
        b"`;
    const yaml = smallest.with(8, `    text: ${text}`).join('\n');
    expect(konveyorFrom(yaml).sections[0]?.questions[0]?.text).toBe('A船🚢\t/"\u00a0b');
  });

  test('has no optional text where nothing or an unquoted null stands', () => {
    expect(read.sections[0]?.questions[2]?.answers[0]).not.toHaveProperty('rationale');
    expect(read.sections[1]?.questions[2]).not.toHaveProperty('explanation');
    const quoted = konveyorFrom(licensingYaml.replace('rationale: null', 'rationale: "null"'));
    expect(quoted.sections[0]?.questions[2]?.answers[0]?.rationale).toBe('null');
  });

  test('may begin with a byte order mark or ---, have CR LF line ends, and carry what Konveyor adds on export', () => {
    const exported = `id: 7\nbuiltin: false\ncreateUser: ann\n${licensingYaml.replace('risk: red,', 'risk: red, selected: true,')}`;
    for (const yaml of [
      `\ufeff${licensingYaml}`,
      `---\n${licensingYaml}...\n`,
      licensingYaml.replaceAll('\n', '\r\n'),
      exported,
    ])
      expect(readYaml(yaml)).toEqual({ ok: true, questionnaire: read });
  });

  test('is not required and has no thresholds beyond those given', () => {
    expect(konveyorFrom(smallest.join('\n'))).toMatchObject({ required: false, thresholds: { red: 1 } });
    const zero = smallest.with(1, 'thresholds: {red: 0, yellow: 0, unknown: 100}').join('\n');
    expect(konveyorFrom(zero).thresholds).toEqual({ red: 0, yellow: 0, unknown: 100 });
  });
});

describe('each thing that is wrong is found at its place', () => {
  test.each([
    ['order: 20\n', 'order: 10\n', [[27, 9, 'duplicate-order', '/sections/0/questions/1/order']]],
    [
      '- order: 3\n    name: Money',
      '- order: 2\n    name: Money',
      [[100, 5, 'duplicate-order', '/sections/2/order']],
    ],
    [
      '{ order: 6, text: In object',
      '{ order: 5, text: In object',
      [[81, 13, 'duplicate-order', '/sections/1/questions/0/answers/1/order']],
    ],
    ['order: 40', 'order: -40', [[67, 16, 'not-a-number', '/sections/0/questions/3/order']]],
    ['order: 40', 'order: 4.5', [[67, 16, 'not-a-number', '/sections/0/questions/3/order']]],
    ['order: 40', 'order: "40"', [[67, 16, 'not-a-number', '/sections/0/questions/3/order']]],
    ['order: 40', 'order: 1000000', [[67, 16, 'not-a-number', '/sections/0/questions/3/order']]],
    ['- order: 40\n        text', '- text', [[67, 9, 'missing', '/sections/0/questions/3/order']]],
    ['text: Is there a run book?', 'text: ""', [[68, 15, 'empty-text', '/sections/0/questions/3/text']]],
    ['text: Is there a run book?', 'text: "  "', [[68, 15, 'empty-text', '/sections/0/questions/3/text']]],
    ['text: Is there a run book?', 'text:', [[68, 14, 'empty-text', '/sections/0/questions/3/text']]],
    ['text: Is there a run book?', 'text: [a]', [[68, 15, 'not-a-text', '/sections/0/questions/3/text']]],
    [
      'text: Is there a run book?',
      'text: "\\a"',
      [[68, 15, 'control-character', '/sections/0/questions/3/text']],
    ],
    [
      'text: Is there a run book?',
      'text: "\\ud800"',
      [[68, 15, 'control-character', '/sections/0/questions/3/text']],
    ],
    ['name: Licensing applications', `name: ${'牌'.repeat(121)}`, [[2, 7, 'too-long', '/name']]],
    ['name: Money', `name: ${'a'.repeat(121)}`, [[101, 11, 'too-long', '/sections/2/name']]],
    [
      'text: Is there a run book?',
      `text: ${'a'.repeat(4001)}`,
      [[68, 15, 'too-long', '/sections/0/questions/3/text']],
    ],
    [
      'text: Nobody\n            risk: red',
      'text: Nobody\n            risk: Red',
      [[38, 19, 'unknown-risk', '/sections/0/questions/1/answers/0/risk']],
    ],
    [
      'text: Nobody\n            risk: red',
      'text: Nobody',
      [[36, 13, 'missing', '/sections/0/questions/1/answers/0/risk']],
    ],
    [
      'mitigation: Put it',
      'mitigaton: Put it',
      [[39, 13, 'unknown-field', '/sections/0/questions/1/answers/0/mitigaton']],
    ],
    [
      'mitigation: Put it',
      'text: Put it',
      [[39, 13, 'duplicate-field', '/sections/0/questions/1/answers/0/text']],
    ],
    ['mitigation: Put it', '<<: Put it', [[39, 13, 'merge-key', '/sections/0/questions/1/answers/0/<<']]],
    [
      'mitigation: Put it',
      '? [a, b]\n            : Put it',
      [[39, 15, 'not-a-field', '/sections/0/questions/1/answers/0']],
    ],
    [
      'tag: Unwatched',
      'category: Unwatched',
      [
        [41, 17, 'missing', '/sections/0/questions/1/answers/0/applyTags/0/tag'],
        [42, 17, 'duplicate-field', '/sections/0/questions/1/answers/0/applyTags/0/category'],
      ],
    ],
    [
      'tag: Unwatched',
      `tag: ${'a'.repeat(121)}`,
      [[42, 22, 'too-long', '/sections/0/questions/1/answers/0/applyTags/0/tag']],
    ],
    [
      '- category: Service hours\n            tag: Office hours',
      'Service hours',
      [[33, 11, 'not-a-list', '/sections/0/questions/1/excludeFor']],
    ],
    [
      '- category: Service hours\n            tag: Office hours',
      '- Office hours',
      [[33, 13, 'not-a-mapping', '/sections/0/questions/1/excludeFor/0']],
    ],
    ['required: true', 'required: yes', [[6, 11, 'not-true-or-false', '/required']]],
    ['required: true', 'required: "true"', [[6, 11, 'not-true-or-false', '/required']]],
    ['red: 10', 'red: 101', [[7, 20, 'not-a-number', '/thresholds/red']]],
    ['red: 10', 'red: -1', [[7, 20, 'not-a-number', '/thresholds/red']]],
    ['red: 10', 'red: 010', [[7, 20, 'not-a-number', '/thresholds/red']]],
    ['red: 10, ', '', [[7, 13, 'missing', '/thresholds/red']]],
    [
      '{ red: 10, yellow: 30, unknown: 20 }',
      '{ red: 0, yellow: 0, unknown: 0 }',
      [[7, 13, 'thresholds-all-zero', '/thresholds']],
    ],
    ['{ red: 10, yellow: 30, unknown: 20 }', '30', [[7, 13, 'not-a-mapping', '/thresholds']]],
    ['green: It can move.', 'green: ""', [[11, 10, 'empty-text', '/riskMessages/green']]],
    ['  green: It can move.\n', '', [[9, 3, 'missing', '/riskMessages/green']]],
    ['name: Money', 'name: " "', [[101, 11, 'empty-text', '/sections/2/name']]],
  ])('%j → %j', (passage, otherwise, expected) => {
    const found = issuesWith(passage, otherwise);
    expect(found.map(({ line, column, code, pointer }) => [line, column, code, pointer])).toEqual(expected);
    for (const { detail } of found) expect(detail).toMatch(/^["A-Z].*[.?]$/s);
  });

  test.each([
    [0, '', 'missing', '/name'],
    [1, '', 'missing', '/thresholds'],
    [2, '', 'missing', '/riskMessages'],
    [10, '    - {order: 1, risk: green}', 'missing', '/sections/0/questions/0/answers/0/text'],
    [10, '      []', 'empty-list', '/sections/0/questions/0/answers'],
    [10, '      {}', 'not-a-list', '/sections/0/questions/0/answers'],
    [10, '', 'not-a-list', '/sections/0/questions/0/answers'],
  ])('line %i as %j', (line, otherwise, code, pointer) => {
    const found = issuesOf(smallest.with(line, otherwise).join('\n'));
    expect(found.map((issue) => [issue.code, issue.pointer])).toEqual([[code, pointer]]);
  });

  test.each([
    [`${smallest.slice(0, 3).join('\n')}\nsections: []`, 'empty-list', '/sections'],
    [smallest.slice(0, 3).join('\n'), 'missing', '/sections'],
    [`${smallest.slice(0, 6).join('\n')}\n  questions: []`, 'empty-list', '/sections/0/questions'],
    [smallest.slice(0, 6).join('\n'), 'missing', '/sections/0/questions'],
    ['Just a text', 'not-a-mapping', ''],
    ['- a list', 'not-a-mapping', ''],
    [smallest.join('\n').replace('green}', 'green, applyTags: []}'), undefined, undefined],
  ])('%j', (yaml, code, pointer) => {
    expect(issuesOf(yaml)[0]?.code).toBe(code);
    expect(issuesOf(yaml)[0]?.pointer).toBe(pointer);
    expect(issuesOf(yaml).length).toBeLessThan(2);
  });

  test('all at once, in the order of the file', () => {
    const yaml = licensingYaml
      .replace('red: 10', 'red: 1000')
      .replace('order: 20\n', 'order: 10\n')
      .replace('name: Money', 'title: Money');
    expect(issuesOf(yaml).map(({ code }) => code)).toEqual([
      'not-a-number',
      'duplicate-order',
      'missing',
      'unknown-field',
    ]);
  });

  test('orders that are missing are not taken for equal ones', () => {
    const found = issuesOf(
      [...smallest.slice(0, 10), '    - {text: A, risk: green}', '    - {text: B, risk: red}'].join('\n'),
    );
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['missing', 11],
      ['missing', 12],
    ]);
  });

  test(`no more than ${MOST_ISSUES}`, () => {
    expect(issuesOf('a: 1\n'.repeat(1000))).toHaveLength(MOST_ISSUES);
    expect(issuesOf('a: &b\n'.repeat(1000))).toHaveLength(MOST_ISSUES);
    expect(issuesOf(`a: "${'\\q'.repeat(1000)}"`)).toHaveLength(MOST_ISSUES);
    expect(issuesOf('\u0001'.repeat(1000))).toHaveLength(MOST_ISSUES);
  });

  test('a field that is nearly right is named', () => {
    expect(issuesWith('mitigation: Put it', 'mitigaton: Put it')[0]?.detail).toContain(
      'Did you mean "mitigation"?',
    );
    expect(issuesWith('mitigation: Put it', 'score: 5')[0]?.detail).toContain('"rationale"');
  });

  test.each([
    ['questions', 501, 'too-many-questions'],
    ['answers', 51, 'too-many-answers'],
  ])('too many %s', (what, count, code) => {
    const members = Array.from({ length: count }, (_, index) =>
      what === 'answers'
        ? `    - {order: ${index}, text: A, risk: green}`
        : `  - {order: ${index}, text: Q, answers: [{order: 1, text: A, risk: green}]}`,
    );
    const start = smallest.slice(0, what === 'answers' ? 10 : 7);
    expect(issuesOf([...start, ...members].join('\n')).map((issue) => issue.code)).toEqual([code]);
    expect(issuesOf([...start, ...members.slice(1)].join('\n'))).toEqual([]);
  });

  test('too many tags', () => {
    const tags = (count: number) =>
      Array.from({ length: count }, (_, index) => `{category: C, tag: T${index}}`).join();
    const withTags = (count: number) => [...smallest, `    includeFor: [${tags(count)}]`].join('\n');
    expect(issuesOf(withTags(201)).map(({ code }) => code)).toEqual(['too-many-tags']);
    expect(issuesOf(withTags(200))).toEqual([]);
  });
});

describe('a file that is no plain YAML', () => {
  test.each([
    ['', [[1, 1, 'empty-file']]],
    [' \n# only this\n', [[1, 1, 'empty-file']]],
    ['---\n', [[1, 1, 'empty-file']]],
    ['name: a\n---\nname: b\n', [[2, 1, 'several-documents']]],
    ['name: a\n...\nname: b\n', [[3, 1, 'several-documents']]],
    ['---\nname: a\n---\n', [[3, 1, 'several-documents']]],
    ['...\nname: b\n', [[2, 1, 'several-documents']]],
    [
      'name: &x a\nb: *x\nc: !!str 1\nd: !own {}',
      [
        [1, 7, 'anchor'],
        [2, 4, 'alias'],
        [3, 4, 'tag'],
        [4, 4, 'tag'],
      ],
    ],
    ['%YAML 1.1\n---\nname: a\n', [[1, 1, 'directive']]],
    ['name: "a', [[1, 9, 'syntax']]],
    ['name: [a, b', [[1, 12, 'syntax']]],
    ['name: [a}', [[1, 9, 'syntax']]],
    ['name: a]', [[1, 1, 'missing']]],
    ['name: [a]]', [[1, 10, 'syntax']]],
    ['name: [a,,b]', [[1, 10, 'syntax']]],
    ['name: {,}', [[1, 8, 'syntax']]],
    ['name: [a\nb: c', [[2, 1, 'syntax']]],
    ['name: a: b', [[1, 7, 'syntax']]],
    ['name: a\n  b: c', [[1, 7, 'syntax']]],
    ['a:\n  b: 1\n c: 2', [[3, 1, 'syntax']]],
    ['a:\n\tb: 1', [[2, 1, 'syntax']]],
    ['name: @home', [[1, 7, 'syntax']]],
    ['name: "a\\qb"', [[1, 9, 'syntax']]],
    ['name: a\u0000b', [[1, 8, 'control-character']]],
    ['name: a\rb: c', [[1, 8, 'control-character']]],
  ])('%j', (yaml, expected) => {
    const found = issuesOf(yaml).map(({ line, column, code }) => [line, column, code]);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    [[0x61, 0x0a, 0x62, 0xff, 0x63], 2, 2],
    [[0x61, 0x0a, 0xe2, 0x28, 0xa1], 2, 1],
    [[0x61, 0x62, 0xe2, 0x82], 1, 3],
    [[0xf0, 0x9f, 0x9a, 0xa2, 0x80], 1, 3],
    [[0xff, 0xfe, 0x61, 0x00], 1, 1],
    [[0xed, 0xa0, 0x80], 1, 1],
  ])('bytes %j that are not UTF-8', (bytes, line, column) => {
    expect(readKonveyor(Uint8Array.from(bytes))).toMatchObject({
      ok: false,
      issues: [{ line, column, code: 'not-utf-8' }],
    });
  });

  test('more than 256 KB, whatever is in it', () => {
    const full = `${smallest.join('\n')}\n#`.padEnd(256 * 1024, '#');
    expect(readYaml(full).ok).toBe(true);
    expect(issuesOf(`${full}#`)).toMatchObject([{ line: 1, column: 1, code: 'too-large' }]);
  });

  test.each([20, 21])('nested %i deep', (depth) => {
    const expected = depth > 20 ? ['too-deep'] : [];
    const deepest = (yaml: string) =>
      issuesOf(yaml)
        .map(({ code }) => code)
        .filter((code) => code === 'too-deep');
    expect(deepest('['.repeat(depth) + ']'.repeat(depth))).toEqual(expected);
    expect(deepest(`${'- '.repeat(depth - 1)}a`)).toEqual(expected);
    expect(deepest(`${'? '.repeat(depth - 1)}a`)).toEqual(expected);
    expect(deepest(Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'))).toEqual(
      expected,
    );
  });

  test('a block text may be indented as deep as it likes', () => {
    const code = Array.from({ length: 40 }, (_, level) => `      ${' '.repeat(level)}- a: [`).join('\n');
    expect(issuesOf([...smallest, '    explanation: |', code].join('\n'))).toEqual([]);
  });
});

const K256 = 256 * 1024;

describe('bombs end in issues', () => {
  test.each([
    ['[', '['],
    ['{a: ', '{a: '],
    ['- ', '- '],
    ['? ', '? '],
    ['- ? ', '- ? '],
    ['a: ', 'a: '],
    [': ', ': '],
    ['- &a !b ', '- &a !b '],
    ['*a ', '*a '],
    ['%a\n', '%a\n'],
    ['---\n', '---\n'],
    ['[,', ',,,'],
    [']', ']'],
    ['a: "b\n', 'a: "b\n'],
    ['"\\q', '\\q'],
    ["'a' ", "'a' "],
    ['a:\n', 'a:\n'],
    ['- \n', '- \n'],
    ['a: |\n', 'a: |\n'],
    ['a: >\n', ' b \n\n'],
    ['x: [', 'a,'],
    ['x: {', 'a,'],
    ['x: {', '? a,'],
    ['x: "', ' '],
    ['x: b', ' \n'],
    ['#\n', '#\n'],
    ['\t', '\t'],
    ['\u0007', '\u0007'],
  ])('%j and then %j, over and over', (start, more) => {
    const yaml = (start + more.repeat(K256)).slice(0, K256);
    expect(issuesOf(yaml).length).toBeGreaterThan(0);
  });

  test('25,000 different fields', () => {
    const yaml = Array.from({ length: 25_000 }, (_, index) => `${index.toString(36)}:`).join('\n');
    expect(issuesOf(yaml)).toHaveLength(MOST_ISSUES);
  });

  test('lines that each indent further', () => {
    const yaml = Array.from({ length: 700 }, (_, level) => `${' '.repeat(level)}- a:`).join('\n');
    expect(issuesOf(yaml.slice(0, K256)).map(({ code }) => code)).toEqual(['too-deep']);
  });
});

test('never throws, and refuses with a place inside the file', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '? ',
    '\n',
    '\n  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    '&x ',
    '*x',
    '!t ',
    '<<',
    '---\n',
    '...\n',
    '%Y\n',
    '\t',
    '\\',
    '~',
    '🚢',
    'name',
    '"\\a": 1\n',
    'sections',
  );
  const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  const cut = fc
    .tuple(fc.nat(licensingYaml.length), soup, fc.nat(40))
    .map(([at, junk, gone]) => licensingYaml.slice(0, at) + junk + licensingYaml.slice(at + gone));
  fc.assert(
    fc.property(fc.oneof(soup, cut), (yaml) => {
      const lines = yaml.split('\n');
      for (const { line, column, detail } of issuesOf(yaml)) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 2);
        expect(detail).toMatch(/^\P{Cc}+$/u);
      }
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(readKonveyor(bytes)).toMatchObject({ ok: false });
    }),
  );
});
