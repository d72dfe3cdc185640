import { randomBytes } from 'node:crypto';
import { html, raw } from 'hono/html';

/** A piece of HTML in which every value is escaped. */
export type Markup = ReturnType<typeof html>;

/** What of Koa's context a page is written to. */
interface Response {
  status: number;
  type: string;
  body: unknown;
  set(headers: Record<string, string>): void;
}

const style = `
:root { color-scheme: light dark; --ink: #16202a; --quiet: #46525e; --paper: #f3f5f7; --card: #fff; --line: #8a97a3; --accent: #0b4f6c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef2f5; --quiet: #b9c4cd; --paper: #12181d; --card: #1c252c; --line: #74818c; --accent: #8fd0ee; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Noto Sans", "Noto Sans HK", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; }
a { color: var(--accent); }
p { margin: 0 0 1rem; }
ul { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; gap: .75rem; }
button { width: 100%; padding: .875rem 1rem; border: 1px solid var(--line); border-radius: 4px; background: var(--card); color: inherit; font: inherit; text-align: left; cursor: pointer; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button strong { display: block; font-size: 1.125rem; }
button span { display: block; color: var(--quiet); }
`;

/**
 * Writes pages of the issuer, which load nothing and run no script. Forms may lead on to the origins given, since a
 * browser holds `form-action` against the redirects that follow a form as well.
 */
export function pageWriter(formOrigins: readonly string[]) {
  return (to: Response, status: number, title: string, body: Markup): void => {
    const nonce = randomBytes(16).toString('base64');
    const formAction = ["'self'", ...new Set(formOrigins)].join(' ');
    to.status = status;
    to.type = 'html';
    to.set({
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    to.body = String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`);
  };
}

/** Writes one page of the issuer: status, title, and the body below the title. */
export type WritePage = ReturnType<typeof pageWriter>;
