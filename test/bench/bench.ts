import { parseArgs } from 'node:util';
import { currentBuild } from '../../infra/build.ts';
import { benchBundle } from './bundle.ts';
import { benchEvidence } from './evidence.ts';
import { benchPages } from './pages.ts';
import { benchReport } from './report.ts';
import { benchScores } from './scores.ts';
import { benchScoring } from './scoring.ts';
import { benchStart } from './start.ts';

const help = `npm run bench

Measures Loadline on this machine and prints ratios from one run; takes some two minutes.
Compare ratios, not seconds: both sides of a ratio were measured in turns on the same machine.

  scoring   full answer sets scored, one core, no HTTP
  scores    POST /v1/scores in workerd, against a Worker that answers a constant
  pages     the web pages: server time beside the store's, size, and what a browser measures
  report    a full report as PDF in workerd, the first (fonts are read) and the following
  evidence  files read in workerd, and the memory that the largest archive takes
  start     npm start until it is ready: after a change, with a new folder, with data
  bundle    what is deployed`;

const parts = {
  scoring: benchScoring,
  scores: benchScores,
  pages: benchPages,
  report: benchReport,
  evidence: benchEvidence,
  start: benchStart,
  bundle: benchBundle,
};

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(help);
else {
  for (const [name, bench] of Object.entries(parts)) {
    for (const [label, value] of await bench()) console.log(`${name.padEnd(8)} ${label.padEnd(52)} ${value}`);
  }
  if (!currentBuild()) throw new Error('The sources changed while they were measured.');
}
