/** Whether a mode has no bit that the widest one lacks: `440` is within `444`, and `600` is not within `444`. */
export const isWithinMode = (mode: number, widest: number): boolean => (mode & ~widest) === 0;

/** A mode as `stat -c %a` and the benchmarks write it, such as `644`, `0644` or `1777`; `undefined` of anything else. */
export const modeOf = (text: string): number | undefined =>
  /^0?[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
