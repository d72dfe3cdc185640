import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { kubeBench } from '../../../questionnaire/evidence/kube-bench.ts';
import { fixtureTexts } from '../../support/fixture-texts.ts';
import { readText, says } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

interface Result {
  test_number: string;
  status: string;
}
interface Section {
  tests: { results: Result[] }[];
}
const whole = fixtureTexts('kube-bench').find(({ name }) => name === 'hd-master-1.json')?.text ?? '{}';
const sections = (): Section[] => (JSON.parse(whole) as { Controls: Section[] }).Controls;
const withResults = (change: (result: Result) => void): string => {
  const all = sections();
  for (const { tests } of all) for (const { results } of tests) results.forEach(change);
  return JSON.stringify(all);
};
const findingsOf = (text: string) => readText(text).findings;
const noticesOf = (text: string) => readText(text).files.flatMap(({ notices }) => notices);
const ofRows = (text: string) =>
  findingsOf(text).filter(
    ({ sureness, question }) =>
      question !== 'platform-kind' && question !== 'control-plane-access' && sureness,
  );

describe('results of kube-bench', () => {
  it('never throws, and says only what it declares, whatever the text', () =>
    expectReaderProperties(kubeBench));

  it('say the same in every shape', () => {
    const expected = says(findingsOf(whole));
    expect(expected.length).toBeGreaterThan(50);
    expect(says(findingsOf(JSON.stringify(sections())))).toEqual(expected);
    expect(
      says(
        findingsOf(
          sections()
            .map((one) => JSON.stringify(one, null, 1))
            .join('\n'),
        ),
      ),
    ).toEqual(expected);
    expect(
      says(
        findingsOf(
          sections()
            .map((one) => JSON.stringify({ Controls: [one] }))
            .join('\n'),
        ),
      ),
    ).toEqual(expected);
  });

  it('say the same whatever their numbers are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), (group, step) => {
        let number = 0;
        const text = withResults((result) => {
          number = (number + step) % 97;
          result.test_number = `${group}.${number}`;
        });
        expect(says(findingsOf(text))).toEqual(says(findingsOf(whole)));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['WARN', 'INFO', 'MANUAL', ''])(
    'say nothing where they are all "%s", but for how many they are',
    (status) => {
      const text = withResults((result) => {
        result.status = status;
      });
      expect(ofRows(text)).toEqual([]);
      expect(noticesOf(text)).toMatchObject([
        { code: 'unknown-results', detail: expect.stringContaining('75 of 75') },
      ]);
    },
  );

  it('that pass less never make an answer better', () => {
    const good = (text: string) =>
      new Set(
        ofRows(text)
          .filter(({ answer, sureness }) => answer === 'as-recommended' && sureness === 'stated')
          .map(({ question }) => question),
      );
    const before = good(whole);
    fc.assert(
      fc.property(
        fc.array(fc.nat(74), { maxLength: 20 }),
        fc.constantFrom('FAIL', 'WARN'),
        (which, status) => {
          let index = 0;
          const text = withResults((result) => {
            if (which.includes(index) && result.status === 'PASS') result.status = status;
            index += 1;
          });
          expect(
            [...good(text)].filter((question) => !before.has(question) && !/key|certificate/.test(question)),
          ).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('about a kubelet do not answer for the API server', () => {
    const [, , kubelet] = sections();
    expect(findingsOf(JSON.stringify(kubelet))).toEqual([]);
    expect(noticesOf(JSON.stringify(kubelet))).toMatchObject([{ code: 'results-not-asked' }]);
  });

  it('name no value that was found', () => {
    const text = whole.replaceAll('10.9.0.4', 'hunter2hunter2');
    expect(JSON.stringify(findingsOf(text))).not.toContain('hunter2');
  });

  it.each([
    [
      'docker-bench-security',
      '{"dockerbenchsecurity":"1.6.0","tests":[{"id":"1","desc":"Host","results":[{"id":"1.1","desc":"x","result":"PASS","node_type":"master"}]}]}',
    ],
    [
      'text of docker-bench-security',
      '[INFO] 1 - Host Configuration\n[PASS] 1.1.1  - Ensure a separate partition\n',
    ],
    ['JUnit of others', '<testsuite name="unit"><testcase name="adds numbers"/></testsuite>'],
  ])('are not %s', (_, text) => {
    expect(kubeBench.recognises(new EvidenceFile('results', text))).toBe(false);
  });

  it.each(['kube-bench.txt', 'kube-bench-junit.xml'])('written as %s are asked for as JSON', (name) => {
    const text = fixtureTexts('kube-bench').find((one) => one.name === name)?.text ?? '';
    expect(noticesOf(text)).toMatchObject([{ code: 'not-json', detail: expect.stringContaining('--json') }]);
  });
});
