import { describe, expect, it } from 'vitest';
import { languages } from '../../../questionnaire/language.ts';
import { htmlProblems } from '../../support/html-problems.ts';
import { Gallery } from './gallery.tsx';

const gallery = async (props: Parameters<typeof Gallery>[0]): Promise<string> => String(await Gallery(props));
const tagsOf = (html: string) => html.match(/<[a-z/!][^>]*>/gi) ?? [];

describe('the components, all on one page', () => {
  it.each(languages)('are well made in %s', async (language) => {
    const html = await gallery({ language });
    expect(htmlProblems(html)).toEqual([]);
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('[object');
  });

  it.each([
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    `' onfocus='alert(1)' autofocus '`,
    '&lt;b&gt; &amp; </textarea></title></select>',
    'مرحبا \u202eabc\u202c שלום',
    'e\u0301\u0323\u0302'.repeat(200),
    'Donaudampfschifffahrtsgesellschaft'.repeat(100),
    '嘅咁喺啲𨋢',
    '\n\n{{7*7}}',
  ])('show what a person typed as it is: %s', async (words) => {
    const plain = await gallery({});
    const html = await gallery({ words });
    expect(htmlProblems(html)).toEqual([]);
    expect(tagsOf(html).map((tag) => tag.split(/[\s>]/, 1)[0])).toEqual(
      tagsOf(plain).map((tag) => tag.split(/[\s>]/, 1)[0]),
    );
    const heading = /<h1 [^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
    expect(unescaped(heading)).toBe(words);
    const typed = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
    expect(unescaped(typed).replace(/^\n/, '')).toBe(words);
  });

  it('keeps the page when the language is switched', async () => {
    const html = await gallery({ language: 'zh-Hant' });
    const back = encodeURIComponent('/departments/d1/applications?search=a&status=draft');
    expect(html).toContain('<html lang="zh-HK"');
    expect(html).toContain(`href="/language?to=en&amp;return=${back}"`);
    expect(html).toContain(`href="/language?to=zh-Hans&amp;return=${back}"`);
    expect(html).not.toContain('to=zh-Hant');
  });

  it('loads nothing from anywhere else, and only the fonts of its language', async () => {
    const loaded = async (language: (typeof languages)[number]) =>
      (await gallery({ language })).match(/<(?:link|script)[^>]*(?:href|src)="[^"]*"/g)?.join() ?? '';
    expect(await loaded('en')).not.toMatch(/="https?:|fonts-/);
    expect(await loaded('zh-Hant')).toContain('/ui/fonts-hk.css');
    expect(await loaded('zh-Hans')).toContain('/ui/fonts-sc.css');
  });
});

describe('htmlProblems', () => {
  it.each([
    ['<p><b></p></b>', 'closes'],
    ['<p>', 'Never closed'],
    ['<p style="color:red"></p>', 'style'],
    ['<p id="a"></p><p id="a"></p>', 'twice'],
    ['<input id="a" name="a">', 'no label'],
    ['<input type="hidden" aria-describedby="b">', 'not there'],
    ['<form method="post"></form>', 'csrf'],
    ['<script>x()</script>', 'nonce'],
    ['<a href="javascript:x()">x</a>', 'runs'],
    ['<p>1 < 2</p>', 'no tag'],
    ['<html></html>', 'one <h1>'],
  ])('finds what is wrong in %s', (html, words) => {
    expect(htmlProblems(html).join()).toContain(words);
  });
});

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
