import type { ArtefactInput } from '../manifests/artefact.ts';
import { plainName } from '../manifests/plain-name.ts';
import { pathStatement } from '../path-statement.ts';
import { subjectOf } from '../subject.ts';
import { markdownList } from './markdown.ts';

/** The README where there is nothing to hand over: why, and what would change it. */
export function readmeWithoutFiles({ applicationName, result }: ArtefactInput): string {
  const heading = [`# No starter files for ${plainName(applicationName)}`, ''];
  if (subjectOf(result) !== 'move')
    return [
      ...heading,
      'Starter files are made for an application that moves into containers. This assessment is not about a move: start one of',
      'the application with the questionnaire `application-readiness`.',
      '',
    ].join('\n');
  const { path, paths, reasons, candidates, settled, openQuestions } = result.recommendation;
  const chosen = paths.find(({ id }) => id === path);
  return [
    ...heading,
    'Starter files are made where the recommended path leads into containers. Here it does not, so a Containerfile or a',
    'Deployment would only suggest work that is not advised.',
    '',
    '## The path',
    '',
    `${pathStatement(result)}.${chosen ? ` ${chosen.definition}` : ''}`,
    '',
    ...markdownList(reasons, 'Too little is answered to name a path.'),
    '',
    '## What would change it',
    '',
    ...(settled && path !== null
      ? ['No open question can change the path. What each other path needs is in the report.']
      : [
          ...(candidates.length > 0
            ? [
                `Still within reach: ${candidates.map((id) => paths.find((one) => one.id === id)?.title ?? id).join(', ')}.`,
              ]
            : []),
          'Answer these questions, then ask for the starter files again:',
          '',
          ...markdownList(
            openQuestions.map((id) => `\`${id}\``),
            'The questions of the first sections.',
          ),
        ]),
    '',
  ].join('\n');
}
