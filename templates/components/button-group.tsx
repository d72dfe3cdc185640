import type { Child } from 'hono/jsx';

/** Buttons and links side by side, one below the other where it is narrow. */
export function ButtonGroup({ children }: { readonly children?: Child }) {
  return <div class="govuk-button-group">{children}</div>;
}
