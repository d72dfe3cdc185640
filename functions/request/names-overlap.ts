/** Whether findings could not tell two files apart: equal names, or one that reads like a file inside the other. */
export const namesOverlap = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
