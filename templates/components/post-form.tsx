import type { Child } from 'hono/jsx';

/** A form that posts, with the token that every such form must carry. */
export function PostForm({
  action,
  csrf,
  files = false,
  keepsTyping = false,
  id,
  class: className,
  children,
}: {
  readonly action: string;
  readonly csrf: string;
  /** True where the form sends files. */
  readonly files?: boolean | undefined;
  /** True where what was typed would be missed: leaving without saving then asks first. */
  readonly keepsTyping?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly children?: Child;
}) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      class={className}
      enctype={files ? 'multipart/form-data' : undefined}
      data-keeps-typing={keepsTyping ? '' : undefined}
      novalidate
    >
      <input type="hidden" name="csrf" value={csrf} />
      {children}
    </form>
  );
}
