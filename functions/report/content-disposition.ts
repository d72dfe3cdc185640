/** `Content-Disposition` for a download called `<name><suffix>.<extension>` in any language (RFC 6266, RFC 8187); only the name is shortened. */
export function contentDisposition(name: string, extension: string, suffix = ''): string {
  const clean = name
    // Such characters cannot be seen, and some turn the direction of the text; the joiner holds emoji together.
    .replaceAll(/(?!\u200d)\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const title = [...clean].slice(0, 80).join('') || 'report';
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 ._-]/g, '')
    .replaceAll(/\s+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const encoded = encodeURIComponent(`${title}${suffix}.${extension}`).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || 'report'}${suffix}.${extension}"; filename*=UTF-8''${encoded}`;
}
