import type { Language } from '../questionnaire/language.ts';
import type { NextQuestion } from '../scoring/result.ts';
import type { Text } from './block.ts';
import { count } from './figures.ts';
import type { ReportInput } from './report.ts';
import { wordsIn } from './words.ts';

/** Whether the answer can still change the verdict or the path; what only advice or the figures wait for need not be asked to settle those. */
export const settles = ({ decides }: NextQuestion): boolean =>
  decides.includes('verdict') || decides.includes('path');

/** What the answer to a question can still change, as a cell: `Verdict, path`, `Advice`, `Figures only`. */
export function decidesLine({ decides }: NextQuestion, language?: Language): Text {
  const words = wordsIn(language);
  const text = decides.map((one) => words.decides[one]).join(', ') || words.decidesNothing;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What questions can decide under a policy: the path only where there are paths. */
export const decided = ({ policy }: Pick<ReportInput, 'policy'>): Text =>
  policy.paths.length > 0 ? 'the verdict or the path' : 'the verdict';

/** How many questions are open, and how many of them still decide something. */
export function openLine(input: Pick<ReportInput, 'policy' | 'result'>): Text {
  const open = input.result.nextQuestions;
  if (open.length === 0) return 'No question is open';
  const deciding = open.filter(settles).length;
  const many = `${count(open.length, 'question')} ${open.length === 1 ? 'is' : 'are'} open`;
  if (open.length === 1) return `${many}; it ${deciding === 1 ? 'can' : 'cannot'} change ${decided(input)}`;
  if (deciding === open.length) return `${many}; each can still change ${decided(input)}`;
  return `${many}; ${deciding === 0 ? 'none' : deciding} of them can still change ${decided(input)}`;
}
