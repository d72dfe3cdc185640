/** One text as a person reads it. Renderers escape it, wrap it, and drop control characters. */
export type Text = string;

/** Colour role of a value; each renderer also gives it a shape or a word, so that it survives grey and colour blindness. */
export type Tone = 'good' | 'fair' | 'poor' | 'bad' | 'open' | 'neutral';

/** A document that a claim rests on; `url`, where there is one, is shown as a link only when it is https. */
export interface Reference {
  readonly text: Text;
  readonly url?: string;
}

/** `holdsCode` is true of texts of questionnaires, in which what stands between backticks is code; what people typed is shown as it is. */
interface MayHoldCode {
  readonly holdsCode?: true;
}

/** Proven and potential points on the scale from 0 to 100, with the label of what they measure. */
export interface Reach {
  readonly label: Text;
  readonly proven: number;
  readonly potential: number;
}

/** Everything that a report can show. Renderers switch over `kind` and must handle every one. */
export type Block =
  /** The name of the document; stands once, first in the first section, in place of that section's title. */
  | { readonly kind: 'title'; readonly eyebrow: Text; readonly text: Text; readonly detail: Text }
  /** A list of the sections of the report, made by the renderer, which knows where each begins. */
  | { readonly kind: 'contents' }
  /** The title of a section is level 1; renderers may shift all levels down by the same step. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly muted?: true }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly ordered?: true }
  /** Term and description, as in a summary list. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: Text; readonly description: Text }[] }
  | {
      readonly kind: 'table';
      /** What the table lists, for people who cannot see where it stands. */
      readonly caption: Text;
      /** `share` is the part of the width; only their relation counts. */
      readonly columns: readonly ({
        readonly title: Text;
        readonly share: number;
        readonly align?: 'right';
      } & MayHoldCode)[];
      /** One text a column. */
      readonly rows: readonly (readonly Text[])[];
      /** Said in place of the table when it has no row. */
      readonly empty: Text;
    }
  /** The big statement of the title page: the verdict, with what it rests on. */
  | { readonly kind: 'verdict'; readonly tone: Tone; readonly title: Text; readonly detail: Text }
  /** A bar from 0 to 100 with the proven part filled and the potential part hatched. `ticks` are the band borders. */
  | ({
      readonly kind: 'interval';
      readonly ticks: readonly { readonly at: number; readonly label: Text }[];
    } & Reach)
  /** Several intervals under one scale; `note` says the same in words. */
  | { readonly kind: 'intervals'; readonly rows: readonly (Reach & { readonly note: Text })[] }
  /** Phases one after the other on one axis of weeks; a phase of 0 weeks is skipped. `note` says the same in words. */
  | {
      readonly kind: 'timeline';
      readonly rows: readonly { readonly label: Text; readonly weeks: number; readonly note: Text }[];
    }
  /** A radar with one axis a row; said again in words by the block beside it. */
  | { readonly kind: 'radar'; readonly description: Text; readonly axes: readonly Reach[] }
  /** One claim with its outcome, kept together on a page. */
  | {
      readonly kind: 'finding';
      readonly tone: Tone;
      readonly outcome: Text;
      readonly title: Text;
      readonly meta: Text;
      readonly paragraphs: readonly ({ readonly label: Text; readonly text: Text } & MayHoldCode)[];
      readonly sources: readonly Reference[];
    }
  /** A box that must not be missed. */
  | { readonly kind: 'callout'; readonly tone: Tone; readonly title: Text; readonly text: Text };
