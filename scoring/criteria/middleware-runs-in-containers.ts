import { deck, openshift, twelveFactor } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the server software fits into an image. */
export const middlewareRunsInContainers = criterion({
  id: 'middleware-runs-in-containers',
  title: 'The server software around the code runs in Linux containers',
  category: 'runtime',
  weight: 3,
  why: 'A server that is set up by hand in its console loses that set-up when the pod is replaced. IIS does not exist for Linux, and integration brokers often expect a fixed set of machines.',
  fix: 'Look for the image of the supplier, export the settings from the console into files or scripts that the image build applies, and start a second copy from it to see what is missing. Replace IIS by the server that current .NET brings.',
  effort: 'L',
  owner: 'department',
  sources: [
    deck('Pros and cons of using container'),
    openshift('Creating images'),
    twelveFactor('VII. Port binding', 'port-binding'),
  ],
  reads: ['middleware'],
  assess: (answers) =>
    ({
      none: pass,
      'open-source-server': pass,
      'commercial-server': partial(50),
      'integration-broker': partial(25),
      iis: fail,
    })[answers['middleware']],
  examples: [
    { answers: { middleware: 'none' }, judgement: pass },
    { answers: { middleware: 'open-source-server' }, judgement: pass },
    { answers: { middleware: 'commercial-server' }, judgement: partial(50) },
    { answers: { middleware: 'integration-broker' }, judgement: partial(25) },
    { answers: { middleware: 'iis' }, judgement: fail },
  ],
});
