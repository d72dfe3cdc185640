import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, editionOf, standsIn } from '../../questionnaire/edition.ts';
import type { Question, Questionnaire } from '../../questionnaire/question.ts';
import { deck } from '../../questionnaire/source.ts';

const anyVersion = fc.tuple(fc.nat(30), fc.nat(30)).map(([major, minor]) => `${major}.${minor}`);

describe('versions', () => {
  test('are compared by their numbers, the major one first', () => {
    for (const [earlier, later] of [
      ['1.0', '1.1'],
      ['1.9', '1.10'],
      ['1.10', '2.0'],
      ['9.0', '10.0'],
    ] as const) {
      expect(compareVersions(earlier, later), `${earlier} ${later}`).toBeLessThan(0);
      expect(compareVersions(later, earlier), `${later} ${earlier}`).toBeGreaterThan(0);
    }
  });

  test('are the same exactly when nothing is earlier', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        expect(compareVersions(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      }),
    );
  });
});

test.each([
  [{}, '1.0', true],
  [{}, '7.3', true],
  [{ since: '1.1' }, '1.0', false],
  [{ since: '1.1' }, '1.1', true],
  [{ since: '1.1' }, '1.10', true],
  [{ until: '1.0' }, '1.0', true],
  [{ until: '1.0' }, '1.1', false],
  [{ since: '1.1', until: '1.2' }, '1.0', false],
  [{ since: '1.1', until: '1.2' }, '1.2', true],
  [{ since: '1.1', until: '1.2' }, '2.0', false],
])('what has %j stands in %s: %s', (span, version, stands) => {
  expect(standsIn(span, version)).toBe(stands);
});

describe('an edition', () => {
  const question = (id: string, span: Pick<Question, 'since' | 'until'> = {}): Question => ({
    kind: 'yes-no',
    id,
    text: 'Is it so?',
    help: 'Look.',
    source: deck('Containers'),
    ...span,
  });
  const section = (id: string, ...questions: readonly Question[]) => ({
    id,
    title: id,
    intro: id,
    questions,
  });
  const whole: Questionnaire = {
    id: 'sample',
    version: '1.2',
    title: 'Sample',
    description: 'Three versions.',
    sections: [
      section(
        'lasting',
        question('always'),
        question('replaced', { until: '1.0' }),
        question('late', { since: '1.2' }),
      ),
      section('added', question('new', { since: '1.1' })),
    ],
  };

  test.each([
    ['1.0', { lasting: ['always', 'replaced'] }],
    ['1.1', { lasting: ['always'], added: ['new'] }],
    ['1.2', { lasting: ['always', 'late'], added: ['new'] }],
  ])('%s asks what stands in it, and has no empty section', (version, asked) => {
    const edition = editionOf(whole, version);
    expect(edition).toMatchObject({ id: 'sample', version, title: 'Sample' });
    expect(
      Object.fromEntries(edition.sections.map(({ id, questions }) => [id, questions.map((one) => one.id)])),
    ).toEqual(asked);
  });
});
