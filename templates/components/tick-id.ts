/** The fields of ticked suggestions: `open` of questions without an answer, `replace` of those whose answer it replaces. */
export type TickField = 'open' | 'replace';

/** The id of the box that takes over the suggested answer to a question. */
export const tickId = (questionId: string): string => `take-${questionId}`;
