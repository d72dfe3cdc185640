type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An OpenAPI 3.0 document in which files are told by `format: binary`; `contentMediaType` came with 3.1. */
export function binaryFormat<T>(document: T): T {
  return rewritten(document as Json) as T;
}

function rewritten(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, Json] =>
    key === 'contentMediaType' && typeof part === 'string' ? ['format', 'binary'] : [key, rewritten(part)],
  );
  return Object.fromEntries(entries);
}
