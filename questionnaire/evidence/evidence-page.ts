import { applicationReadiness } from '../application-readiness/index.ts';
import { hardeningTables } from '../platform-hardening/index.ts';
import { type EvidencedQuestionnaire, surestFirst } from './finding.ts';
import type { EvidenceReader } from './reader.ts';

/** Rows of the security tables that no file reveals, with the reason; the id is that of the row's question. */
export const onlyAPerson: Readonly<Record<string, string>> = {
  'host-system-is-hardened':
    'only a person: docker-bench-security prints its check 1.2.1 for information, and no file shows a whole system',
  'exec-is-not-privileged':
    'only a person: an audit log shows what was done, and docker-bench-security leaves 5.23 to be judged',
  'exec-does-not-use-root':
    'only a person: an audit log shows what was done, and docker-bench-security leaves 5.24 to be judged',
};

/** Which file and field reveals what, as a page in Markdown: every row of the security tables, then every question about an application that a file can answer. */
export function evidencePage(readers: readonly EvidenceReader[]): string {
  const fields = readers.flatMap((reader) => reader.fields.map((field) => ({ reader, ...field })));
  const cells = (questionnaire: EvidencedQuestionnaire, question: string) => {
    const own = fields.filter((one) => one.questionnaire === questionnaire && one.question === question);
    const surest = surestFirst.find((sureness) => own.some((field) => field.sureness === sureness));
    const read = own.map(({ reader, field }) => `${reader.id}: ${field}`);
    return { read: read.join('<br>'), surest: surest ?? '' };
  };
  const hardening = hardeningTables.flatMap(({ title, entries }) => [
    `### ${title}`,
    '',
    ...table(
      ['row', 'question', 'reader: field', 'at best'],
      entries.map(({ id, rows, element }) => {
        const { read, surest } = cells('platform-hardening', id);
        const where = read || (onlyAPerson[id] ?? '');
        return [`${element} (${rows.map((row) => `\`${row}\``).join(', ')})`, `\`${id}\``, where, surest];
      }),
    ),
    '',
  ]);
  const application = applicationReadiness.sections.flatMap(({ questions }) =>
    questions.map(({ id, text }) => ({ id, text, ...cells('application-readiness', id) })),
  );
  const answerable = application.filter(({ read }) => read !== '');
  return [
    '# Which file reveals what',
    '',
    'Written by `npm run golden` from what each reader declares; a test fails while a row that a file can reveal has no reader.',
    '“At best”: `stated`, it is written in the file; `implied-by-default`, a default that holds where nothing is written; `hinted`, a person has to look.',
    '',
    '## Readers',
    '',
    ...table(
      ['reader', 'reads'],
      readers.map(({ id, title }) => [`\`${id}\``, title]),
    ),
    '',
    '## `platform-hardening`: the security tables of the deck',
    '',
    ...hardening,
    '## `application-readiness`',
    '',
    `Files can answer or hint at ${answerable.length} of ${application.length} questions.`,
    '',
    ...table(
      ['question', 'reader: field', 'at best'],
      answerable.map(({ id, text, read, surest }) => [`${text} (\`${id}\`)`, read, surest]),
    ),
    '',
  ].join('\n');
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...lines].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );
