import { deck } from '../../questionnaire/source.ts';
import { adviser, answered, given, onPath, unless } from './adviser.ts';
import { intoContainers, outOfContainers } from './into-containers.ts';
import { ownCode } from './own-code.ts';

const built = (style: string[], text: string, otherwise: string) =>
  given({ question: 'architecture-style', is: style }, text, otherwise);
const micro = built(['microservices'], 'It is built of microservices.', 'It is not built of microservices.');
const mini = built(['miniservices'], 'It is built of miniservices.', 'It is not built of miniservices.');
const tied = answered(
  {
    any: [
      { question: 'database-sharing', is: ['shared-write'] },
      { question: 'deployment-unit', is: ['whole-application'] },
    ],
  },
  'Its parts go live only together, or others write into its database.',
  'Its parts go live apart, and nobody else writes into its database.',
);
const strong = answered(
  { question: 'independent-change-need', is: ['strong'] },
  'A part has delayed or disturbed the others more than once in the last year.',
  'No part has delayed or disturbed the others more than once in the last year.',
);
const severalTeams = answered(
  { question: 'team-structure', is: ['several-with-own-parts', 'several-in-common-code'] },
  'Several teams change the code.',
  'One team changes the code, or none that stays.',
);
const unprepared = answered(
  {
    any: [
      { question: 'architecture-style', is: ['single-monolith'] },
      { question: 'pipeline', is: ['by-hand', 'builds-only'] },
      { question: 'part-testing', is: ['only-end-to-end'] },
    ],
  },
  'Its layers are mixed, a part cannot be tested alone, or no tool tests every change.',
  'Its layers are separate, parts can be tested alone, and a tool tests every change.',
);
const splits = onPath(
  ['rearchitect'],
  'The recommended path is to rearchitect.',
  'The recommended path is not to rearchitect.',
);

/** Into how many deployable parts the application should be divided. */
export const decomposition = adviser({
  id: 'decomposition',
  title: 'Division into services',
  choices: [
    { id: 'none', title: 'Nothing to divide', definition: 'The department does not divide the application.' },
    { id: 'not-yet', title: 'Not yet', definition: 'A division would help, once it can be done safely.' },
    {
      id: 'one-container',
      title: 'Keep it in one piece',
      definition: 'One image from one code base, released together; jobs may start other commands of it.',
    },
    {
      id: 'miniservices',
      title: 'Miniservices',
      definition: 'A few services, one for each business domain; they may share database and release.',
    },
    {
      id: 'microservices',
      title: 'Microservices',
      definition: 'Services with one responsibility and their own data, built and released apart.',
    },
  ],
  table: [
    {
      choice: 'none',
      clauses: [outOfContainers],
      because: 'The application is not changed on this path, so nothing is divided.',
    },
    {
      choice: 'none',
      clauses: [unless(ownCode)],
      because: 'The supplier decides how the product is divided; each of its programs becomes an image.',
    },
    {
      choice: 'miniservices',
      clauses: [intoContainers, ownCode, micro, tied],
      because:
        'Services that share data or go live together have the cost of microservices without their gain. Fewer, one for each domain, would be simpler to run.',
    },
    {
      choice: 'microservices',
      clauses: [intoContainers, ownCode, micro],
      because:
        'It is divided already, and its parts live apart. Putting them together again would be work without a gain.',
    },
    {
      choice: 'microservices',
      clauses: [ownCode, splits, severalTeams],
      because:
        'Each team can change, release and scale its own part, and technology can differ between them. The price is more to orchestrate, to test and to secure between the parts.',
    },
    {
      choice: 'microservices',
      clauses: [ownCode, splits],
      because:
        'The parts need to live apart, but one team carries them all: cut off only the part that delays the others, run it for some months, and divide further when people are there to run more.',
    },
    {
      choice: 'not-yet',
      clauses: [intoContainers, ownCode, strong, unprepared],
      because:
        'The need is there, but a part that cannot be tested or built by itself would still wait for the others after the split. Separate modules inside first, with tests at their borders, and move in one piece.',
    },
    {
      choice: 'miniservices',
      clauses: [intoContainers, ownCode, mini],
      because:
        'It is divided by domain already. Finer services would need more resources and orchestration than the need to change them repays.',
    },
    {
      choice: 'miniservices',
      clauses: [intoContainers, ownCode, strong],
      because:
        'The part that disturbs the others becomes a service of its own and may keep the common database; that gives most of the gain at a part of the cost of microservices.',
    },
    {
      choice: 'miniservices',
      clauses: [intoContainers, ownCode, micro],
      because: 'Small services that always change together can become one for each domain.',
    },
    {
      choice: 'one-container',
      clauses: [intoContainers, ownCode, unless(strong)],
      because:
        'Its parts change together well enough. One piece is simple to deploy and to test from end to end, and calls inside it need no network. Microservices pay at a scale and pace that is not asked for here.',
    },
    {
      choice: 'miniservices',
      clauses: [intoContainers, ownCode],
      because: 'A division by business domain is the next step when one piece becomes too slow to change.',
    },
    {
      choice: 'not-yet',
      clauses: [],
      because: 'It is not proven yet that the application goes into containers and may be changed.',
    },
  ],
  additions: [],
  sources: [
    deck('Introduction to miniservice architecture'),
    deck('Microservices vs. Monolithic'),
    deck('Microservices vs. Miniservices'),
    deck('Benefits of using microservices'),
    deck('Disadvantages of using microservices'),
  ],
});
