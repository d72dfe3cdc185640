/** What a browser may load and do for a page of ours: our own files, and scripts in the page only with its nonce. */
export const pagePolicy = (nonce: string, formTargets: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    // Browsers hold a redirect after a form to this too, and signing out ends at the issuer.
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');
