import { questionsOf } from '../../questionnaire/answers.ts';
import { standingsOf } from '../../questionnaire/relevance.ts';
import type { Finding } from '../../scoring/result.ts';
import { answerLine } from '../answer-line.ts';
import type { Block, Reference } from '../block.ts';
import { points, scoreLine } from '../figures.ts';
import type { ReportSection } from '../report.ts';
import { subjectOf } from '../subject.ts';
import { tones } from '../tones.ts';
import { wordsIn } from '../words.ts';

/** Every claim that was judged, by category, with what it rests on: nothing in the score is without a line here. */
export const findings: ReportSection = {
  id: 'findings',
  title: 'Findings',
  blocks({ result, questionnaire, answers, language }) {
    if (result.findings.length === 0) return [];
    const questions = questionsOf(questionnaire);
    const standings = standingsOf(questionnaire, answers);
    const answered = (id: string): string[] => {
      const [question, standing] = [questions.get(id), standings.get(id)];
      return question && standing?.state === 'known'
        ? [answerLine(question, standing, answers[id], language)]
        : [];
    };
    const titles = new Map(result.findings.map((one) => [one.criterionId, one.title]));
    const documents = documentsOf(result.findings);
    const blockers = new Set(result.blockers.map((one) => one.criterionId));
    return [
      {
        kind: 'paragraph',
        text: `Each finding is one claim in its good state. The contributions add up to the proven score of ${points(result.score.proven)} points; equal claims can differ by 0.01, so that the sum is exact. Sources are named by the number of their document in the list at the end of the findings.`,
      },
      ...result.categories.flatMap((category): Block[] => {
        const own = result.findings.filter((finding) => finding.category === category.id);
        if (own.length === 0) return [];
        const counting = own.filter(({ outcome }) => outcome !== 'not-applicable');
        return [
          { kind: 'heading', level: 2, text: category.title },
          {
            kind: 'paragraph',
            muted: true,
            text:
              category.weight === 0
                ? `Does not apply${subjectOf(result) === 'move' ? ' to this application' : ' here'}.`
                : scoreLine(category, language),
          },
          ...counting.map((finding) =>
            findingBlock(finding, blockers.has(finding.criterionId), {
              words: wordsIn(language),
              documents,
              answered: finding.reads.flatMap(answered),
              open: finding.openQuestions.map((id) => questions.get(id)?.text ?? id),
              waitsFor: finding.waitsFor === null ? undefined : titles.get(finding.waitsFor),
            }),
          ),
          ...withoutMeaning(own),
        ];
      }),
      { kind: 'heading', level: 2, text: 'Documents that the findings rest on' },
      { kind: 'list', items: documents, ordered: true },
    ];
  },
};

/** The claims that have no meaning here, in one list, each with the reason that a person gave. */
function withoutMeaning(findings: readonly Finding[]): Block[] {
  const items = findings
    .filter(({ outcome }) => outcome === 'not-applicable')
    .map(({ title, notApplicableBecause: reason }) =>
      reason === null ? title : `${title} (reason given: ${reason})`,
    );
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', text: 'These claims do not apply and do not count:' },
    { kind: 'list', items },
  ];
}

/** What stands behind a finding, in words. */
interface Behind {
  readonly words: ReturnType<typeof wordsIn>;
  /** All documents of the findings, in the order of their numbers. */
  readonly documents: readonly string[];
  readonly answered: readonly string[];
  readonly open: readonly string[];
  readonly waitsFor: string | undefined;
}

function findingBlock(finding: Finding, isBlocker: boolean, behind: Behind): Block {
  const { words } = behind;
  const text = words.outcome[finding.outcome];
  return {
    kind: 'finding',
    tone: isBlocker ? 'bad' : tones.outcome[finding.outcome],
    outcome: isBlocker ? `${text} (blocker)` : text,
    title: finding.title,
    meta: [
      `Weight ${finding.weight} of 5, contributes ${finding.contribution.toFixed(2)} points`,
      ...(finding.basis === null || finding.basis === 'asserted' ? [] : [words.basis[finding.basis]]),
      ...(finding.outcome === 'pass'
        ? []
        : [`${words.effort[finding.effort]}, by ${words.owner[finding.owner]}`]),
    ].join(' · '),
    paragraphs: paragraphs(finding, behind),
    sources: references(finding.sources, behind.documents),
  };
}

function paragraphs(finding: Finding, { answered, open, waitsFor }: Behind) {
  const holdsCode = true as const;
  const { outcome, why, fix } = finding;
  const facts = [
    ...(waitsFor === undefined ? [] : [{ label: 'Cannot hold before', text: waitsFor }]),
    ...(answered.length === 0 ? [] : [{ label: 'Answered', text: answered.join('; ') }]),
    { label: 'Why it matters', text: why, holdsCode },
  ];
  if (outcome === 'pass') return facts;
  return [
    ...facts,
    ...(open.length > 0 ? [{ label: 'Waits for', text: open.join(' ') }] : []),
    ...(outcome === 'error'
      ? [{ label: 'Note', text: 'Judging this claim failed inside the service; it counts as not yet known.' }]
      : []),
    {
      label: outcome === 'unknown' || outcome === 'error' ? 'If it does not hold' : 'First thing to do',
      text: fix,
      holdsCode,
    },
  ];
}

/** The documents of the findings that count, each once, in the order in which they are met. */
const documentsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(
    findings
      .filter(({ outcome }) => outcome !== 'not-applicable')
      .flatMap(({ sources }) => sources.map(({ document }) => document)),
  ),
];

/** Sources by document; the number of a document stands once, before its first part. */
function references(sources: Finding['sources'], documents: readonly string[]): readonly Reference[] {
  const own = [...new Set(sources.map((source) => source.document))];
  return own.flatMap((document) =>
    sources
      .filter((source) => source.document === document)
      .map(({ part, url }, index) => ({
        text: index === 0 ? `[${documents.indexOf(document) + 1}] ${part}` : part,
        ...(url === undefined ? {} : { url }),
      })),
  );
}
