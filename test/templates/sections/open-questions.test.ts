import { describe, expect, it } from 'vitest';
import type { NextQuestion } from '../../../scoring/result.ts';
import { composeReport } from '../../../templates/compose.ts';
import type { ReportInput } from '../../../templates/report.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sectionText } from '../../support/section-text.ts';

const empty = sampleReport('empty');
const questions = empty.questionnaire.sections.flatMap((section) => [...section.questions]);
const asking = (...decides: readonly NextQuestion['decides'][]): ReportInput => ({
  ...empty,
  result: {
    ...empty.result,
    nextQuestions: decides.map((one, index) => ({
      questionId: questions[index]?.id ?? '',
      worth: index + 1,
      decides: one,
    })),
  },
});
const textOf = (input: ReportInput): string => sectionText(input, 'open-questions');

describe('what to answer next', () => {
  it('shows at most fifteen questions in the order of the result', () => {
    const table = composeReport(empty)
      .find(({ id }) => id === 'open-questions')
      ?.blocks.find((block) => block.kind === 'table');
    const texts = new Map(questions.map(({ id, text }) => [id, text]));
    expect(table?.rows.map(([question]) => question)).toEqual(
      empty.result.nextQuestions.slice(0, 15).map(({ questionId }) => texts.get(questionId)),
    );
    expect(textOf(empty)).toContain(`And ${empty.result.nextQuestions.length - 15} more`);
  });

  it('says what each answer can still change', () => {
    const text = textOf(asking(['verdict', 'path'], ['path'], ['verdict', 'advice'], ['advice'], []));
    expect(text).toContain(`${questions[0]?.text} | Verdict, path | 1.0`);
    expect(text).toContain(`${questions[1]?.text} | Path | 2.0`);
    expect(text).toContain(`${questions[2]?.text} | Verdict, advice | 3.0`);
    expect(text).toContain(`${questions[3]?.text} | Advice | 4.0`);
    expect(text).toContain(`${questions[4]?.text} | Figures only | 5.0`);
  });

  it('says where one can stop', () => {
    expect(textOf(asking(['verdict'], ['path'], []))).toContain(
      '3 questions are open; 2 of them can still change the verdict or the path. Answer the first 2 questions; after that you can stop: what is left can then change figures, and no more.',
    );
    expect(textOf(asking(['verdict'], ['advice']))).toContain(
      'Answer the first question; after that you can stop: what is left can then change advice and figures, and no more.',
    );
    expect(textOf(asking([], []))).toContain(
      '2 questions are open; none of them can still change the verdict or the path. You can stop here: what is open can change figures, and no more.',
    );
    expect(textOf(asking(['advice'], []))).toContain(
      'what is open can change advice and figures, and no more.',
    );
    expect(textOf(asking(['verdict'], ['path']))).toContain(
      '2 questions are open; each can still change the verdict or the path. You can stop as soon as none is left that can change the verdict or the path',
    );
    expect(textOf(asking([]))).toContain('1 question is open; it cannot change the verdict or the path.');
    expect(textOf(asking())).toBe('\n');
  });

  it('speaks of no path where there is none', () => {
    const { policy, ...input } = asking([], []);
    expect(textOf({ ...input, policy: { ...policy, paths: [] } })).toContain(
      'none of them can still change the verdict. You can stop here',
    );
  });
});
