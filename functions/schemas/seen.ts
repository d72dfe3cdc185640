const visible = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What `refine` takes to refuse a text, unless it is empty, in which no character can be seen. */
export const seen = [
  (text: string): boolean => text === '' || visible.test(text),
  { message: 'Send at least one character that can be seen.', params: { code: 'nothing-visible' } },
] as const;
