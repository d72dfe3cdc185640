import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type KonveyorQuestionnaire,
  type KonveyorTag,
  konveyorLimits,
  konveyorRisks,
} from '../../questionnaire/konveyor/konveyor-questionnaire.ts';
import { readKonveyor } from '../../questionnaire/konveyor/read-konveyor.ts';
import { root } from './sources.ts';

/** A realistic questionnaire in Konveyor YAML: three sections, ten questions. */
export const licensingYaml = readFileSync(
  join(root, 'test/questionnaire/konveyor/licence-renewal.yaml'),
  'utf8',
);

/** Reads YAML that is given as text. */
export const readYaml = (yaml: string) => readKonveyor(new TextEncoder().encode(yaml));

/** The questionnaire in a YAML text, which must be valid. */
export function konveyorFrom(yaml: string): KonveyorQuestionnaire {
  const read = readYaml(yaml);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.questionnaire;
}

/** Texts that are not blank, many of them with a meaning of their own in YAML. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      'Yes',
      'No',
      'on',
      'null',
      '~',
      '123',
      '1.0',
      '0x1f',
      '1e3',
      '.inf',
      '<<',
      '=',
      '2026-11-25',
    ),
    fc.constantFrom(
      '- a',
      '? b',
      'a: b',
      'a #b',
      '#c',
      '"',
      "'",
      '|',
      '>',
      '%d',
      '@e',
      '`f',
      '&g',
      '*h',
      '!i',
      '[',
      '}',
    ),
    fc.constantFrom(
      ' leading',
      'trailing ',
      '\tTab',
      '---',
      '...',
      '🚢 船',
      'a\\b',
      'a\r\nb',
      '\u2028x',
      '\ufeffy',
      ':',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc
      .array(fc.constantFrom('a', ' ', '\n', '\n\n', '\t', '#', ': ', '- ', '"', "'", '\\', '|', 'é'), {
        minLength: 1,
        maxLength: 14,
      })
      .map((parts) => parts.join('')),
  )
  .filter((text) => text.trim() !== '' && text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text));

const anyName = anyText.filter((text) => text.length <= konveyorLimits.name);

/** A few tags, so that they meet. */
export const fewTags: readonly KonveyorTag[] = [
  { category: 'Language', tag: 'C' },
  { category: 'Language', tag: 'C++' },
  { category: 'Runtime', tag: '雲' },
  { category: 'Hosting', tag: 'Virtual machine' },
];

const tags = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.subarray([...fewTags], { minLength: 1 }) },
);

const ordered = <T>(member: fc.Arbitrary<T>, most: number) =>
  fc.uniqueArray(fc.tuple(fc.nat(30), member), {
    minLength: 1,
    maxLength: most,
    selector: ([order]) => order,
  });

const maybe = <const Name extends string>(name: Name) =>
  fc.option(anyText, { nil: undefined }).map((text) => (text === undefined ? {} : { [name]: text }));

const answer = fc
  .tuple(anyText, fc.constantFrom(...konveyorRisks), maybe('rationale'), maybe('mitigation'), tags, tags)
  .map(([text, risk, rationale, mitigation, applyTags, autoAnswerFor]) => ({
    text,
    risk,
    ...rationale,
    ...mitigation,
    applyTags,
    autoAnswerFor,
  }));

const question = fc
  .tuple(anyText, maybe('explanation'), tags, tags, ordered(answer, 5))
  .map(([text, explanation, includeFor, excludeFor, answers]) => ({
    text,
    ...explanation,
    includeFor,
    excludeFor,
    answers: answers.map(([order, one]) => ({ order, ...one })),
  }));

const section = fc
  .tuple(anyName, maybe('comment'), ordered(question, 4))
  .map(([name, comment, questions]) => ({
    name,
    ...comment,
    questions: questions.map(([order, one]) => ({ order, ...one })),
  }));

const percent = fc.nat(100);

/** Any questionnaire that Konveyor accepts, with names as short as they must be here. */
export const anyKonveyor: fc.Arbitrary<KonveyorQuestionnaire> = fc
  .tuple(
    anyName,
    maybe('description'),
    fc.boolean(),
    fc.record({ red: percent, yellow: percent, unknown: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ red: anyText, yellow: anyText, green: anyText, unknown: anyText }),
    ordered(section, 3),
  )
  .map(([name, description, required, thresholds, riskMessages, sections]) => ({
    name,
    ...description,
    required,
    thresholds,
    riskMessages,
    sections: sections.map(([order, one]) => ({ order, ...one })),
  }));
