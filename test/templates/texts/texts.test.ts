import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roles } from '../../../functions/auth/role.ts';
import { routes } from '../../../functions/routes/index.ts';
import { assessmentStatus } from '../../../functions/schemas/assessment-status.ts';
import { type Language, languages } from '../../../questionnaire/language.ts';
import { migrationPaths } from '../../../scoring/paths/index.ts';
import { bands } from '../../../scoring/result.ts';
import { translations } from '../../../scoring/translations/index.ts';
import { reportSections } from '../../../templates/sections/index.ts';
import { shortEdition } from '../../../templates/short-edition/index.ts';
import { recordsTexts } from '../../../templates/texts/records.ts';
import { reportTexts } from '../../../templates/texts/report.ts';
import { sectionTitles } from '../../../templates/texts/section-titles.ts';
import { wordsTexts } from '../../../templates/texts/words.ts';
import { foreignCharacters } from '../../support/scripts-of-chinese.ts';
import { root } from '../../support/sources.ts';

/** Every text by its place: what it says or, of a function, how it says it. */
const textsOf = (texts: unknown, place = ''): readonly (readonly [string, string])[] =>
  typeof texts === 'string' || typeof texts === 'function'
    ? [[place, String(texts)]]
    : Object.entries(texts as object).flatMap(([key, value]) => textsOf(value, `${place}/${key}`));

/** How many values each text is given, by its place. */
const valuesOf = (texts: unknown, place = ''): readonly (readonly [string, number])[] =>
  typeof texts === 'string' || typeof texts === 'function'
    ? [[place, typeof texts === 'function' ? texts.length : 0]]
    : Object.entries(texts as object).flatMap(([key, value]) => valuesOf(value, `${place}/${key}`));

/** What a text says with some values in it. */
const saidBy = (texts: unknown, place = ''): readonly (readonly [string, string])[] =>
  typeof texts === 'string' || typeof texts === 'function'
    ? [[place, typeof texts === 'string' ? texts : texts(...Array(texts.length).fill('3'))]]
    : Object.entries(texts as object).flatMap(([key, value]) => saidBy(value, `${place}/${key}`));

type Catalogue = Readonly<Record<Language, object>>;

const folder = join(root, 'templates/texts');
const catalogues = await Promise.all(
  readdirSync(folder)
    .filter((file) => file !== 'texts-in.ts' && file !== 'section-titles.ts')
    .map(async (file) => [file, Object.values(await import(join(folder, file)))[0]] as [string, Catalogue]),
);

it('finds the catalogues', () => {
  expect(catalogues.map(([, catalogue]) => catalogue)).toEqual(
    expect.arrayContaining([recordsTexts, reportTexts, wordsTexts]),
  );
});

describe.each(catalogues)('%s', (_, catalogue) => {
  it.each(languages)('has every text in %s, made of the same values', (language) => {
    expect(textsOf(catalogue[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(valuesOf(catalogue[language])).toEqual(valuesOf(catalogue.en));
  });

  it.each(languages)('ends every error in %s with a full stop', (language) => {
    const errors = saidBy(catalogue[language]).filter(([place]) => place.includes('/errors/'));
    const end = language === 'en' ? '.' : '。';
    expect(errors.filter(([, text]) => !text.endsWith(end))).toEqual([]);
  });
});

describe.each(Object.entries({ recordsTexts, reportTexts, wordsTexts }))('%s', (_, catalogue) => {
  it.each(['zh-Hant', 'zh-Hans'] as const)('is Chinese in %s', (language) => {
    for (const [place, text] of textsOf(catalogue[language])) expect(text, place).toMatch(/\p{Script=Han}/u);
  });
});

it.each(['zh-Hant', 'zh-Hans'] as const)('%s has no character of the other script', (language) => {
  const all = [
    ...catalogues.flatMap(([file, catalogue]) => textsOf(catalogue[language], file)),
    ...textsOf(sectionTitles[language]),
    ...textsOf(translations.scoring[language] ?? {}),
  ];
  expect(
    all.flatMap(([place, text]) => foreignCharacters(text, language).map((one) => [place, one])),
  ).toEqual([]);
});

it('knows a character of the other script when it sees one', () => {
  expect(foreignCharacters('评估完成', 'zh-Hant')).toEqual(['评']);
  expect(foreignCharacters('評估完成', 'zh-Hans')).toEqual(['評']);
  expect(foreignCharacters('批准限制', 'zh-Hant')).toEqual([]);
  expect(foreignCharacters('之後準備', 'zh-Hans')).toEqual(['後', '準', '備']);
});

it('names bands and paths in English as results do', () => {
  expect(wordsTexts.en.band).toMatchObject(Object.fromEntries(bands.map(({ id, title }) => [id, { title }])));
  expect(wordsTexts.en.path).toEqual(Object.fromEntries(migrationPaths.map(({ id, title }) => [id, title])));
  for (const { id, title } of migrationPaths) expect(wordsTexts['zh-Hant'].path[id]).not.toBe(title);
});

it('has a text for every operation that leaves an event, every status and every role', () => {
  const writing = routes.filter(({ scope, method }) => method !== 'get' && scope !== 'read');
  expect(writing.length).toBeGreaterThan(10);
  for (const { id } of writing) expect(recordsTexts.en.action, id).toHaveProperty(id);
  expect(Object.keys(recordsTexts.en.assessmentStatus)).toEqual(assessmentStatus.options);
  expect(Object.keys(recordsTexts.en.role)).toEqual(roles);
});

it('has a title for every section of the report in every language, and for no other', () => {
  const ids = [...reportSections, ...shortEdition].map(({ id }) => id).sort();
  for (const titles of Object.values(sectionTitles)) {
    expect(Object.keys(titles).sort()).toEqual(ids);
    expect(Object.values(titles)).not.toContain('');
  }
});
