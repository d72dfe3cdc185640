import type { Situation } from '../situation/situation.ts';
import { blocks, yaml } from '../yaml/yaml.ts';
import type { Group } from './labels.ts';

/** Seconds in which the pod stays up without new requests, until routers and Services have forgotten it. */
const LEAVING = 10;

/** How long the pod has between the stop signal and its end. */
export function gracePeriod({ known }: Situation, { component }: Group): string {
  const longest = component === 'job' ? 'the longest step that must not be cut off' : 'the longest request';
  const [seconds, told] = {
    'drains-and-stops': [60, '# It finishes what it has begun, normally within 30 s.'],
    'safe-to-kill': [
      45,
      '# It is cut off without loss, so it needs little more than the time in which requests stop.',
    ],
    'loses-work': [
      120,
      `# CHANGE-ME: the time of ${longest}; and let the program finish its work on SIGTERM, or work is lost.`,
    ],
    open: [
      120,
      `# CHANGE-ME: the time of ${longest}; send kill -TERM during it in a test environment, and see what is lost.`,
    ],
  }[known('termination-handling') ?? 'open'] as [number, string];
  return blocks(
    '# From SIGTERM, preStop included, until the process is killed. [stops-without-losing-work]',
    told,
    `terminationGracePeriodSeconds: ${seconds}`,
  );
}

/** What happens before SIGTERM; a job gets no requests and needs nothing. */
export const beforeStop = ({ component }: Group): string =>
  component === 'server'
    ? yaml`
        # New requests still arrive for some seconds after the stop was decided; sleep until they do not. [stops-without-losing-work]
        # The image has to hold the command sleep, and its start command has to be in exec form. [start-command-receives-signals]
        lifecycle:
          preStop:
            exec:
              command: [sleep, "${LEAVING}"]
      `
    : '# Its start command has to be in exec form, so that SIGTERM reaches the program. [start-command-receives-signals]';
