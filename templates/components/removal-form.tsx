import type { Child } from 'hono/jsx';
import { applicationTexts } from '../texts/application.ts';
import { Button } from './button.tsx';
import { ButtonGroup } from './button-group.tsx';
import { InsetText } from './inset-text.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';
import { WarningText } from './warning-text.tsx';

/** Says what goes, asks whether it shall, and sends the version that was shown; `children` are the warning. */
export function RemovalForm({
  frame,
  action,
  version,
  keepHref,
  button,
  isStale,
  children,
}: {
  readonly frame: PageFrame;
  readonly action: string;
  readonly version: number;
  /** Where it goes on for who keeps it. */
  readonly keepHref: string;
  readonly button: string;
  /** True where somebody changed it since the page was opened. */
  readonly isStale: boolean;
  readonly children?: Child;
}) {
  const texts = applicationTexts[frame.language];
  return (
    <>
      {isStale && (
        <div role="alert">
          <InsetText tone="fair">{texts.changedMeanwhile}</InsetText>
        </div>
      )}
      <WarningText language={frame.language}>{children}</WarningText>
      <PostForm action={action} csrf={frame.csrf}>
        <input type="hidden" name="version" value={String(version)} />
        <ButtonGroup>
          <Button kind="warning">{button}</Button>
          <a class="govuk-link" href={keepHref}>
            {texts.keep}
          </a>
        </ButtonGroup>
      </PostForm>
    </>
  );
}
