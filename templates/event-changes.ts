import { questionsOf } from '../questionnaire/answers.ts';
import type { Language } from '../questionnaire/language.ts';
import type { Question, Questionnaire } from '../questionnaire/question.ts';
import { labelled } from './answer-line.ts';
import { dateLine } from './figures.ts';
import { apiKeysTexts } from './texts/api-keys.ts';
import { eventsTexts } from './texts/events.ts';
import { recordsTexts } from './texts/records.ts';
import { wordFor } from './word-for.ts';
import { wordsIn } from './words.ts';

/** One thing that an event changed; a side that is left out was, or is now, nothing. */
export interface EventChange {
  readonly about: string;
  /** `null` where the event does not say what it was. */
  readonly before?: string | null | undefined;
  readonly after?: string | undefined;
}

/** What explains the ids in events. */
export interface EventWords {
  /** Questionnaire id → its title. */
  readonly titles: ReadonlyMap<string, string>;
  /** For the events of one assessment: its questionnaire, and criterion id → its title. */
  readonly assessment?: {
    readonly questionnaire: Questionnaire;
    readonly claims: ReadonlyMap<string, string>;
  };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/**
 * What an event says that changed, in words. Takes any detail, since what is stored may have been altered. Without words for one
 * assessment, what concerns questions and claims is only counted.
 */
export function eventChanges(
  detail: unknown,
  language: Language,
  { titles, assessment }: EventWords,
): readonly EventChange[] {
  const texts = eventsTexts[language];
  const {
    answers,
    notes,
    overrides,
    confirmed,
    acceptedRisks,
    evidence,
    landingZoneValues,
    before,
    after,
    ...rest
  } = fieldsOf(detail);
  const titled = (name: string): string => wordFor(texts.about, name);
  const plain = (name: string, value: unknown): string | undefined => textOf(name, value, language, titles);
  const single = Object.entries(rest)
    .filter(([name]) => Object.hasOwn(texts.about, name))
    .map(([name, value]) => ({ about: titled(name), before: null, after: plain(name, value) }));
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const pairs = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => plain(name, was[name]) !== plain(name, is[name]))
    .map((name) => ({ about: titled(name), before: plain(name, was[name]), after: plain(name, is[name]) }));
  return [
    ...single,
    ...pairs,
    ...(assessment
      ? explained({ answers, notes, overrides, confirmed, acceptedRisks }, language, assessment)
      : counted({ answers, notes, overrides, confirmed, acceptedRisks }, language)),
    ...changesIn(
      evidence,
      () => texts.about.evidence,
      (side) => said(fieldsOf(side)['name']),
    ),
    ...changesIn(landingZoneValues, texts.fact, (side) => said(fieldsOf(side)['value'])),
  ];
}

type Parts = Readonly<Record<keyof (typeof eventsTexts)['en']['counts'], unknown>>;

function counted(parts: Parts, language: Language): readonly EventChange[] {
  const { counts } = eventsTexts[language];
  return (Object.keys(counts) as (keyof Parts)[]).flatMap((name) => {
    const many = Object.keys(fieldsOf(parts[name])).length;
    return many === 0 ? [] : [{ about: counts[name](many) }];
  });
}

function explained(
  parts: Parts,
  language: Language,
  { questionnaire, claims }: NonNullable<EventWords['assessment']>,
) {
  const texts = eventsTexts[language];
  const questions = questionsOf(questionnaire);
  const question = (id: string): string => questions.get(id)?.text ?? id;
  return [
    ...changesIn(parts.answers, question, (side, id) => answerText(questions.get(id), side, language)),
    ...changesIn(parts.notes, (id) => texts.noteOn(question(id)), said),
    ...changesIn(parts.overrides, (id) => texts.overrideOn(question(id)), said),
    ...Object.entries(fieldsOf(parts.confirmed)).map(([id, place]) => {
      const { file, line } = fieldsOf(place);
      return { about: texts.readFrom(question(id)), after: texts.place(said(file), Number(line)) };
    }),
    ...changesIn(
      parts.acceptedRisks,
      (id) => texts.riskOn(claims.get(id) ?? id),
      (side) => {
        const { reason, owner, expiresOn } = fieldsOf(side);
        return texts.risk(said(reason), said(owner), dateLine(said(expiresOn), language));
      },
    ),
  ];
}

function changesIn(
  changes: unknown,
  about: (id: string) => string,
  sideText: (side: unknown, id: string) => string,
): readonly EventChange[] {
  return Object.entries(fieldsOf(changes)).map(([id, change]) => {
    const { before, after } = fieldsOf(change);
    return {
      about: about(id),
      ...(before === undefined ? {} : { before: sideText(before, id) }),
      ...(after === undefined ? {} : { after: sideText(after, id) }),
    };
  });
}

function answerText(question: Question | undefined, value: unknown, language: Language): string {
  const words = wordsIn(language).answer;
  if (value === null) return words.unknown;
  const { notApplicable } = fieldsOf(value);
  if (typeof notApplicable === 'string') return words.notApplicable(notApplicable);
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (!question || !(isList || ['string', 'number', 'boolean'].includes(typeof value))) return said(value);
  return labelled(question, value as string | readonly string[] | number | boolean, language);
}

function textOf(
  name: string,
  value: unknown,
  language: Language,
  titles: EventWords['titles'],
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const { id, version } = fieldsOf(value);
  if (name === 'questionnaire') return `${titles.get(said(id)) ?? said(id)} ${said(version)}`;
  if (name === 'status') return wordFor(recordsTexts[language].assessmentStatus, said(value));
  if (name === 'scopes' && Array.isArray(value))
    return value.map((scope) => wordFor(apiKeysTexts[language].scope, said(scope))).join('; ');
  return name.endsWith('At') ? dateLine(said(value), language) : said(value);
}

/** A text as it is; of anything else the JSON, so that nothing that was recorded is hidden. */
const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
