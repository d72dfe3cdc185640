import { fetchMetadata } from '../middleware/fetch-metadata.ts';
import type { ServeContext } from '../request/serve-context.ts';

/** Whether a request that changes something was sent by another than a page of ours. */
export const isFromElsewhere = (request: Request, { parts }: Pick<ServeContext, 'parts'>): boolean =>
  fetchMetadata(request, parts.signIn?.publicUrl ?? new URL(request.url).origin) === 'foreign';
