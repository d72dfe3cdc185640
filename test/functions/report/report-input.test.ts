import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../functions/report/pdf-document.ts';
import { reportInput } from '../../../functions/report/report-input.ts';
import { languages, languageTag } from '../../../questionnaire/language.ts';
import { composeReport } from '../../../templates/compose.ts';
import { reportText } from '../../../templates/text.ts';
import { notoFonts } from '../../support/noto-fonts.ts';
import { readPdf } from '../../support/pdf-reading.ts';
import { plannedReport } from '../../support/planned-report.ts';
import { expectWellMade } from '../../support/well-made-pdf.ts';

const { digest: _, ...content } = plannedReport('half-answered');
const english = await reportInput(content, 'full');

it('is the same input, with the same digest, in English and without a language', async () => {
  const { language, ...named } = await reportInput({ ...content, language: 'en' }, 'full');
  expect(named).toEqual(english);
  expect(english).toEqual({ ...content, digest: english.digest });
});

it('has another digest in another language', async () => {
  const digests = await Promise.all(
    languages.map(async (language) => (await reportInput({ ...content, language }, 'full')).digest),
  );
  expect(new Set(digests).size).toBe(languages.length);
});

describe.each(languages)('in %s', (language) => {
  it.each(['full', 'short'] as const)('the %s edition is whole and names its language', async (edition) => {
    const input = await reportInput({ ...content, language }, edition);
    const pdf = await readPdf(await renderPdf(input, notoFonts(), edition));
    expect(pdf.lang).toBe(languageTag[language]);
    expectWellMade(pdf);
  });
});

it('says titles of sections, words and the names of paths in its language', async () => {
  const input = await reportInput({ ...content, language: 'zh-Hant' }, 'full');
  const parts = composeReport(input);
  const before = composeReport(english);
  expect(parts.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const [index, { title }] of parts.entries()) {
    expect(title).toMatch(/^[^A-Za-z]+$/);
    expect(title).not.toBe(before[index]?.title);
  }
  const text = reportText(parts);
  for (const word of ['容器準備程度報告', '平台轉換至容器', '不符合', '2026年', '容器化'])
    expect(text).toContain(word);
  for (const word of ['Replatform into containers\n', 'Does not hold\n', 'November 2026'])
    expect(text).not.toContain(word);
});

it.each([
  ['zh-Hant', 'NotoSansHK', 'NotoSansSC'],
  ['zh-Hans', 'NotoSansSC', 'NotoSansHK'],
] as const)('draws %s in the shapes of %s and not of %s', async (language, own, other) => {
  const input = await reportInput({ ...content, language }, 'short');
  const source = Buffer.from(await renderPdf(input, notoFonts(), 'short')).toString('latin1');
  expect(source).toContain(own);
  expect(source).not.toContain(other);
});
