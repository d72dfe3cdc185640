import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../scoring/result.ts';
import { plannedAdvice, plannedReport } from '../../support/planned-report.ts';
import { sectionText } from '../../support/section-text.ts';

const input = plannedReport('complete');
const text = sectionText(input, 'advice');
const [first, second] = input.questionnaire.sections.flatMap((section) => [...section.questions]);

describe('advice', () => {
  it('gives the choice with its reasons, the runner-up, what would change it and what is advised beside', () => {
    expect(text).toContain(
      [
        '=== Delivery pipeline',
        '[good] GitOps\nThe cluster takes its state from a Git repository. Settled: no open question can change it.',
        'Because:',
        '- The source is in Git.\n- Every change has an author, a review and a way back.',
        'Another choice | When\nBy hand (runner-up) | If the choice above were ruled out.\nA pipeline that deploys | If nobody may run an operator in the cluster.',
        'Also advised | Because\nSign images and check the signature at admission | An image that was pushed past the pipeline is refused.',
      ].join('\n\n'),
    );
  });

  it('says what is not settled, and which questions decide it', () => {
    expect(text).toContain('[open] None, for now\n');
    expect(text).toContain('Not settled: 2 open questions can still change it.');
    expect(text).toContain(`What can still change it:\n\n- ${first?.text}\n- ${second?.text}`);
  });

  it('does not say of “Not yet” that it holds for now', () => {
    const [, mesh] = plannedAdvice([first?.id ?? '']);
    const waiting = mesh ? [{ ...mesh, choice: 'not-yet', choiceTitle: 'Not yet' }] : [];
    const waits = sectionText({ ...input, result: { ...input.result, advice: waiting } }, 'advice');
    expect(waits).toContain('[open] Not yet\n');
  });

  it('marks the runner-up among the other choices, and says when no other row holds', () => {
    const [advice] = plannedAdvice([]);
    const textOf = (more: Partial<Advice>) =>
      sectionText(
        { ...input, result: { ...input.result, advice: advice ? [{ ...advice, ...more }] : [] } },
        'advice',
      );
    expect(textOf({ wouldChange: [{ choice: 'by-hand', when: 'If so.' }] })).toContain(
      'Another choice | When\nBy hand (runner-up) | If so.\n',
    );
    expect(textOf({ wouldChange: [], runnerUp: null })).toContain('No other row of the table holds');
  });

  it('names no choice before there is one', () => {
    expect(text).toContain('=== API style\n\n[neutral] Nothing can be advised yet\n');
  });

  it('is left out where nobody advises', () => {
    expect(sectionText({ ...input, result: { ...input.result, advice: [] } }, 'advice')).toBe('\n');
  });

  it('says where its tables are published', () => {
    expect(text).toContain('under “advisers” of its policy');
  });
});
