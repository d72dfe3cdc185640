import type { Child } from 'hono/jsx';
import type { Language } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';

/** What has just happened. A success is announced and takes the focus; an information only stands there. At most one a page. */
export function NoticeBanner({
  language,
  tone,
  children,
}: {
  readonly language: Language;
  readonly tone: 'success' | 'information';
  readonly children?: Child;
}) {
  const success = tone === 'success';
  return (
    <section
      class={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : undefined}
      aria-labelledby="notice-title"
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notice-title">
          {layoutTexts[language].noticeTitle[tone]}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{children}</p>
      </div>
    </section>
  );
}
