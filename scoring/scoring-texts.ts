import type { PathId } from './paths/path.ts';
import type { PhaseId } from './roadmap/phase.ts';

/** The texts of one adviser in another language. */
export interface AdviserTexts {
  readonly title?: string;
  /** By choice id. */
  readonly choices?: Readonly<Record<string, { readonly title?: string; readonly definition?: string }>>;
  /** By id of what is advised beside the choice. */
  readonly additions?: Readonly<Record<string, { readonly title?: string; readonly because?: string }>>;
}

/**
 * The texts of policies and results in another language, by the ids that both name; what is left out stays in English. The titles of
 * categories are those of the questionnaire's sections and stand in its own translation.
 */
export interface ScoringTexts {
  /** By criterion id, of all our questionnaires. */
  readonly criteria?: Readonly<
    Record<string, { readonly title?: string; readonly why?: string; readonly fix?: string }>
  >;
  readonly paths?: Readonly<
    Partial<Record<PathId, { readonly title?: string; readonly definition?: string }>>
  >;
  /** By adviser id. */
  readonly advisers?: Readonly<Record<string, AdviserTexts>>;
  /** Titles of the roadmap's phases. */
  readonly phases?: Readonly<Partial<Record<PhaseId, string>>>;
  /** Titles of the roadmap's tasks, by task id; `fix-<criterion>` is the task that mends a criterion. */
  readonly tasks?: Readonly<Record<string, string>>;
}
