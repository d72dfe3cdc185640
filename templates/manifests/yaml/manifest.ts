import type { Artefact } from '../artefact.ts';
import { plainName } from '../plain-name.ts';
import { leadsIntoContainers } from '../situation/leads-into-containers.ts';
import { type Situation, situationOf } from '../situation/situation.ts';

/**
 * An artefact that is one YAML file, `openshift/<id>.yaml`, for applications that go into containers. `text` gives its
 * documents without the heading, or `''` where it has no use.
 */
export const manifest = ({
  text,
  ...artefact
}: Omit<Artefact, 'files'> & { text(situation: Situation): string }): Artefact => ({
  ...artefact,
  files: (input) => {
    const body = leadsIntoContainers(input.result) ? text(situationOf(input)) : '';
    if (body === '') return [];
    const heading = [
      `# ${artefact.title} of ${plainName(input.applicationName)}: a first draft made from its answers.`,
      '# Read each comment; in square brackets stands the criterion that a block serves. Fill in every CHANGE-ME.',
    ];
    return [{ path: `openshift/${artefact.id}.yaml`, text: `${heading.join('\n')}\n${body}\n` }];
  },
});
