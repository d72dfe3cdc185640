import type { PageAnswer } from '../define-page.ts';
import type { Route } from '../define-route.ts';
import type { Refusal } from '../problem.ts';
import type { Served } from '../request/handle-route.ts';

/** What a page answers to the file that an operation made, or to its refusal. */
export function fileAnswer({ reply }: Pick<Route, 'reply'>, answer: Served | Refusal): PageAnswer {
  if ('refused' in answer) return answer;
  return {
    download: answer.bytes ?? new Uint8Array(),
    mediaType: reply.mediaType ?? 'application/octet-stream',
    disposition: answer.headers?.['Content-Disposition'] ?? 'attachment',
  };
}
