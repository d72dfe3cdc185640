import { describe, expect, it, vi } from 'vitest';
import { type FontFile, printParts, renderPdf } from '../../../functions/report/pdf-document.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import { criteria } from '../../../scoring/criteria/index.ts';
import { decisionTable } from '../../../scoring/paths/decision-table.ts';
import { migrationPaths } from '../../../scoring/paths/index.ts';
import type { Block } from '../../../templates/block.ts';
import { composeReport } from '../../../templates/compose.ts';
import type { ReportInput, ReportPart } from '../../../templates/report.ts';
import { blockTexts } from '../../support/block-texts.ts';
import { everyBlockReport } from '../../support/every-block.ts';
import { notoFonts } from '../../support/noto-fonts.ts';
import { type ReadPdf, readPdf } from '../../support/pdf-reading.ts';
import { plannedReport } from '../../support/planned-report.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { expectWellMade } from '../../support/well-made-pdf.ts';

const description = {
  title: 'A title',
  author: 'An author',
  date: '2026-11-23T13:05:09.120Z',
  subject: 'A subject',
  note: 'A note',
};
const print = (parts: readonly ReportPart[]) => printParts(parts, description, notoFonts());
const part = (...blocks: Block[]): ReportPart => ({ id: 'part', title: 'A part', startsPage: true, blocks });
const bare = (text: string): string => text.replace(/\s+/g, '');
const source = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Another instance of the module, which has loaded no font yet. */
async function withoutFonts(): Promise<typeof import('../../../functions/report/pdf-document.ts')> {
  vi.resetModules();
  return await import('../../../functions/report/pdf-document.ts');
}

/** What a reader reads, without running headers and without white space. */
const bodyText = (pdf: ReadPdf): string =>
  bare(
    pdf.pages
      .flatMap((page) => page.texts.filter((item) => item.content !== null).map((item) => item.text))
      .join(''),
  );

function expectInOrder(text: string, wanted: readonly string[]): void {
  let at = 0;
  for (const one of wanted) {
    const found = text.indexOf(bare(one), at);
    expect(found, `“${one}” after “…${text.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThanOrEqual(0);
    at = found + bare(one).length;
  }
}

describe.each<[string, ReportInput]>([
  ['complete answers', sampleReport('complete')],
  ['half the answers', sampleReport('half-answered')],
  ['no answers', sampleReport('empty')],
  ['half the answers, with advice, roadmap and accepted risks', plannedReport('half-answered')],
  ['complete answers on a platform', sampleReport('complete', platformHardening)],
])('the report on %s', async (_, input) => {
  const parts = composeReport(input);
  const bytes = await renderPdf(input, notoFonts());
  const pdf = await readPdf(bytes);

  it('holds every text of every block, in the order of reading', () => {
    const titles = parts.map(({ title }) => title);
    expectInOrder(
      bodyText(pdf),
      parts.flatMap(({ title, blocks }) => [
        ...(blocks[0]?.kind === 'title' ? [] : [title]),
        ...blocks.flatMap((block) => blockTexts(block, titles)),
      ]),
    );
  });

  it('tags everything, stays inside its margins and leaves no heading alone', () => {
    expectWellMade(pdf);
  });

  it('numbers its pages and names the application and the section at the head', () => {
    for (const [index, page] of pdf.pages.entries()) {
      const running = page.texts.filter((item) => item.content === null).map((item) => item.text);
      expect(running).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
      if (index > 0) expect(running).toContain(input.application.name);
    }
  });

  it('breaks no word of a column title', () => {
    const headings = pdf.pages.flatMap((page) => page.texts.map((item) => item.text));
    for (const block of parts.flatMap(({ blocks }) => blocks))
      if (block.kind === 'table' && block.rows.length > 0)
        for (const word of block.columns.flatMap(({ title }) => title.split(' ')))
          expect(
            headings.some((text) => text.split(' ').includes(word)),
            word,
          ).toBe(true);
  });

  it('has one bookmark a section', () => {
    expect(pdf.outline.map((item) => item.title)).toEqual(parts.map(({ title }) => title));
    const findings = pdf.outline.find((item) => item.title === 'Findings');
    const headings = parts
      .find(({ id }) => id === 'findings')
      ?.blocks.filter(({ kind }) => kind === 'heading');
    expect(findings?.items.length ?? 0).toBe(headings?.length ?? 0);
  });

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await renderPdf(input, notoFonts()), bytes)).toBe(0);
  });
});

describe('a PDF', () => {
  it('shows every kind of block', async () => {
    const pdf = await readPdf(await print(everyBlockReport));
    const titles = everyBlockReport.map(({ title }) => title);
    expectInOrder(
      bodyText(pdf),
      everyBlockReport.flatMap(({ blocks }) => blocks.flatMap((block) => blockTexts(block, titles))),
    );
    expectWellMade(pdf);
    const roles = new Set(pdf.pages.flatMap((page) => page.leaves.flatMap((leaf) => leaf.roles)));
    for (const role of [
      'Document',
      'Sect',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
      'TOC',
      'TOCI',
      'Link',
    ])
      expect(roles, role).toContain(role);
    const alts = pdf.pages.flatMap((page) => page.leaves.flatMap((leaf) => leaf.alts));
    expect(alts).toContain('A radar of three axes.');
    expect(alts).toContain('The score: 40.0 of 100 points proven, 70.0 potential.');
  });

  it('says what it is', async () => {
    const bytes = await printParts(everyBlockReport, { ...description, title: 'Tom & <Jerry>' }, notoFonts());
    const pdf = await readPdf(bytes);
    expect(pdf.info).toMatchObject({
      Title: 'Tom & <Jerry>',
      Author: 'An author',
      CreationDate: 'D:20261123130509Z',
      ModDate: 'D:20261123130509Z',
    });
    expect(pdf.lang).toBe('en');
    expect(pdf.marked).toBe(true);
    expect(source(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source(bytes)).toContain('<rdf:li xml:lang="x-default">Tom &#38; &#60;Jerry&#62;</rdf:li>');
    expect(source(bytes)).toMatch(/\/DisplayDocTitle true/);
  });

  it('embeds every font, and orders the fields of every page by structure', async () => {
    const bytes = await print(everyBlockReport);
    const text = source(bytes);
    const many = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(many(/\/Subtype \/CIDFontType2/g)).toBe(2);
    expect(many(/\/FontFile2 /g)).toBe(2);
    expect(many(/\/Subtype \/Type1/g)).toBe(0);
    expect(many(/\/CIDSet /g)).toBe(0);
    expect(many(/\/Tabs \/S/g)).toBe((await readPdf(bytes)).pages.length);
  });

  it('links to https addresses and to nothing else', async () => {
    const finding = (url: string): Block => ({
      kind: 'finding',
      tone: 'good',
      outcome: 'Holds',
      title: 'A claim',
      meta: '',
      paragraphs: [],
      sources: [{ text: 'Source', url }],
    });
    const bytes = await print([
      part(
        finding('https://example.org/a?b=(c)'),
        finding('javascript:alert(1)'),
        finding('http://example.org/'),
        finding('file:///etc/passwd'),
      ),
    ]);
    const pdf = await readPdf(bytes);
    expect(pdf.pages.flatMap((page) => page.links)).toEqual(['https://example.org/a?b=(c)']);
    expect(source(bytes)).not.toMatch(/javascript|JavaScript|file:|Launch/);
  });

  it('says of each link on which page it stands', async () => {
    const sources = [{ text: 'Source', url: 'https://example.org/' }];
    const finding: Block = {
      kind: 'finding',
      tone: 'good',
      outcome: 'Holds',
      title: 'A claim',
      meta: '',
      paragraphs: [],
      sources,
    };
    const text = source(await print([part(...Array.from({ length: 40 }, () => finding))]));
    const pages = [...text.matchAll(/(\d+) 0 obj\n<<\n\/Type \/Page\n[^>]*?\/Annots \[([^\]]*)\]/g)];
    expect(pages.length).toBeGreaterThan(1);
    const pageOf = new Map(
      pages.flatMap(([, page, links = '']) =>
        [...links.matchAll(/(\d+) 0 R/g)].map(([, link]) => [link, page]),
      ),
    );
    const told = [...text.matchAll(/\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R/g)];
    expect(told).toHaveLength(40);
    for (const [, link, page] of told) expect(pageOf.get(link)).toBe(page);
  });

  it('repeats the header of a table on each page that it reaches, as decoration', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`row ${index}`, 'cell']);
    const pdf = await readPdf(
      await print([
        part({
          kind: 'table',
          caption: 'Long',
          columns: [
            { title: 'Name of row', share: 1 },
            { title: 'Other', share: 1 },
          ],
          rows,
          empty: '',
        }),
      ]),
    );
    expect(pdf.pages.length).toBeGreaterThan(2);
    const headers = pdf.pages.map((page) => page.texts.filter((item) => item.text === 'Name of row'));
    expect(headers.map((found) => found.length)).toEqual(pdf.pages.map(() => 1));
    expect(headers.map(([found]) => found?.content === null)).toEqual(pdf.pages.map((_, index) => index > 0));
    expectWellMade(pdf);
  });
});

describe('texts of people', () => {
  const named = (name: string, over: Partial<ReportInput['application']> = {}): ReportInput => ({
    ...sampleReport('half-answered'),
    application: { name, ...over },
  });

  it('come out as text in Chinese, and bring in the fonts that they need', async () => {
    const { renderPdf: render } = await withoutFonts();
    const asked: FontFile[] = [];
    await render(named('Permit counter'), notoFonts(asked));
    expect(asked).toEqual(['noto-sans-regular.ttf', 'noto-sans-bold.ttf']);
    const traditional = '香港許可證系統（二期）嘅咁喺啲𨋢';
    const pdf = await readPdf(await render(named(traditional), notoFonts(asked)));
    expect(bodyText(pdf)).toContain(traditional);
    expect(pdf.info['Title']).toContain(traditional);
    expect(asked.slice(2)).toEqual(['noto-sans-hk-regular.ttf', 'noto-sans-hk-bold.ttf']);
    const mixed = 'Permit 软语 系統';
    expect(bodyText(await readPdf(await render(named(mixed), notoFonts(asked))))).toContain(bare(mixed));
    expect(asked.slice(4)).toEqual(['noto-sans-sc-regular.ttf', 'noto-sans-sc-bold.ttf']);
    await render(named(traditional), notoFonts(asked));
    expect(asked).toHaveLength(6);
  });

  it('of any length and script neither break the page nor get lost', async () => {
    const wild = {
      name: 'W'.repeat(200),
      department: '數'.repeat(150),
      description: `\u0000\u0007tab\there\r\nnext ✓ line \u202Eright e\u0301 ${'x'.repeat(900)} שלום مرحبا 👩‍👩‍👧 🚀 \ud800 </b>(\\)`,
    };
    const pdf = await readPdf(await renderPdf(named(wild.name, wild), notoFonts()));
    expectWellMade(pdf);
    const text = bodyText(pdf);
    for (const one of [wild.name, wild.department, 'tabherenext✓linerighté', 'x'.repeat(900), '</b>(\\)'])
      expect(text).toContain(bare(one));
    expect(text).toContain('\ufffd');
    for (const dropped of ['\u0000', '\u0007', '\u202e']) expect(text).not.toContain(dropped);
  });

  it('that no font has keep their meaning for copying', async () => {
    const bytes = await print([part({ kind: 'paragraph', text: 'A rocket 🚀 here' })]);
    const { inflateSync } = await import('node:zlib');
    const contents = [...source(bytes).matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    });
    const rocket = '\xfe\xff\xd8\x3d\xde\x80';
    expect(contents.some((content) => content.includes(`/ActualText (${rocket})`))).toBe(true);
  });

  it('may be a hundred blockers or one cell that is longer than a page', async () => {
    const blocker: Block = {
      kind: 'finding',
      tone: 'bad',
      outcome: 'Blocker',
      title: 'The claim',
      meta: 'rules out everything',
      paragraphs: [{ label: 'First thing to do', text: 'Change it. '.repeat(40) }],
      sources: [],
    };
    const cell = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    const pdf = await readPdf(
      await print([
        part(...Array.from({ length: 100 }, () => blocker)),
        part({
          kind: 'table',
          caption: 'One long cell',
          columns: [
            { title: 'Short', share: 1 },
            { title: 'Long', share: 1 },
          ],
          rows: [
            ['short', cell],
            ['next', 'row'],
          ],
          empty: '',
        }),
      ]),
    );
    expectWellMade(pdf);
    expect(pdf.pages.length).toBeGreaterThan(20);
    expectInOrder(bodyText(pdf), [
      ...Array.from({ length: 100 }, () => blocker.title),
      'short',
      cell,
      'next',
      'row',
    ]);
    for (const page of pdf.pages.slice(0, 20)) {
      const claims = page.texts.filter((item) => item.text === 'The claim').length;
      const plans = page.texts.filter((item) => item.text.startsWith('First thing to do')).length;
      expect(plans, 'a finding is split').toBe(claims);
    }
  });
});

it('a document owes nothing to the documents before it', async () => {
  const plain = part({ kind: 'paragraph', text: 'Cafe resume a b, o e i - fi' });
  const { printParts: first } = await withoutFonts();
  const alone = await first([plain], description, notoFonts());
  const { printParts: later } = await withoutFonts();
  const others = ['Café résumé\u00a0à b, ö ë ï\u2010ﬁ 香港', 'A\u0301 ñ ½ Ω ﬀ'].map((text) =>
    part({ kind: 'paragraph', text }),
  );
  for (const other of others) await later([other], description, notoFonts());
  expect(Buffer.compare(await later([plain], description, notoFonts()), alone)).toBe(0);
  const together = await Promise.all([...others, plain].map((one) => later([one], description, notoFonts())));
  expect(Buffer.compare(together.at(-1) ?? new Uint8Array(), alone)).toBe(0);
});

describe('our own texts', () => {
  it('need no font but Noto Sans, so that a report in English never loads the large ones', async () => {
    const { printParts: print } = await withoutFonts();
    const own = JSON.stringify([applicationReadiness, criteria, migrationPaths, decisionTable]);
    const characters = [...new Set(own)].sort().join('');
    const asked: FontFile[] = [];
    const pdf = await readPdf(
      await print([part({ kind: 'paragraph', text: characters })], description, notoFonts(asked)),
    );
    expect(asked).toEqual(['noto-sans-regular.ttf', 'noto-sans-bold.ttf']);
    expect(bodyText(pdf)).not.toContain('\ufffd');
  });
});
