/** What the mode and the owner of a file say together; `undefined` where what is known leaves it open. */
export type Protection = 'as-recommended' | 'otherwise' | undefined;

/** Whether a mode has no bit that the widest one lacks: `440` is within `444`, and `600` is not within `444`. */
export const isWithinMode = (mode: number, widest: number): boolean => (mode & ~widest) === 0;

/** A mode as `stat -c %a` and the benchmarks write it, such as `644`, `0644` or `1777`; `undefined` of anything else. */
export const modeOf = (text: string): number | undefined =>
  /^0?[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;

/** Both have to hold: one that fails decides, one that passes does not; `undefined` stands for one that is unknown. */
export function protectionOf(...parts: readonly (boolean | undefined)[]): Protection {
  if (parts.includes(false)) return 'otherwise';
  return parts.length > 0 && parts.every((part) => part === true) ? 'as-recommended' : undefined;
}
