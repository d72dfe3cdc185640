import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TypedText } from '../../../templates/components/typed-text.tsx';

const html = (text: string): string => String(TypedText({ text }));
const shown = (text: string): string => html(text).replaceAll(/<[^>]+>/g, '');
const linksIn = (text: string): string[] =>
  [...html(text).matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');

it.each([
  ['See https://wiki.example/a.', ['https://wiki.example/a']],
  ['（https://wiki.example/b）。', ['https://wiki.example/b']],
  [
    'https://a.example/?x=1&y=2, https://b.example/#c!',
    ['https://a.example/?x=1&amp;y=2', 'https://b.example/#c'],
  ],
  ['http://plain.example javascript:alert(1) data:text/html,x', []],
  ['https:// and https://', []],
  ['https://[ and https://%', []],
  ['https://a.example/\u202Egro.vog and https://b.\u200Bexample/', ['https://a.example/', 'https://b']],
])('finds the addresses in %s', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});

it('shows every text as it was typed, and nothing in it becomes markup', () => {
  const part = fc.constantFrom(
    '<b>',
    '"',
    "'",
    '&amp;',
    'https://a.example/',
    '<script>',
    'עברית',
    'e\u0301',
    '\n',
    ' ',
    ')',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      (text) => {
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&#39;');
        expect(shown(text)).toBe(escaped);
        expect(html(text).replaceAll(/<\/?(span|a)\b[^<>]*>/g, '')).not.toMatch(/[<>]/);
      },
    ),
  );
});

it('leads nowhere with our blessing or our address', () => {
  expect(html('https://a.example')).toContain('rel="noopener noreferrer nofollow"');
});
