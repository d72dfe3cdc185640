import { type Answer, questionsOf } from '../../questionnaire/answers.ts';
import type { Contradiction } from '../../questionnaire/evidence/contradictions.ts';
import type { Finding } from '../../questionnaire/evidence/finding.ts';
import { evidenceReaders } from '../../questionnaire/evidence/index.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { ProvenBy } from '../../scoring/result.ts';
import { labelled } from '../answer-line.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import type { ReportedEvidence, ReportSection } from '../report.ts';
import { wordsIn } from '../words.ts';

/** What the score rests on, where answers and files differ, and the attached files, which can fill many pages and stand last. */
export const evidence: ReportSection = {
  id: 'evidence',
  title: 'Evidence',
  blocks(input) {
    const {
      questionnaire,
      result: { score, provenBy },
      evidence: files = [],
      contradictions = [],
      language,
    } = input;
    return [
      { kind: 'paragraph', text: opening(files.length) },
      ...(score.proven === 0 ? [] : [shares(provenBy)]),
      ...(contradictions.length === 0
        ? []
        : differences(contradictions, questionsOf(questionnaire), language)),
      ...(files.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: 'Attached files' } satisfies Block,
            fileTable(files, language),
          ]),
    ];
  },
};

const opening = (files: number): string =>
  files === 0
    ? 'No files were attached, so no answer is compared with one. A reader who needs proof has to ask for it.'
    : `${count(files, 'file was', 'files were')} attached. What a file shows changes no answer and no point by itself; it says how well an answer is proven, and where one stands against a file.`;

const hundredths = (points: number): number => Math.round(points * 100);

function shares({ readFromFile, documented, asserted }: ProvenBy): Block {
  const whole = hundredths(readFromFile) + hundredths(documented) + hundredths(asserted);
  const row = (term: string, points: number, means: string) => ({
    term,
    description: `${points.toFixed(2)} of the ${(whole / 100).toFixed(2)} proven points (${Math.round((100 * hundredths(points)) / whole)} %). ${means}`,
  });
  return {
    kind: 'facts',
    rows: [
      row(
        'Read from a file',
        readFromFile,
        readFromFile === 0
          ? 'No claim rests only on answers that an attached file shows for certain.'
          : 'Every answer behind them agrees with what an attached file shows; “Answers” names the place.',
      ),
      row(
        'Documented',
        documented,
        'Each answer behind them has at least a note, or a file that hints at it.',
      ),
      row('Asserted', asserted, 'At least one answer behind each of them is a person’s word alone.'),
    ],
  };
}

// The examples in brackets are for whoever looks for a reader; here they fill the column.
const titles = new Map(evidenceReaders.map(({ id, title }) => [id, title.replace(/ \(.*?\)/, '')]));

function fileTable(files: readonly ReportedEvidence[], language: Language | undefined): Block {
  return {
    kind: 'table',
    caption: 'Attached files with what was read and their digests',
    columns: [
      { title: 'File', share: 34 },
      { title: 'Read as', share: 23 },
      { title: 'Findings', share: 10, align: 'right' },
      { title: 'SHA-256', share: 33 },
    ],
    rows: files.map(({ name, readers, filesByState, findings, digest }) => [
      name,
      [...readers.map((id) => titles.get(id) ?? id), ...states(filesByState, language)].join('\n'),
      String(findings),
      `${digest.slice(0, 32)}\n${digest.slice(32)}`,
    ]),
    empty: '',
  };
}

/** What became of the files, where that is not simply one that was read. */
function states(
  filesByState: ReportedEvidence['filesByState'],
  language: Language | undefined,
): readonly string[] {
  const words = wordsIn(language).fileState;
  const there = Object.entries(filesByState).filter(([, many]) => many > 0);
  const one = there.reduce((sum, [, many]) => sum + many, 0) === 1;
  if (one && filesByState.read === 1) return [];
  const each = there.map(([state, many]) => {
    const word = words[state as keyof typeof words];
    return one ? `${word[0]?.toUpperCase()}${word.slice(1)}` : `${many} ${word}`;
  });
  return [each.join(', ')];
}

function differences(
  contradictions: readonly Contradiction[],
  questions: ReadonlyMap<string, Question>,
  language: Language | undefined,
): Block[] {
  const say: Say = (question, answer) => answered(question, answer, language);
  const unexplained = contradictions.filter(({ standing }) => standing === 'contradicts').length;
  return [
    { kind: 'heading', level: 2, text: 'Where answers and files differ' },
    ...(unexplained === 0
      ? []
      : [
          {
            kind: 'callout',
            tone: 'poor',
            title: `${count(unexplained, 'answer stands', 'answers stand')} against a file without a reason`,
            text: 'The score counts the answer and not the file. Mend the answer, or say why it stands, before the report is relied on.',
          } satisfies Block,
        ]),
    {
      kind: 'table',
      caption: 'Questions on which answers and files, or files among themselves, differ',
      columns: [
        { title: 'Question', share: 27 },
        { title: 'Answer', share: 19 },
        { title: 'What files show', share: 32 },
        { title: 'Why it stands', share: 22 },
      ],
      rows: contradictions.map((one) => {
        const question = questions.get(one.questionId);
        return [
          question?.text ?? one.questionId,
          say(question, one.answer),
          [shown(say(question, one.suggested), one.shownBy), ...others(question, one.against, say)].join(
            '\n',
          ),
          one.overriddenBecause ?? standingWords[one.standing],
        ];
      }),
      empty: '',
    },
  ];
}

const standingWords: Readonly<Record<Contradiction['standing'], string>> = {
  unanswered: 'Not answered; the files differ',
  agrees: 'Parts differ; the answer is that of the part that decides',
  contradicts: 'No reason was given',
  overridden: '',
  'differs-from-hint': 'The files only hint; they differ',
};

/** An answer as a reader says it. */
type Say = (question: Question | undefined, answer: Answer) => string;

function answered(question: Question | undefined, answer: Answer, language: Language | undefined): string {
  if (answer === null || question === undefined) return 'None';
  if (typeof answer === 'object' && 'notApplicable' in answer)
    return wordsIn(language).answer.notApplicable(answer.notApplicable);
  return labelled(question, answer, language);
}

const placeOf = ({ file, line }: Finding): string => `${file}, line ${line}`;

function shown(suggested: string, places: readonly Finding[]): string {
  const [first] = places;
  return `${suggested || 'None of the statements'}${first ? ` (${placeOf(first)})` : ''}`;
}

/** What places say that differ, each answer once. */
function others(question: Question | undefined, against: readonly Finding[], say: Say): readonly string[] {
  const byAnswer = Map.groupBy(against, ({ answer, holds }) => `${holds} ${answer}`);
  return [...byAnswer.values()].flatMap(([first]) =>
    first && question
      ? [`Elsewhere${first.holds ? '' : ' not'}: ${say(question, first.answer)} (${placeOf(first)})`]
      : [],
  );
}
