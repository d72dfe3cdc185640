import type { Questionnaire } from '../questionnaire/question.ts';
import type { Condition } from '../questionnaire/relevance.ts';
import type { AdviceClause } from './advice/adviser.ts';
import type { Criterion } from './criterion.ts';
import { effortUnits } from './improve.ts';
import { clauseText, titleIn } from './paths/clause-text.ts';
import type { Policy } from './policy.ts';
import { bands } from './result.ts';
import { pointsOf } from './score.ts';

/**
 * Everything that gives answers to one questionnaire version their meaning, on one page of Markdown for those who own
 * the policy: bands, categories with their share of the weight, claims with their weights, paths and tables.
 */
export function policyPage(questionnaire: Questionnaire, policy: Policy): string {
  const { id, version, title } = questionnaire;
  const weight = weightOf(policy.criteria);
  const parts = [
    `# Policy of ${id} ${version}`,
    `${title}. This page is generated from the policy by \`npm run golden\`; edit the policy, not the page.`,
    '## Bands',
    table(
      ['Band', 'From'],
      bands.map((band) => [band.title, `${band.from} points`]),
    ),
    policy.paths.length > 0
      ? 'A failed blocker caps the verdict and never the number: no container path left, at most “Not ready”; only paths that change the code left, at most “Needs remediation”; it can move as it is but a path that changes the code is ruled out, at most “Ready with conditions”.'
      : 'No claim caps the verdict.',
    '## Categories',
    table(
      ['Category', 'Claims', 'Weight', 'Share of all weight'],
      policy.categories.map((category) => {
        const own = policy.criteria.filter((one) => one.category === category.id);
        const sum = weightOf(own);
        return [category.title, String(own.length), String(sum), `${pointsOf(sum * 100, weight)} %`];
      }),
    ),
    `All ${policy.criteria.length} claims together weigh ${weight}. A claim that does not apply leaves the sum. Effort counts in weeks of one small team at most: ${Object.entries(
      effortUnits,
    )
      .map(([effort, weeks]) => `${effort} ${weeks}`)
      .join(', ')}.`,
    '## Claims and their weights',
    ...policy.categories.flatMap((category) => [
      `### ${category.title}`,
      table(
        ['Claim', 'Id', 'Weight', 'Effort', 'Owner', 'Rules out when it fails'],
        policy.criteria.filter((one) => one.category === category.id).map(claimRow),
      ),
    ]),
    ...(policy.paths.length > 0 ? pathParts(policy) : []),
    ...policy.advisers.flatMap((adviser) => [
      `## Advice: ${adviser.title}`,
      table(
        ['Choice', 'When all of this holds', 'Because'],
        adviser.table.map((row) => [row.choice, clauses(row.clauses), row.because]),
      ),
      ...(adviser.additions.length > 0
        ? [
            table(
              ['Beside the choice', 'When all of this holds', 'Because'],
              adviser.additions.map((one) => [one.title, clauses(one.clauses), one.because]),
            ),
          ]
        : []),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const pathParts = (policy: Policy): string[] => [
  '## Paths',
  table(
    ['Path', 'What we mean by it', 'In Konveyor’s words', 'Needs'],
    policy.paths.map((path) => [
      path.title,
      path.definition,
      path.konveyorTerm,
      path.needs.map((need) => conditionText(need.condition)).join('; ') || 'Nothing',
    ]),
  ),
  '## How the path is chosen',
  'Read from the top; the first row that holds decides.',
  table(
    ['Row', 'When all of this holds', 'Path', 'Because'],
    policy.decisionTable.map((row, index) => [
      String(index + 1),
      row.clauses.map((clause) => clauseText(clause, policy)).join(' ') || 'In every other case.',
      titleIn(policy.paths, row.path),
      row.because,
    ]),
  ),
];

const weightOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, criterion) => sum + criterion.weight, 0);

const claimRow = ({ title, id, weight, effort, owner, blocks }: Criterion): string[] => [
  title,
  id,
  String(weight),
  effort,
  owner,
  blocks?.join(', ') ?? '',
];

const clauses = (all: readonly AdviceClause[]): string =>
  all.map((clause) => clause.text).join(' ') || 'In every other case.';

function conditionText(condition: Condition): string {
  if ('not' in condition) return `not (${conditionText(condition.not)})`;
  if ('all' in condition) return condition.all.map(conditionText).join(' and ');
  if ('any' in condition) return condition.any.map(conditionText).join(' or ');
  if ('atLeast' in condition) return `${condition.question} at least ${condition.atLeast}`;
  return `${condition.question} is ${condition.is.join(' or ')}`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
