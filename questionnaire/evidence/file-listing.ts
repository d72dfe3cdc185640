import type { EvidenceFile } from './evidence-file.ts';
import { directoryOf, type ListedFile, listedFile } from './file-listing/listed-file.ts';
import type { Finding } from './finding.ts';
import { isWithinMode } from './parsing/file-mode.ts';
import { findingAt } from './parsing/finding-at.ts';
import { type GuardedFile, guardedFiles } from './parsing/guarded-files.ts';
import { joined } from './parsing/joined.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';

const MOST_LINES_LOOKED_AT = 300;

/** Reads listings of files by `stat` or `ls -l`: whether the files of Docker and of the control plane have the mode and owner that is recommended. */
export const fileListing: EvidenceReader = {
  id: 'file-listing',
  title: "Listing of files with mode and owner (`stat -c '%a %U:%G %n'` or `ls -l`)",
  isOfText: true,
  fields: guardedFiles
    .filter(({ question }, index) => guardedFiles.findIndex((one) => one.question === question) === index)
    .map(({ question, isUsualPlace }) => ({
      questionnaire: 'platform-hardening',
      question,
      field: 'mode and owner of the path',
      sureness: isUsualPlace ? 'hinted' : 'stated',
    })),
  recognises: ({ lines }) => {
    let listed = 0;
    let other = 0;
    let directory = '';
    for (const line of lines.slice(0, MOST_LINES_LOOKED_AT)) {
      if (/^(?:$|[#$]|total \d+|.{0,40}: (?:cannot|No such))/.test(line.slice(0, 2000).trimStart())) continue;
      directory = directoryOf(line) ?? directory;
      if (listedFile(line, directory) || directoryOf(line) !== undefined) listed += 1;
      else other += 1;
    }
    return listed > 0 && listed >= other;
  },
  read: (files) => joined(files.map(readOne)),
};

interface Seen {
  readonly guard: GuardedFile;
  readonly listed: ListedFile;
  readonly line: number;
}

function readOne(file: EvidenceFile): Reading {
  const notices: Notice[] = [];
  const seen = new Map<string, Seen[]>();
  let directory = '';
  let known = 0;
  let links = 0;
  file.lines.forEach((text, index) => {
    directory = directoryOf(text) ?? directory;
    const listed = listedFile(text, directory);
    const line = index + 1;
    if (!listed) {
      if (/permission denied/i.test(text.slice(0, 2500)))
        notices.push({
          file: file.name,
          line,
          code: 'not-permitted',
          detail: 'What is listed here could not be read. List it again as root.',
        });
      return;
    }
    const guards = guardedFiles.filter(({ path }) => path.test(listed.path));
    if (guards.length === 0) return;
    known += 1;
    if (listed.isLink) links += 1;
    else
      for (const guard of guards) {
        const own = seen.get(guard.question) ?? [];
        own.push({ guard, listed, line });
        seen.set(guard.question, own);
      }
  });
  if (links > 0)
    notices.push({
      file: file.name,
      code: 'symbolic-links',
      detail: `${links} of its lines are symbolic links, whose own modes say nothing. List what they lead to with \`stat -L\`.`,
    });
  if (known === 0)
    notices.push({
      file: file.name,
      code: 'no-file-asked-for',
      detail: 'None of its files is one that a question asks for. Give paths from the root directory.',
    });
  const isOpenshift = file.text.includes('/static-pod-resources/');
  return { findings: [...seen.values()].flatMap((own) => findingOf(file, own, isOpenshift) ?? []), notices };
}

/** One finding for all files of a question: of those that fail the first, else the first of all. */
function findingOf(file: EvidenceFile, seen: readonly Seen[], isOpenshift: boolean): Finding | undefined {
  const failing = seen.filter((one) => faultsOf(one, isOpenshift).length > 0);
  const shown = failing[0] ?? seen[0];
  if (!shown) return undefined;
  const { guard, listed, line } = shown;
  const faults = faultsOf(shown, isOpenshift);
  const others = (failing.length > 0 ? failing : seen).length - 1;
  const wanted = [
    guard.widest === undefined ? '' : `mode ${guard.widest.toString(8)} or stricter`,
    guard.owner ? `owner ${ownersOf(guard, isOpenshift).join(' or ')}` : '',
  ]
    .filter(Boolean)
    .join(' and ');
  // A link that stat did not follow is shown with this mode.
  const isDoubtful = guard.isUsualPlace || (listed.mode === 0o777 && faults.length > 0);
  const where = listed.path.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 150);
  return findingAt(file, line, {
    questionnaire: 'platform-hardening',
    question: guard.question,
    answer: failing.length === 0 ? 'as-recommended' : 'otherwise',
    sureness: isDoubtful ? 'hinted' : 'stated',
    about: others > 0 ? `${where} and ${others} more` : where,
    because:
      faults.length > 0
        ? `The file has ${faults.join(' and ')}, where ${wanted} is recommended.`
        : `${others > 0 ? `All ${others + 1} files that are listed here have` : 'The file has'} ${wanted}, as recommended.`,
  });
}

function faultsOf({ guard, listed }: Seen, isOpenshift: boolean): readonly string[] {
  const { widest, owner } = guard;
  const hasMode = widest === undefined || isWithinMode(listed.mode, widest);
  const hasOwner = owner === undefined || ownersOf(guard, isOpenshift).includes(listed.owner);
  return [
    ...(hasMode ? [] : [`mode ${listed.mode.toString(8).padStart(3, '0')}`]),
    ...(hasOwner ? [] : [`owner ${listed.owner}`]),
  ];
}

/** OpenShift runs etcd as root by design. */
const ownersOf = ({ owner, question }: GuardedFile, isOpenshift: boolean): readonly string[] => [
  ...(owner ? [owner] : []),
  ...(isOpenshift && question === 'etcd-data-is-protected' ? ['root:root'] : []),
];
