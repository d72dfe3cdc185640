import { questionsOf } from '../../questionnaire/answers.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import { pathStatement, pathTitle } from '../path-statement.ts';
import type { ReportInput, ReportSection } from '../report.ts';
import { subjectOf } from '../subject.ts';
import { wordsIn } from '../words.ts';

/** The most open questions that are listed. */
const MOST_SHOWN = 10;

/** Which path, why, what would come next, and why not the others. Left out where nothing is to be moved. */
export const recommendedPath: ReportSection = {
  id: 'recommended-path',
  title: 'Recommended path',
  blocks(input) {
    const { result, language } = input;
    if (subjectOf(result) !== 'move') return [];
    const { path, runnerUp, paths } = result.recommendation;
    const chosen = paths.find((one) => one.id === path);
    return [
      ...(chosen
        ? chosenBlocks(input, chosen)
        : [
            {
              kind: 'callout',
              tone: 'neutral',
              title: pathStatement(result),
              text: 'A path is named once the answers that decide it are known.',
            } as const,
          ]),
      ...openBlocks(input),
      { kind: 'heading', level: 2, text: chosen ? 'Why not the others' : 'What is known of each path' },
      {
        kind: 'table',
        caption: 'Migration paths with their state and the reasons for it',
        columns: [
          { title: 'Path', share: 26 },
          { title: 'State', share: 14 },
          { title: 'Because', share: 60 },
        ],
        rows: paths
          .filter((one) => one.id !== path)
          .map((one) => [
            one.id === runnerUp ? `${one.title} (runner-up)` : one.title,
            wordsIn(language).pathState[one.state],
            one.because.join('\n'),
          ]),
        empty: 'There is no other path.',
      },
    ];
  },
};

function chosenBlocks(
  { result }: ReportInput,
  chosen: ReportInput['result']['recommendation']['paths'][number],
): Block[] {
  const { reasons, runnerUp, settled } = result.recommendation;
  return [
    {
      kind: 'callout',
      tone: settled ? 'good' : 'open',
      title: settled ? chosen.title : `${chosen.title}, for now`,
      text: chosen.definition,
    },
    {
      kind: 'facts',
      rows: [
        { term: 'In Konveyor’s words', description: chosen.konveyorTerm },
        { term: 'Settled', description: settled ? 'Yes: no open question can change it' : 'No' },
        { term: 'Runner-up', description: runnerUp ? pathTitle(result, runnerUp) : 'None is confirmed yet' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Why this path' },
    { kind: 'list', items: reasons },
  ];
}

function openBlocks({ result, questionnaire }: ReportInput): Block[] {
  const { settled, candidates, openQuestions } = result.recommendation;
  if (settled || openQuestions.length === 0) return [];
  const questions = questionsOf(questionnaire);
  return [
    { kind: 'heading', level: 2, text: 'What can still change it' },
    {
      kind: 'paragraph',
      text: `Still within reach: ${candidates.map((id) => pathTitle(result, id)).join(', ')}. ${count(openQuestions.length, 'open question')} ${openQuestions.length === 1 ? 'decides' : 'decide'}:`,
    },
    {
      kind: 'list',
      items: [
        ...openQuestions.slice(0, MOST_SHOWN).map((id) => questions.get(id)?.text ?? id),
        ...(openQuestions.length > MOST_SHOWN ? [`and ${openQuestions.length - MOST_SHOWN} more`] : []),
      ],
    },
  ];
}
