import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { languageTag } from '../../questionnaire/language.ts';
import { layoutTexts } from '../texts/layout.ts';
import { BackLink } from './back-link.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { NoticeBanner } from './notice-banner.tsx';
import { PageFooter } from './page-footer.tsx';
import type { PageFrame } from './page-frame.ts';
import { PageHeader } from './page-header.tsx';

/** Before anything is drawn: the styles of enhanced components apply only where their scripts will run. */
const MARK_SCRIPTED = `document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')`;

/** A whole HTML document: head, header, navigation, notice, the way back, `children` as the main part, and footer. */
export function Layout({
  frame,
  title,
  hasErrors = false,
  back,
  breadcrumbs,
  children,
}: {
  readonly frame: PageFrame;
  /** Of the page, without the name of the service. */
  readonly title: string;
  /** True when the page shows an error summary: the title then says so first. */
  readonly hasErrors?: boolean | undefined;
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined;
  /** The pages above this one, outermost first. */
  readonly breadcrumbs?: readonly { readonly href: string; readonly text: string }[] | undefined;
  readonly children?: Child;
}) {
  const texts = layoutTexts[frame.language];
  const whole = texts.titleOf(title);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={languageTag[frame.language]} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{hasErrors ? texts.titleWithErrors(whole) : whole}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link
            rel="preload"
            href="/ui/fonts/noto-sans-latin-wght-normal.woff2"
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
          <link rel="stylesheet" href="/ui/main.css" />
          {frame.language === 'zh-Hant' && <link rel="stylesheet" href="/ui/fonts-hk.css" />}
          {frame.language === 'zh-Hans' && <link rel="stylesheet" href="/ui/fonts-sc.css" />}
          <link rel="icon" href="/docs/icon.svg" type="image/svg+xml" />
          <link rel="modulepreload" href="/ui/govuk-frontend.min.js" />
          <script type="module" src="/ui/page.js" />
        </head>
        <body class="govuk-template__body">
          <script nonce={frame.nonce}>{raw(MARK_SCRIPTED)}</script>
          <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
            {texts.skipToContent}
          </a>
          <PageHeader frame={frame} />
          <div class="govuk-width-container">
            {breadcrumbs && <Breadcrumbs language={frame.language} items={breadcrumbs} />}
            {back && <BackLink language={frame.language} href={back.href} text={back.text} />}
            <main class="govuk-main-wrapper" id="main-content">
              {frame.notice && (
                <NoticeBanner language={frame.language} tone={frame.notice.tone}>
                  {frame.notice.text}
                </NoticeBanner>
              )}
              {children}
            </main>
          </div>
          <PageFooter language={frame.language} />
        </body>
      </html>
    </>
  );
}
