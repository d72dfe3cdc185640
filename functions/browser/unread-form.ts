import { isLargeUpload } from '../request/is-large-upload.ts';
import { type PageForm, readPageForm } from '../request/read-page-form.ts';
import type { ServeContext } from '../request/serve-context.ts';
import { isFromElsewhere } from './is-from-elsewhere.ts';

/** The form of a request that is refused before it was read, so that what was typed can be given back; none that is not from a page of ours. */
export async function unreadForm(request: Request, context: ServeContext): Promise<PageForm | undefined> {
  if (request.method !== 'POST' || request.bodyUsed) return undefined;
  if (isFromElsewhere(request, context) || isLargeUpload(request)) return undefined;
  const read = await readPageForm(request);
  return typeof read === 'string' ? undefined : read;
}
