import type { OneOf, Option } from '../question.ts';
import type { Condition } from '../relevance.ts';
import { deck } from '../source.ts';
import type { Entry } from './entry.ts';
import type { Table } from './table.ts';

/** What can be answered about a row; the last only where current versions no longer have the setting. */
export type HardeningAnswer = 'as-recommended' | 'otherwise' | 'not-in-this-version';

/** The question of a row: whether its setting is as recommended, with how to find out. */
export function questionOf(
  entry: Entry,
  { heading, onControlPlane }: Pick<Table, 'heading' | 'onControlPlane'>,
): OneOf<string, HardeningAnswer> {
  const { id, asks, element, recommended, check, evidence, correction, goneSince, platforms } = entry;
  const onPlatform: Condition = { question: 'platform-kind', is: platforms };
  const options: readonly Option<HardeningAnswer>[] = [
    { id: 'as-recommended', label: 'Yes, everywhere' },
    { id: 'otherwise', label: 'No, or not everywhere' },
    ...(goneSince
      ? [{ id: 'not-in-this-version' as const, label: 'The version in use no longer has it' }]
      : []),
  ];
  return {
    kind: 'one-of',
    id,
    text: asks ?? `Is ${element} set as recommended (${recommended})?`,
    help: [
      check,
      evidence && `Shown by: ${evidence}.`,
      correction,
      goneSince && `Versions without it: ${goneSince}`,
    ]
      .filter(Boolean)
      .join(' '),
    source: deck(heading),
    appliesWhen: onControlPlane
      ? { all: [onPlatform, { question: 'control-plane-access', is: ['can-be-read'] }] }
      : onPlatform,
    options,
  };
}
