import type { Condition } from '../../questionnaire/relevance.ts';
import type { PathId } from './path.ts';

/** One thing that a row of the decision table asks for. */
export type Clause =
  | { readonly kind: 'path'; readonly path: PathId; readonly state: 'allowed' | 'ruled-out' }
  | {
      readonly kind: 'answer';
      readonly condition: Condition;
      /** The sentence when it holds, and the one when it does not. */
      readonly text: string;
      readonly otherwise: string;
    }
  | { readonly kind: 'category'; readonly category: string; readonly atLeast: number };

/** One row: `path` is chosen when every clause holds and no earlier row did. */
export interface DecisionRow {
  readonly path: PathId;
  readonly clauses: readonly Clause[];
  /** True when the application is not to be moved, so that no plan to improve it is made. */
  readonly stays?: true;
  /** The reason given when the row decides. */
  readonly because: string;
}

/**
 * How the path is chosen: from the top, the first row whose clauses all hold. Ordered so that the reasons not to move
 * come first, then the ways into containers by what they ask for, then the ways around them.
 */
export const decisionTable: readonly DecisionRow[] = [
  {
    path: 'retire',
    stays: true,
    clauses: [{ kind: 'path', path: 'retire', state: 'allowed' }],
    because: 'It is to be switched off within a year, so no move would pay back.',
  },
  {
    path: 'retain',
    stays: true,
    clauses: [
      {
        kind: 'answer',
        condition: { question: 'planned-life', is: ['replacement-under-way'] },
        text: 'A replacement is under way.',
        otherwise: 'No replacement is under way.',
      },
    ],
    because:
      'It should stay where it is until its replacement is live; moving it as well would be paid for twice.',
  },
  {
    path: 'repurchase',
    stays: true,
    clauses: [
      { kind: 'path', path: 'repurchase', state: 'allowed' },
      { kind: 'path', path: 'replatform', state: 'ruled-out' },
      {
        kind: 'answer',
        condition: { question: 'market-alternative', is: ['meets-needs'] },
        text: 'Another product or service is known to meet the need.',
        otherwise: 'No other product or service is known to meet the need.',
      },
    ],
    because: 'The product cannot run in containers as it is, and another one can take its place.',
  },
  {
    path: 'rearchitect',
    clauses: [
      { kind: 'path', path: 'rearchitect', state: 'allowed' },
      {
        kind: 'answer',
        condition: { question: 'independent-change-need', is: ['strong'] },
        text: 'Its parts need to change, be released or scale apart from each other.',
        otherwise: 'Its parts have no strong need to change, be released or scale apart from each other.',
      },
      {
        kind: 'answer',
        condition: {
          question: 'architecture-style',
          is: ['miniservices', 'layered-monolith', 'single-monolith'],
        },
        text: 'It is not built of microservices yet.',
        otherwise: 'It is built of microservices already.',
      },
      {
        kind: 'answer',
        condition: { question: 'funding', is: ['funded'] },
        text: 'The money for the change is granted.',
        otherwise: 'The money for the change is not granted yet.',
      },
      { kind: 'category', category: 'delivery', atLeast: 60 },
    ],
    because:
      'Its parts need to live apart, and the team can build, test and release them often enough to gain from it.',
  },
  {
    path: 'replatform',
    clauses: [
      { kind: 'path', path: 'replatform', state: 'allowed' },
      { kind: 'category', category: 'runtime', atLeast: 60 },
      { kind: 'category', category: 'state', atLeast: 60 },
    ],
    because:
      'It can run in containers with little change: what it needs from its machine and how it keeps its state both fit.',
  },
  {
    path: 'refactor',
    clauses: [
      { kind: 'path', path: 'refactor', state: 'allowed' },
      {
        kind: 'answer',
        condition: { question: 'funding', is: ['funded', 'requested'] },
        text: 'Money for changes is granted or requested.',
        otherwise: 'No money for changes is granted or requested.',
      },
    ],
    because:
      'It can run in containers once its state, its configuration or its hold on the machine is changed, and the department can change them.',
  },
  {
    path: 'replatform',
    clauses: [{ kind: 'path', path: 'replatform', state: 'allowed' }],
    because:
      'It can run in containers as it is, with limits: changing its code is ruled out or not funded, so weak points in state or runtime stay and must be accepted.',
  },
  {
    path: 'rehost-vm',
    clauses: [{ kind: 'path', path: 'rehost-vm', state: 'allowed' }],
    because:
      'Moving it into containers is ruled out or not funded for now, but its machine can move as it is.',
  },
  {
    path: 'repurchase',
    clauses: [{ kind: 'path', path: 'repurchase', state: 'allowed' }],
    because:
      'It cannot be moved, and another product or service may take its place once it has been evaluated.',
  },
  {
    path: 'retain',
    clauses: [],
    because: 'No way to move it is confirmed to be open.',
  },
];
