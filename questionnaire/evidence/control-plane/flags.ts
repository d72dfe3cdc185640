/** A flag of a component, with its values in the order in which they are given. */
export interface Flag {
  readonly values: readonly string[];
  /** Where it is given last, from 1. */
  readonly line: number;
  /** What a configuration file calls it, such as `servingInfo.certFile`; absent on a command line. */
  readonly field?: string;
}

/** The flags of a component by their names without dashes; a flag that stands alone has the value `true`. */
export type Flags = ReadonlyMap<string, Flag>;

/** The value that counts, which is the last one; without the blanks around it. */
export const lastOf = (flags: Flags, name: string): string | undefined =>
  flags.get(name)?.values.at(-1)?.trim();

/** The members of a flag that takes a list: its values are added up. */
export const membersOf = (flags: Flags, name: string): readonly string[] =>
  (flags.get(name)?.values ?? [])
    .flatMap((value) => value.split(',').map((one) => one.trim()))
    .filter(Boolean);

/** A truth value as Go reads flags. */
export function truthOf(value: string): boolean | undefined {
  if (/^(?:1|t|true)$/i.test(value)) return true;
  return /^(?:0|f|false)$/i.test(value) ? false : undefined;
}
