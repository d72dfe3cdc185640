import type { Edition } from '../../templates/report.ts';

/** `Content-Disposition` for a report on something called `name`, in any language (RFC 6266, RFC 8187): `<name>.pdf` or `<name>-short.pdf`. Only the name is shortened. */
export function contentDisposition(name: string, edition: Edition): string {
  return attachment(name, edition === 'short' ? '-short.pdf' : '.pdf', 'report');
}

/** `Content-Disposition` for a file that was sent under this name, without its folders; it is saved and never shown. */
export function fileDisposition(name: string): string {
  const base = name.split('/').at(-1) ?? '';
  const [ending = ''] = /(?<=.)\.[A-Za-z0-9]{1,12}$/.exec(base) ?? [];
  return attachment(ending ? base.slice(0, -ending.length) : base, ending, 'evidence');
}

function attachment(name: string, ending: string, otherwise: string): string {
  const clean = name
    // Such characters cannot be seen, and some turn the direction of the text; the joiner holds emoji together.
    .replaceAll(/(?!\u200d)\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const title = [...clean].slice(0, 80).join('') || otherwise;
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 ._-]/g, '')
    .replaceAll(/\s+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const encoded = encodeURIComponent(title + ending).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || otherwise}${ending}"; filename*=UTF-8''${encoded}`;
}
