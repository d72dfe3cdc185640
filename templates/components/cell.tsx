import type { Child } from 'hono/jsx';

/** What stands in one cell of a table whose rows stack, in one piece; its words are not broken to save room. */
export function Cell({ children }: { readonly children?: Child }) {
  return <div class="loadline-cell">{children}</div>;
}
