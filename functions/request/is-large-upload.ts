const SMALL_UPLOAD_BYTES = 1024 * 1024;

/** Whether a request sends files that are too large, or may be, to be read beside others; it then waits for its turn. */
export function isLargeUpload({ headers }: Pick<Request, 'headers'>): boolean {
  const said = Number(headers.get('Content-Length') ?? Number.NaN);
  const type = headers.get('Content-Type') ?? '';
  return /^\s*multipart\/form-data\b/i.test(type) && !(said <= SMALL_UPLOAD_BYTES);
}
