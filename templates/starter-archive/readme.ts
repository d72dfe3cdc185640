import type { Finding } from '../../scoring/result.ts';
import type { ArtefactInput } from '../manifests/artefact.ts';
import { deliverySteps } from '../manifests/delivery/delivery-steps.ts';
import { plainName } from '../manifests/plain-name.ts';
import { situationOf } from '../manifests/situation/situation.ts';
import { pathStatement } from '../path-statement.ts';
import { shortfalls } from '../shortfalls.ts';
import type { MadeArtefact } from '../starter-archive.ts';
import { markdownList, markdownTable } from './markdown.ts';
import { orderOfUse } from './order-of-use.ts';
import { pipelineWords } from './pipeline-words.ts';
import { placeholdersIn } from './placeholders.ts';

/** The README of an archive with files: what they are, how to use them, what to fill in, and what they cannot mend. */
export function readme(input: ArtefactInput, kinds: readonly MadeArtefact[]): string {
  const { applicationName, result } = input;
  const files = kinds.flatMap(({ made }) => made);
  const served = new Set(kinds.flatMap(({ serves }) => serves));
  const unserved = ({ criterionId }: Finding) => !served.has(criterionId);
  const unknown = result.findings.filter(({ outcome }) => outcome === 'unknown').filter(unserved);
  const { id, version } = result.questionnaire;
  return [
    `# Starter files for ${plainName(applicationName)}`,
    '',
    'These are first drafts, made from the answers to an assessment and from nothing else. Nobody has built or run them: review each',
    `line before you use it. They rest on the questionnaire \`${id}\` ${version}.`,
    '',
    '## Where this leads',
    '',
    `Recommended path: ${pathStatement(result)}.`,
    '',
    '## In which order to use them',
    '',
    ...orderOfUse(
      input,
      files.map(({ path }) => path),
    ).map((step, index) => `${index + 1}. ${step}`),
    '',
    '## The files',
    '',
    'In square brackets each file names the criteria that a block serves, as they stand in the report.',
    '',
    ...markdownTable(
      ['files', 'what they are'],
      kinds.map(({ title, made }) => [code(made.map(({ path }) => path)), title]),
    ),
    '',
    '## What to fill in',
    '',
    'Every place that the answers do not settle has a comment that begins with `CHANGE-ME:`.',
    '',
    ...markdownTable(
      ['file', 'line', 'what to put there'],
      placeholdersIn(files).map(({ path, line, sentence }) => [`\`${path}\``, `${line}`, sentence]),
    ),
    '',
    ...waiting(input),
    '## The pipeline',
    '',
    pipelineWords(input),
    '',
    ...markdownTable(
      ['step', 'script', 'what it is given'],
      deliverySteps(input).map(({ id: step, title, access }) => [
        title,
        `\`delivery/${step}.sh\``,
        ['the source', ...access.map((one) => accessWords[one])].join(', '),
      ]),
    ),
    '',
    '## What no file can mend',
    '',
    'These claims do not hold, or hold in part only:',
    '',
    ...markdownList(
      shortfalls(result)
        .filter(unserved)
        .map(({ title, fix }) => `**${title}**: ${fix}`),
      'None: every claim that falls short is served by a file above.',
    ),
    '',
    'These are not known yet; where one turns out not to hold, its fix follows:',
    '',
    ...markdownList(
      unknown.map(({ title, fix }) => `**${title}**: ${fix}`),
      'None: everything that no file serves is answered.',
    ),
    '',
    '## To be confirmed about GCIS CaaS',
    '',
    ...toBeConfirmed(input),
    '',
  ].join('\n');
}

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const accessWords = {
  registry: 'access to the registry',
  'signing-key': 'the signing key',
  cluster: 'the service account of the project',
  git: 'a push to the repository',
} as const;

/** The objects that may be needed too, with the questions that decide on them; no section where there are none. */
function waiting(input: ArtefactInput): readonly string[] {
  const { undecided } = situationOf(input);
  if (undecided.length === 0) return [];
  return [
    '## What waits for an answer',
    '',
    'These may be needed too; answer the questions, then ask for the starter files again:',
    '',
    ...undecided.map(
      ({ title, questions }) => `- ${title}: ${questions.map((id) => `\`${id}\``).join(', ')}`,
    ),
    '',
  ];
}

function toBeConfirmed({ result: { roadmap } }: ArtefactInput): readonly string[] {
  const task = roadmap.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'landing-zone-open-points');
  return [
    ...(task
      ? [`${task.title}. ${task.because}`]
      : ['Every point that matters here is confirmed or was told to the department.']),
    'Where a file rests on such a point, its comment says so.',
  ];
}
