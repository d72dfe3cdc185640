import { Button } from '../components/button.tsx';
import { ButtonGroup } from '../components/button-group.tsx';
import { Layout } from '../components/layout.tsx';
import type { PageFrame } from '../components/page-frame.ts';
import { PostForm } from '../components/post-form.tsx';
import { WarningText } from '../components/warning-text.tsx';
import { departmentPath } from '../department-path.ts';
import { apiKeysTexts } from '../texts/api-keys.ts';

/** The page that asks once more before an API key is revoked. */
export function RevokeKeyPage({
  frame,
  departmentId,
  id,
  name,
  isRevoked,
}: {
  readonly frame: PageFrame;
  readonly departmentId: string;
  readonly id: string;
  readonly name: string;
  readonly isRevoked: boolean;
}) {
  const { language } = frame;
  const texts = apiKeysTexts[language];
  const list = `${departmentPath(departmentId)}/api-keys`;
  return (
    <Layout frame={frame} title={texts.revokeTitle} back={{ href: list, text: texts.title }}>
      <h1 class="govuk-heading-l">{texts.revokeTitle}</h1>
      <p class="govuk-body">
        <bdi>{name}</bdi>
      </p>
      {isRevoked ? (
        <p class="govuk-body">{texts.alreadyRevoked}</p>
      ) : (
        <>
          <WarningText language={language}>{texts.revokeWarning}</WarningText>
          <PostForm action={`${list}/${encodeURIComponent(id)}/revoke`} csrf={frame.csrf}>
            <ButtonGroup>
              <Button kind="warning">{texts.revokeButton}</Button>
              <a class="govuk-link" href={list}>
                {texts.keep}
              </a>
            </ButtonGroup>
          </PostForm>
        </>
      )}
    </Layout>
  );
}
