import { expect, it } from 'vitest';
import type { Score } from '../../scoring/result.ts';
import { answerLine } from '../../templates/answer-line.ts';
import { dateLine, dayLine, scoreLine } from '../../templates/figures.ts';
import { bandTitle, verdictStatement } from '../../templates/verdict-statement.ts';
import { wordsIn } from '../../templates/words.ts';
import { sampleReport } from '../support/sample-report.ts';

it('are in English where no language is named', () => {
  expect(wordsIn()).toBe(wordsIn('en'));
});

it.each([
  ['2026-11-23', '23 November 2026', '2026年11月23日'],
  ['2026-11-23-', '2026-11-23-', '2026-11-23-'],
  ['soon', 'soon', 'soon'],
])('say the day %s', (iso, english, chinese) => {
  expect(dateLine(iso)).toBe(english);
  expect(dateLine(iso, 'zh-Hant')).toBe(chinese);
});

it.each([
  [
    '2026-01-02T13:05:09.120Z',
    '2 January 2026',
    '2 January 2026, 21:05 Hong Kong time',
    '2026年1月2日 21:05（香港時間）',
  ],
  [
    '2026-12-31T16:00:00.000Z',
    '1 January 2027',
    '1 January 2027, 00:00 Hong Kong time',
    '2027年1月1日 00:00（香港時間）',
  ],
  ['soon', 'soon', 'soon', 'soon'],
  ['Tomorrow 1', 'Tomorrow 1', 'Tomorrow 1', 'Tomorrow 1'],
  ['2026-11-23T13:05', '2026-11-23T13:05', '2026-11-23T13:05', '2026-11-23T13:05'],
])('say the time %s as it is in Hong Kong', (iso, day, moment, chinese) => {
  expect(dayLine(iso, 'en')).toBe(day);
  expect(dateLine(iso, 'en')).toBe(moment);
  expect(dateLine(iso, 'zh-Hant')).toBe(chinese);
});

it.each<[Score, string, string]>([
  [{ proven: 62.5, potential: 62.5, completeness: 100 }, '62.5, all known', '62.5 分，全部已知'],
  [
    { proven: 62.5, potential: 80, completeness: 74.1 },
    '62.5 proven, 80.0 potential, 74.1 % known',
    '已证实 62.5 分，最高可达 80.0 分，已知 74.1%',
  ],
])('say the score %j', (score, english, chinese) => {
  expect(scoreLine(score)).toBe(english);
  expect(scoreLine(score, 'zh-Hans')).toBe(chinese);
});

it('say a verdict and an answer', () => {
  const { questionnaire, result } = sampleReport('empty');
  expect(bandTitle('ready', 'zh-Hant')).toBe('準備就緒');
  expect(verdictStatement(result, 'zh-Hant').title).toBe('尚未評估');
  const question = questionnaire.sections[0]?.questions[0];
  if (!question) throw new Error('It has a question.');
  expect(answerLine(question, { state: 'open' }, null, 'zh-Hant')).toBe('我們不知道');
});

it('say between which bands an unsettled verdict lies, wholly in the language that is asked for', () => {
  const { result } = sampleReport('half-answered');
  const open = {
    ...result,
    verdict: { ...result.verdict, band: 'undetermined', from: 'not-ready', to: 'ready' },
  } as const;
  expect(verdictStatement(open).title).toBe('Undetermined: Not ready to Ready');
  expect(verdictStatement(open, 'zh-Hant').title).toBe('未能確定：未準備就緒至準備就緒');
});
