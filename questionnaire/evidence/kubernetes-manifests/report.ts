import { type EvidencedQuestionnaire, type Finding, type Sureness, surestFirst } from '../finding.ts';
import { booleanOf, numberOf, type Place, textOf } from '../parsing/datum.ts';
import { findingAt } from '../parsing/finding-at.ts';
import type { Notice, Reading } from '../reader.ts';
import { type Subject, shownName } from './objects/manifest-object.ts';

/** What a place means for one question. */
export interface Answer {
  readonly question: string;
  readonly answer: Finding['answer'];
  readonly sureness: Sureness;
  /** One sentence. */
  readonly because: string;
}

/** A row of the hardening tables as a place shows it. */
export interface Row extends Omit<Answer, 'answer'> {
  readonly isRecommended: boolean;
}

const objectOf = (subject: Subject) => ('object' in subject ? subject.object : subject);

/** Gathers what is found: the same answer to the same question about the same thing once, from its surest place. */
export class Report {
  readonly #findings = new Map<string, { readonly source: Source; readonly finding: Finding }>();
  readonly #notices = new Map<string, Notice>();

  /** Answers a question of `application-readiness`. */
  readiness(subject: Subject, place: Place, answer: Answer): void {
    this.#add('application-readiness', subject, place, answer);
  }

  /** Answers a question of `platform-hardening`. */
  hardening(subject: Subject, place: Place, { isRecommended, ...row }: Row): void {
    const answer = isRecommended ? 'as-recommended' : 'otherwise';
    this.#add('platform-hardening', subject, place, { ...row, answer });
  }

  /** Tells what a person should know about a place. */
  notice(subject: Subject, place: Place, code: string, detail: string): void {
    const notice = { file: objectOf(subject).file.name, line: place.line, code, detail };
    this.#notices.set(JSON.stringify(notice), notice);
  }

  /** The truth value of a setting; where it is none, tells so. */
  booleanAt(subject: Subject, name: string, place: Place | undefined): boolean | undefined {
    const value = booleanOf(place);
    if (value === undefined) this.#unexpected(subject, name, place, 'true or false');
    return value;
  }

  /** The number of a setting; where it is none, tells so. */
  numberAt(subject: Subject, name: string, place: Place | undefined): number | undefined {
    const value = numberOf(place);
    if (value === undefined) this.#unexpected(subject, name, place, 'a number');
    return value;
  }

  /** All that was gathered. */
  reading(): Reading {
    return {
      findings: [...this.#findings.values()].map(({ finding }) => finding),
      notices: [...this.#notices.values()],
    };
  }

  #unexpected(subject: Subject, name: string, place: Place | undefined, wanted: string): void {
    if (!place || (place.datum.kind === 'scalar' && place.datum.value === null)) return;
    const written = shownName(textOf(place) ?? '');
    const isOpen = /\$[({]|<|__|%%/.test(written);
    const detail = isOpen
      ? `${name} is left open here. Send the file with the value filled in, or answer by hand.`
      : `${name} of ${subject.about} is not ${wanted}. Correct it, or answer by hand.`;
    this.notice(subject, place, isOpen ? 'value-left-open' : 'unexpected-value', detail);
  }

  #add(questionnaire: EvidencedQuestionnaire, subject: Subject, place: Place, answer: Answer): void {
    const { file, fromParameters } = objectOf(subject);
    const sureness = fromParameters.has(place) ? 'hinted' : answer.sureness;
    const key = JSON.stringify([questionnaire, answer.question, subject.about, answer.answer]);
    const source = { sureness, file: file.name, line: place.line };
    const before = this.#findings.get(key);
    if (before && !isBetter(source, before.source)) return;
    const says = { questionnaire, about: subject.about, ...answer, sureness };
    this.#findings.set(key, { source, finding: findingAt(file, place.line, says) });
  }
}

type Source = Pick<Finding, 'sureness' | 'file' | 'line'>;

/** Which of two places is shown must not depend on the order in which they were read. */
function isBetter(a: Source, b: Source): boolean {
  const rank = surestFirst.indexOf(b.sureness) - surestFirst.indexOf(a.sureness);
  if (rank !== 0) return rank > 0;
  return a.file === b.file ? a.line < b.line : a.file < b.file;
}
