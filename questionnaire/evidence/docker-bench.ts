import { type BenchCheck, containerChecks, hostChecks, imageChecks } from './docker-bench/checks.ts';
import { auditShown, fileChecks, filesShown } from './docker-bench/file-checks.ts';
import { type BenchResult, benchResults, isTextLog, MOST_RESULTS, saidOf } from './docker-bench/results.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Sureness } from './finding.ts';
import { at } from './parsing/datum.ts';
import { row } from './parsing/fields.ts';
import { findingsAbout } from './parsing/findings-about.ts';
import { hardening, type Shown } from './parsing/shown.ts';
import type { EvidenceReader, Notice } from './reader.ts';

const checks: readonly BenchCheck[] = [...hostChecks, ...imageChecks, ...containerChecks];

/** The sureness that a check can have at most. */
const surest = ({ pass, warn, info }: BenchCheck): Sureness =>
  [pass, warn, info?.sureness].includes('stated') ? 'stated' : 'hinted';

/**
 * Reads the results of docker-bench-security, its JSON of all editions and its text log. A check is known by the words of its title,
 * since numbers moved between editions. WARN is what the script prints when an automatic check failed, so it is a no; NOTE means that
 * a person has to look, and INFO that a file is missing or a check is manual, so both say nothing, except where the script prints INFO
 * with what it found. PASS is a yes only as far as the script looked; where it looks at less than the question asks, it is a hint.
 */
export const dockerBench: EvidenceReader = {
  id: 'docker-bench',
  title: 'Results of docker-bench-security (JSON or log)',
  fields: [
    row('platform-kind', 'that the script ran'),
    row('docker-files-are-audited', 'results 1.1.3, 1.1.7, 1.1.9, 1.1.10, 1.1.11, 1.1.14 and 1.1.18'),
    ...checks.map((check) => row(check.question, `result ${check.id}`, surest(check))),
    ...fileChecks.map(({ question, ids }) => row(question, `results ${ids}`)),
  ],
  recognises: (file) => isTextLog(file) || isBroken(file) || isJson(file),
  read: (files) => ({ findings: files.flatMap(findingsOf), notices: files.flatMap(noticesOf) }),
};

const isJson = ({ data }: EvidenceFile): boolean =>
  data.format === 'json' && data.documents.some((place) => at(place, 'dockerbenchsecurity') !== undefined);

/** A run that was stopped leaves its JSON without an end. */
const isBroken = ({ text, data }: EvidenceFile): boolean =>
  /^\s*\{\s*"dockerbenchsecurity"/.test(text.slice(0, 200)) && data.documents.length === 0;

function findingsOf(file: EvidenceFile) {
  const results = benchResults(file);
  const shown = [...checksShown(results), ...filesShown(results), ...auditShown(results)];
  if (results.length === 0) return [];
  const host: Shown = {
    questionnaire: 'platform-hardening',
    question: 'platform-kind',
    answer: 'docker-host',
    sureness: 'stated',
    line: 1,
    because: 'The script ran on a Docker host.',
  };
  return findingsAbout(file, 'Docker host', [host, ...shown]);
}

function checksShown(results: readonly BenchResult[]): readonly Shown[] {
  return results.flatMap((one) => {
    const check = checks.find(
      ({ id, title }) => sectionOf(id) === sectionOf(one.id) && title.test(one.title),
    );
    return check ? judge(check, one) : [];
  });
}

const sectionOf = (id: string): string => id.split('.', 1)[0] ?? '';

function judge(check: BenchCheck, one: BenchResult): readonly Shown[] {
  const { pass, warn, info, caveat } = check;
  const says = (isGood: boolean, sureness: Sureness): Shown => {
    const [first, ...others] = one.items;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const named = first ? `; it names ${visible(first)}${more}` : '';
    const reason = sureness === 'hinted' && caveat ? `; ${caveat}` : '';
    return hardening(check.question, isGood, one, `${saidOf(one)}${named}${reason}.`, sureness);
  };
  if (one.result === 'PASS' && pass) return [says(true, pass)];
  if (one.result === 'WARN' && warn) return [says(false, warn)];
  return one.result === 'INFO' && info && one.title !== '' ? [says(info.isGood, info.sureness)] : [];
}

const visible = (text: string): string =>
  `"${text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 60)
    .toWellFormed()}"`;

function noticesOf(file: EvidenceFile): readonly Notice[] {
  const results = benchResults(file);
  const problems = isTextLog(file) ? [] : file.data.problems;
  const notices: Notice[] = problems.map(({ line, code, detail }) => ({
    file: file.name,
    line,
    code,
    detail,
  }));
  if (results.length > MOST_RESULTS) {
    const detail = `Only the first ${MOST_RESULTS} results are read. Send the file of one run.`;
    notices.push({ file: file.name, code: 'too-many-results', detail });
  }
  const bare = results.find(({ title }) => title === '');
  if (bare) {
    const detail =
      'Results without a title are not read, since a number means another check in each edition. Run docker-bench-security 1.3.4 or later.';
    notices.push({ file: file.name, line: bare.line, code: 'no-titles', detail });
  }
  if (results.length > 0 && !bare && !results.some(({ id }) => id.startsWith('5.'))) {
    const detail =
      'It holds no results of containers, since none ran. Run the script while all containers run.';
    notices.push({ file: file.name, code: 'no-containers', detail });
  }
  return notices;
}
