import type { PageAnswer } from '../define-page.ts';
import { problems, type Refusal } from '../problem.ts';
import type { Leaf } from './leaf.ts';

/** A page's answer that is no refusal, or the view of one with what caused it. */
type Answer = Exclude<PageAnswer, Response | Refusal | { readonly view: unknown }> | View;

interface View {
  readonly view: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A status, or the refusal whose status and headers it takes. */
  readonly cause?: number | Refusal;
}

/** The HTTP response for what a page answers. */
export function respond({ policy }: Leaf, answer: Answer): Response {
  if ('redirect' in answer) {
    const [path = '/', fragment] = answer.redirect.split('#', 2);
    const query = answer.notice ? `${path.includes('?') ? '&' : '?'}notice=${answer.notice}` : '';
    const headers = new Headers({
      Location: `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`,
    });
    for (const cookie of answer.cookies ?? []) headers.append('Set-Cookie', cookie);
    return new Response(null, { status: 303, headers });
  }
  if ('download' in answer)
    return new Response(answer.download as Uint8Array<ArrayBuffer>, {
      headers: { 'Content-Type': answer.mediaType, 'Content-Disposition': answer.disposition },
    });
  const { cause } = answer;
  return new Response(String(answer.view), {
    status: typeof cause === 'object' ? problems[cause.refused].status : (cause ?? answer.status ?? 200),
    headers: {
      ...(typeof cause === 'object' ? cause.headers : {}),
      ...answer.headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      // Without it, browsers send our own forms with "Origin: null".
      'Referrer-Policy': 'same-origin',
    },
  });
}
