import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, readAnswers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { basisOf } from '../../../questionnaire/evidence/basis-of.ts';
import { compare } from '../../../questionnaire/evidence/compare.ts';
import type { Finding } from '../../../questionnaire/evidence/finding.ts';
import { suggest } from '../../../questionnaire/evidence/suggest.ts';
import { platformHardening } from '../../../questionnaire/platform-hardening/index.ts';
import { finding } from '../../support/evidence.ts';

const only = (...findings: Finding[]) => suggest(applicationReadiness, findings)[0];

describe('what findings suggest', () => {
  it('takes what is shown before any hint, and a hint where nothing is shown', () => {
    const hint = finding('image-user', 'root', { sureness: 'hinted' });
    const shown = finding('image-user', 'fixed-non-root', { sureness: 'implied-by-default' });
    expect(only(hint, shown)).toMatchObject({
      answer: 'fixed-non-root',
      sureness: 'implied-by-default',
      against: [],
    });
    expect(only(hint)).toMatchObject({ answer: 'root', sureness: 'hinted' });
  });

  it('lets the weakest part count, and lists what speaks against it', () => {
    const good = finding('image-user', 'any-user');
    const bad = finding('image-user', 'root', { file: 'b' });
    expect(only(good, bad)).toMatchObject({ answer: 'root', findings: [bad], against: [good] });
  });

  it('lets the furthest part count where the question asks how far it is', () => {
    const built = finding('container-status', 'image-built');
    expect(only(built, finding('container-status', 'runs-in-containers'))?.answer).toBe('runs-in-containers');
  });

  it('lets "otherwise" of one part outweigh every other, and "not in this version" none', () => {
    const of = (answer: string) =>
      finding('aufs-is-not-used', answer, { questionnaire: 'platform-hardening' });
    const answers = (...findings: Finding[]) => suggest(platformHardening, findings)[0]?.answer;
    expect(answers(of('not-in-this-version'), of('as-recommended'))).toBe('as-recommended');
    expect(answers(of('otherwise'), of('not-in-this-version'), of('as-recommended'))).toBe('otherwise');
  });

  it('gives the largest number', () => {
    expect(only(finding('image-size-megabytes', 90), finding('image-size-megabytes', 700))?.answer).toBe(700);
  });

  it('takes a statement about practice as held only where it holds everywhere', () => {
    const holds = finding('containerfile-practices', 'multi-stage');
    const not = finding('containerfile-practices', 'multi-stage', { holds: false, file: 'b' });
    const exec = finding('containerfile-practices', 'exec-form', { sureness: 'hinted' });
    expect(only(holds, not, exec)).toMatchObject({
      answer: ['exec-form'],
      sureness: 'hinted',
      against: [holds],
      open: expect.arrayContaining(['copy-not-add', 'no-secrets']),
    });
    expect(only(not)).toMatchObject({ answer: [] });
  });

  it('takes a need as held once one part has it', () => {
    const none = finding('host-access', 'host-paths', { holds: false });
    const one = finding('host-access', 'host-paths', { file: 'b' });
    expect(only(none, one)).toMatchObject({ answer: ['host-paths'], against: [] });
  });

  it('takes "none of these" of one part as a denial of each statement, which a need of another part outweighs', () => {
    const nothing = finding('host-access', 'none', { sureness: 'implied-by-default' });
    const need = finding('host-access', 'host-paths', { file: 'b' });
    expect(only(nothing)).toMatchObject({
      answer: ['none'],
      sureness: 'implied-by-default',
      open: [],
      findings: [nothing],
    });
    expect(only(nothing, need)).toMatchObject({ answer: ['host-paths'], open: [], against: [] });
    expect(only(finding('host-access', 'none', { holds: false }))).toBeUndefined();
  });

  it('says "none of these" only where every statement is shown not to hold', () => {
    const practices = applicationReadiness.sections
      .flatMap(({ questions }) => questions.filter(({ id }) => id === 'containerfile-instructions'))
      .flatMap((question) => ('options' in question ? question.options.map(({ id }) => id) : []))
      .filter((id) => id !== 'none');
    const not = practices.map((id) => finding('containerfile-instructions', id, { holds: false }));
    expect(only(...not)).toMatchObject({ answer: ['none'], open: [] });
  });

  it('leaves out what the questionnaire does not ask', () => {
    expect(suggest(platformHardening, [finding('image-user', 'root')])).toEqual([]);
    expect(suggest(applicationReadiness, [finding('image-user', 'no-such-option')])).toEqual([]);
    expect(suggest(applicationReadiness, [finding('no-such-question', 'x')])).toEqual([]);
    const known = finding('image-user', 'root');
    expect(only(known, finding('image-user', 'no-such-option'))).toMatchObject({
      findings: [known],
      against: [],
    });
  });
});

const questions = applicationReadiness.sections.flatMap((section) => [...section.questions]);
const anyFinding = fc.constantFrom(...questions).chain((question) => {
  const answer =
    'options' in question
      ? fc.constantFrom(...question.options.map(({ id }) => id as string))
      : question.kind === 'whole-number'
        ? fc.integer({ min: question.least, max: question.most })
        : fc.constant('text');
  return fc
    .record({
      answer,
      holds: question.kind === 'several-of' ? fc.boolean() : fc.constant(true),
      sureness: fc.constantFrom('stated' as const, 'implied-by-default' as const, 'hinted' as const),
      file: fc.constantFrom('a', 'b', 'c'),
    })
    .map((more) => finding(question.id, more.answer, more));
});
const anyFindings = fc.array(anyFinding, { maxLength: 40 });
const given = (
  answers: Answers,
  more: { notes?: Record<string, string>; overrides?: Record<string, string> } = {},
) => ({
  answers,
  notes: {},
  overrides: {},
  ...more,
});

describe('suggestions beside the answers of a person', () => {
  it('can be saved as they are once they are whole, and then agree and count as read from a file', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const whole = suggest(applicationReadiness, findings).filter(({ open }) => open.length === 0);
        const answers = Object.fromEntries(whole.map(({ question, answer }) => [question, answer]));
        const read = readAnswers(applicationReadiness, answers);
        expect(read.ok).toBe(true);
        const compared = compare(applicationReadiness, given(answers), findings);
        const bases = basisOf(given(answers), compared);
        for (const { question, standing, sureness } of compared.filter((one) => one.question in answers)) {
          expect(standing).toBe('agrees');
          expect(bases.get(question)).toBe(sureness === 'hinted' ? 'documented' : 'read-from-file');
        }
      }),
    );
  });

  it('the order of findings changes no answer', () => {
    fc.assert(
      fc.property(anyFindings, fc.infiniteStream(fc.nat()), (findings, numbers) => {
        const shuffled = findings
          .map((one) => ({ one, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at);
        const answers = (list: readonly Finding[]) =>
          suggest(applicationReadiness, list).map(({ question, answer, sureness, open }) => ({
            question,
            answer,
            sureness,
            open,
          }));
        expect(answers(shuffled.map(({ one }) => one))).toEqual(answers(findings));
      }),
    );
  });
});
