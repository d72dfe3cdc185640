import type { Edition } from '../../templates/report.ts';

/** How the name of a file ends, and what stands before that where the name has no letter of ASCII. */
interface Ending {
  readonly ending: string;
  readonly unnamed: string;
}

const endings = {
  full: { ending: '.pdf', unnamed: 'report' },
  short: { ending: '-short.pdf', unnamed: 'report' },
  'starter-files': { ending: '-starter-files.zip', unnamed: 'application' },
} as const satisfies Record<Edition | 'starter-files', Ending>;

/**
 * `Content-Disposition` for a report on something called `name`, in any language (RFC 6266, RFC 8187), or for its starter files:
 * `<name>.pdf`, `<name>-short.pdf` or `<name>-starter-files.zip`. Only the name is shortened.
 */
export const contentDisposition = (name: string, kind: keyof typeof endings): string =>
  attachment(name, endings[kind]);

/** `Content-Disposition` for a file that was sent under this name, without its folders; it is saved and never shown. */
export function fileDisposition(name: string): string {
  const base = name.split('/').at(-1) ?? '';
  const [ending = ''] = /(?<=.)\.[A-Za-z0-9]{1,12}$/.exec(base) ?? [];
  return attachment(base.slice(0, base.length - ending.length), { ending, unnamed: 'evidence' });
}

function attachment(name: string, { ending, unnamed }: Ending): string {
  const clean = name
    // Such characters cannot be seen, and some turn the direction of the text; the joiner holds emoji together.
    .replaceAll(/(?!\u200d)\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const title = [...clean].slice(0, 80).join('') || unnamed;
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 ._-]/g, '')
    .replaceAll(/\s+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const encoded = encodeURIComponent(title + ending).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || unnamed}${ending}"; filename*=UTF-8''${encoded}`;
}
