import { questionsOf } from '../questionnaire/answers.ts';
import type { Language } from '../questionnaire/language.ts';
import { containerPaths } from '../scoring/paths/path.ts';
import type { Finding } from '../scoring/result.ts';
import type { Block, Text } from './block.ts';
import { count, points } from './figures.ts';
import { decided, decidesLine } from './open-line.ts';
import { pathTitle } from './path-statement.ts';
import type { ReportInput } from './report.ts';
import { shortfalls } from './shortfalls.ts';
import { tones } from './tones.ts';
import { bandTitle } from './verdict-statement.ts';
import { wordsIn } from './words.ts';

type Step = Extract<Block, { kind: 'finding' }>;

/** What to do first, at most five steps, and what they are part of. */
export interface FirstSteps {
  readonly intro: Text;
  readonly steps: readonly Step[];
}

const MOST = 5;

/**
 * The questions to answer while nothing is assessed; the first tasks where the path does not lead into containers; else
 * the improvement plan, or without one the heaviest claims that fall short, or without those the open questions.
 */
export function firstSteps(input: ReportInput): FirstSteps {
  const { verdict, recommendation, roadmap, improvement, nextQuestions } = input.result;
  const outside = recommendation.path !== null && !containerPaths.includes(recommendation.path);
  if (verdict.band === 'not-assessed') return questions(input, 'Nothing is assessed yet.');
  if (outside && roadmap.some(({ tasks }) => tasks.length > 0)) return tasks(input);
  if (improvement) return fixes(input);
  if (shortfalls(input.result).length > 0) return heaviest(input);
  if (nextQuestions.length > 0) return questions(input, 'No claim is known to fall short.');
  return { intro: 'Every claim that applies holds: nothing has to be done first.', steps: [] };
}

function questions(input: ReportInput, known: string): FirstSteps {
  const open = input.result.nextQuestions;
  const byId = questionsOf(input.questionnaire);
  return {
    intro: `${known} ${count(open.length, 'question')} ${open.length === 1 ? 'is' : 'are'} open. These come first: what decides ${decided(input)}, then what is worth most.`,
    steps: open.slice(0, MOST).map((one, index) => {
      const question = byId.get(one.questionId);
      return step(index, question?.text ?? one.questionId, {
        outcome: `Decides: ${decidesLine(one, input.language).toLowerCase()}`,
        meta: `worth ${points(one.worth)} points`,
        paragraphs: question ? [{ label: 'Where to look', text: question.help }] : [],
      });
    }),
  };
}

function tasks({ result, language }: ReportInput): FirstSteps {
  const words = wordsIn(language);
  const all = result.roadmap.flatMap((phase) => phase.tasks.map((task) => ({ phase, task })));
  const path = pathTitle(result, result.recommendation.path ?? 'retain');
  return {
    intro: `The path “${path}” ${result.recommendation.path === 'rehost-vm' ? 'moves the machine as it is' : 'does not move the application'}. Its roadmap has ${count(all.length, 'task')} and begins with these:`,
    steps: all.slice(0, MOST).map(({ phase, task }, index) =>
      step(index, task.title, {
        outcome: phase.title,
        meta: `${words.effort[task.effort]}, by ${words.owner[task.owner]}`,
        paragraphs: [{ label: 'Because', text: task.because }],
      }),
    ),
  };
}

function fixes({ result: { improvement, findings, score }, language }: ReportInput): FirstSteps {
  const plan = improvement?.fixes ?? [];
  const steps = plan.slice(0, MOST).flatMap(({ criterionId, gain }, index) => {
    const finding = findings.find((one) => one.criterionId === criterionId);
    return finding ? [fixStep(index, finding, `, gains ${points(gain)} points`, language)] : [];
  });
  const first = plan.length > MOST ? ` These are the first ${MOST}:` : '';
  return {
    intro: improvement
      ? `${count(plan.length, 'fix', 'fixes')} of the least total effort ${plan.length === 1 ? 'reaches' : 'reach'} “${bandTitle(improvement.targetBand, language)}”: up to ${count(improvement.effort, 'week')} of work for one small team, from ${points(score.proven)} proven points to ${points(improvement.proven)}.${first}`
      : '',
    steps,
  };
}

function heaviest({ result, language }: ReportInput): FirstSteps {
  const short = shortfalls(result);
  return {
    intro: `No set of fixes lifts the verdict by itself. ${count(short.length, 'claim')} ${short.length === 1 ? 'falls' : 'fall'} short${short.length > MOST ? `; these ${MOST} weigh most:` : ':'}`,
    steps: short.slice(0, MOST).map((finding, index) => fixStep(index, finding, '', language)),
  };
}

function fixStep(index: number, finding: Finding, gain: string, language: Language | undefined): Step {
  const words = wordsIn(language);
  return step(index, finding.title, {
    tone: tones.outcome[finding.outcome],
    outcome: words.outcome[finding.outcome],
    meta: `${words.effort[finding.effort]}, by ${words.owner[finding.owner]}${gain}`,
    paragraphs: [{ label: 'First thing to do', text: finding.fix }],
  });
}

const step = (
  index: number,
  title: Text,
  more: Pick<Step, 'outcome' | 'meta' | 'paragraphs'> & Partial<Pick<Step, 'tone'>>,
): Step => ({ kind: 'finding', tone: 'open', sources: [], ...more, title: `${index + 1}. ${title}` });
