import type { Edition } from '../../templates/report.ts';

/** `Content-Disposition` for a report on something called `name`, in any language (RFC 6266, RFC 8187): `<name>.pdf` or `<name>-short.pdf`. Only the name is shortened. */
export function contentDisposition(name: string, edition: Edition): string {
  const ending = edition === 'short' ? '-short.pdf' : '.pdf';
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
  const encoded = encodeURIComponent(title + ending).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || 'report'}${ending}"; filename*=UTF-8''${encoded}`;
}
