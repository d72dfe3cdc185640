import { type AuditedFile, auditedFiles } from './audit-rules/audited-files.ts';
import { type WatchedPath, watchedPath } from './audit-rules/watched-path.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { findingAt } from './parsing/finding-at.ts';
import type { EvidenceReader, Notice } from './reader.ts';

const question = 'docker-files-are-audited';
const MOST_LINES_LOOKED_AT = 300;
const option = /^\s*(?:(?:sudo )?(?:\/\S{0,50})?auditctl )?-{1,2}[a-zA-Z][\w-]*(?:\s|$)/;
const rule =
  /^\s*(?:(?:sudo )?(?:\/\S{0,50})?auditctl )?(?:-w ["']?\/|-[aA] (?:always|never|exit|task|user|exclude|filesystem)\b)/;
const none = /^\s*No rules\s*$/;

const clears = (line: string): boolean => line.length < 100 && /^\s*-D\s*$/.test(line);

interface Rule extends WatchedPath {
  readonly file: EvidenceFile;
  readonly line: number;
}

/** Reads rules of the Linux audit system: whether changes to the programs, units and settings of Docker are recorded. All files together are one set of rules. */
export const auditRules: EvidenceReader = {
  id: 'audit-rules',
  title: 'Rules of the audit system (audit.rules, or the output of `auditctl -l`)',
  isOfText: true,
  fields: [
    {
      questionnaire: 'platform-hardening',
      question,
      field: 'lines -w PATH -p … and -a always,exit -F path=…',
      sureness: 'stated',
    },
  ],
  recognises: ({ lines }) => {
    const telling = lines.slice(0, MOST_LINES_LOOKED_AT).filter((line) => !/^\s*(?:#|$|\$ )/.test(line));
    if (telling.length === 1 && none.test(telling[0] ?? '')) return true;
    const options = telling.filter((line) => option.test(line)).length;
    return telling.some((line) => rule.test(line) || clears(line)) && options >= telling.length * 0.8;
  },
  read: (files) => {
    const notices: Notice[] = [];
    const rules = files.flatMap((file) => rulesOf(file, notices));
    const [first] = files;
    if (!first) return { findings: [], notices };
    const missing = auditedFiles.filter((one) => !covers(rules, one));
    const shown = rules.find(({ path }) =>
      auditedFiles.some(({ paths }) => paths.some((one) => within(one, path))),
    );
    const file = shown?.file ?? first;
    const certain = missing.filter(({ mayBeAbsent }) => !mayBeAbsent);
    const isGood = certain.length === 0;
    const isWhole = isGood ? missing.length === 0 : files.some(isWholeSet);
    return {
      findings: [
        findingAt(file, shown?.line ?? 1, {
          questionnaire: 'platform-hardening',
          question,
          answer: isGood ? 'as-recommended' : 'otherwise',
          sureness: isWhole ? 'stated' : 'hinted',
          about: 'audit rules about Docker',
          because: reasonOf(missing, isGood, isWhole),
        }),
      ],
      notices,
    };
  },
};

function rulesOf(file: EvidenceFile, notices: Notice[]): readonly Rule[] {
  let rules: Rule[] = [];
  file.lines.forEach((text, index) => {
    const line = index + 1;
    if (clears(text)) rules = [];
    const watched = watchedPath(text);
    if (!watched) return;
    rules.push({ ...watched, file, line });
    const asked = auditedFiles.some(({ paths }) => paths.some((one) => within(one, watched.path)));
    if (asked && !watched.recordsChanges)
      notices.push({
        file: file.name,
        line,
        code: 'changes-not-recorded',
        detail:
          'This rule records no changes to the file, so it does not count. Let its permissions include w, such as -p wa.',
      });
    if (watched.path === '/usr/sbin/runc')
      notices.push({
        file: file.name,
        line,
        code: 'path-not-in-use',
        detail:
          'Packages install runc as /usr/bin/runc, and a rule for a path that does not exist records nothing. Look with `command -v runc`.',
      });
  });
  return rules;
}

const covers = (rules: readonly Rule[], { paths }: AuditedFile): boolean =>
  rules.some((one) => one.recordsChanges && paths.some((path) => within(path, one.path)));

/** A watched directory covers what is in it. */
const within = (path: string, watched: string): boolean => path === watched || path.startsWith(`${watched}/`);

/** Whether a file says that it is all rules there are: it clears what came before its own, or is the answer of auditctl that there are none. */
const isWholeSet = ({ lines }: EvidenceFile): boolean =>
  lines.some((line) => none.test(line.slice(0, 100))) ||
  (lines.some(clears) && lines.some((line) => rule.test(line)));

function reasonOf(missing: readonly AuditedFile[], isGood: boolean, isWhole: boolean): string {
  const names = missing.map(({ name }) => name).join(', ');
  if (missing.length === 0) return 'A rule records changes to each program, unit and setting of Docker.';
  if (isGood) return `A rule records changes to each of them but ${names}, which not every host has.`;
  return isWhole
    ? `No rule records changes to ${names}.`
    : `No rule here records changes to ${names}; other files may hold more rules, and not every host has each of these.`;
}
