import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportedEvidence } from '../../functions/report/reported-evidence.ts';
import { evidenceFiles } from '../../infra/demonstration/evidence-files.ts';
import { demonstrationDepartment, personas } from '../../infra/demonstration/index.ts';
import { type Answers, questionsOf, readAnswers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { standingsOf } from '../../questionnaire/relevance.ts';
import type { PathId } from '../../scoring/paths/path.ts';
import { policyOf } from '../../scoring/policy.ts';
import type { Result, Verdict } from '../../scoring/result.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { composeReport } from '../../templates/compose.ts';
import { reportText } from '../../templates/text.ts';
import { attachedTo, evidencedFor } from '../support/persona-evidence.ts';
import { root } from '../support/sources.ts';

/** What an architect expects of a persona; its `argument` says why. */
interface Expected {
  readonly path: PathId;
  readonly candidates: readonly PathId[];
  readonly band: Verdict['band'];
  readonly blockers: readonly string[];
  /** The choices of the advisers, in their order: division, interface, mesh, pipeline, objects. */
  readonly advice: readonly string[];
  /** How many questions at most may apply to it, so that the questionnaire does not grow unnoticed. */
  readonly questions: number;
}

const expected: Readonly<Record<string, Expected>> = {
  'permit-counter': {
    path: 'refactor',
    candidates: ['refactor'],
    band: 'needs-remediation',
    blockers: [],
    advice: ['one-container', 'soap-stays', 'none', 'jenkins', 'deployment'],
    questions: 70,
  },
  'staff-training-register': {
    path: 'rehost-vm',
    candidates: ['refactor', 'rehost-vm'],
    band: 'undetermined',
    blockers: ['windows-parts-are-portable'],
    advice: ['not-yet', 'none', 'none', 'not-yet', 'none'],
    questions: 70,
  },
  'public-web-site': {
    path: 'replatform',
    candidates: ['replatform'],
    band: 'ready-with-conditions',
    blockers: [],
    advice: ['one-container', 'none', 'none', 'gitlab', 'deployment'],
    questions: 70,
  },
  'nightly-statement-run': {
    path: 'refactor',
    candidates: ['refactor'],
    band: 'needs-remediation',
    blockers: ['processor-is-supported'],
    advice: ['one-container', 'none', 'none', 'openshift-pipelines', 'job'],
    questions: 70,
  },
  'records-vault': {
    path: 'repurchase',
    candidates: ['repurchase'],
    band: 'not-ready',
    blockers: ['runs-without-root', 'needs-no-host-access'],
    advice: ['none', 'none', 'none', 'none', 'none'],
    questions: 70,
  },
  'notification-service': {
    path: 'replatform',
    candidates: ['replatform'],
    band: 'ready-with-conditions',
    blockers: [],
    advice: ['microservices', 'rest', 'not-yet', 'openshift-pipelines', 'deployment'],
    questions: 85,
  },
};

const pretty = (result: Result): string => `${JSON.stringify(result, undefined, 2)}\n`;
const isNull = (answer: unknown): boolean => answer === null;
const isNotApplicable = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'notApplicable' in answer;

describe.each(personas)('$id', (persona) => {
  const read = readAnswers(applicationReadiness, persona.answers);
  const answers: Answers = read.ok ? read.answers : {};
  const { bases, compared, contradictions } = evidencedFor(persona);
  const result = scoreAnswers(applicationReadiness, answers, undefined, undefined, bases);

  it('has answers without an issue', () => {
    expect(read).toEqual({ ok: true, answers: persona.answers });
  });

  it('answers every question that applies and no other', () => {
    const asked = [...standingsOf(applicationReadiness, answers)].filter(
      ([, standing]) => standing.state !== 'irrelevant',
    );
    expect(Object.keys(answers)).toEqual(asked.map(([id]) => id));
  });

  it('is not asked more than its measure', () => {
    expect(Object.keys(answers).length).toBeLessThanOrEqual(expected[persona.id]?.questions ?? 0);
  });

  it('is asked for less, and retired, when it ends within a year', () => {
    const ending: Answers = { ...answers, 'planned-life': 'ends-within-a-year' };
    const asked = [...standingsOf(applicationReadiness, ending)].filter(
      ([, standing]) => standing.state !== 'irrelevant',
    );
    expect(asked.length).toBeLessThanOrEqual(60);
    expect(scoreAnswers(applicationReadiness, ending).recommendation.path).toBe('retire');
  });

  it('notes only what it answers', () => {
    expect(Object.keys(persona.answers)).toEqual(expect.arrayContaining(Object.keys(persona.notes)));
  });

  it('answers as its files show, or says why not', () => {
    const asked = compared.filter(({ question }) => question in answers);
    const shown = asked.filter(({ findings }) => findings.some(({ sureness }) => sureness !== 'hinted'));
    const against = shown.filter(({ standing }) => standing !== 'agrees');
    expect(against.map(({ question }) => question)).toEqual(Object.keys(persona.evidence?.overrides ?? {}));
    for (const { standing } of against) expect(standing).toBe('overridden');
  });

  it('shows files that are read whole, each with something to say', () => {
    for (const { attached, reading } of attachedTo(persona)) {
      expect(reading.files, attached.name).toMatchObject([{ state: 'read', notices: [] }]);
      expect(attached.findings, attached.name).toBeGreaterThan(0);
    }
  });

  it('leads to the outcome that its argument defends', () => {
    const { path, candidates } = result.recommendation;
    const outcome = { path, candidates, band: result.verdict.band };
    const blockers = result.blockers.map((blocker) => blocker.criterionId).sort();
    const { questions: _, ...wanted } = expected[persona.id] as Expected;
    const advice = result.advice.map(({ choice }) => choice);
    expect({ ...outcome, blockers, advice }, persona.argument).toEqual({
      ...wanted,
      blockers: [...wanted.blockers].sort(),
    });
  });

  it('has the committed result (npm run golden rewrites it)', async () => {
    await expect(pretty(result)).toMatchFileSnapshot(`golden/${persona.id}.result.json`);
  });

  it('has the committed report (npm run golden rewrites it)', async () => {
    const { name, description } = persona.application;
    const report = composeReport({
      application: { name, description, department: demonstrationDepartment.name },
      questionnaire: applicationReadiness,
      policy: policyOf(applicationReadiness),
      answers,
      result,
      evidence: attachedTo(persona).map(reportedEvidence),
      contradictions,
      date: '2026-11-02T01:30:00.000Z',
      digest: '0123456789abcdef'.repeat(4),
    });
    await expect(reportText(report)).toMatchFileSnapshot(`golden/${persona.id}.report.txt`);
  });
});

describe('the demonstration department', () => {
  it('expects an outcome of each persona and of no other', () => {
    expect(personas.map((persona) => persona.id)).toEqual(Object.keys(expected));
  });

  it('is asked as much as the README says', () => {
    const counts = personas.map((persona) => Object.keys(persona.answers).length);
    const { criteria } = policyOf(applicationReadiness);
    expect(readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\n', ' ')).toContain(
      `It has ${questionsOf(applicationReadiness).size} questions, of which ${Math.min(...counts)} to ${Math.max(...counts)} apply to one of the demonstration applications, judges ${criteria.length} claims,`,
    );
  });

  it('says in every application that it is a demonstration', () => {
    for (const { application } of personas) expect(application.description).toMatch(/^Demonstration data\. /);
    expect(demonstrationDepartment.name).toMatch(/Demonstration/);
  });

  it('shows two applications whose answers came from files, one that keeps them and one that does not', () => {
    const kept = personas.flatMap(({ evidence }) => (evidence ? [evidence.keepContents] : []));
    expect(kept.toSorted()).toEqual([false, true]);
  });

  it('names no host outside example.hk and no address in its files', () => {
    for (const { id } of personas.filter(({ evidence }) => evidence))
      for (const { name, bytes } of evidenceFiles(id)) {
        const text = new TextDecoder().decode(bytes);
        const named = text.match(/[\w.-]+\.(?:hk|com|org|net)\b|\b\d+(?:\.\d+){3}\b/g) ?? [];
        expect(
          named.filter((one) => !one.endsWith('.example.hk')),
          name,
        ).toEqual([]);
      }
  });

  it('shows every kind of answer and more than one kind of outcome', () => {
    const all = personas.flatMap((persona) => Object.values(persona.answers));
    const wanted = Object.values(expected);
    expect(all.filter(isNull).length).toBeGreaterThanOrEqual(4);
    expect(all.filter(isNotApplicable).length).toBeGreaterThanOrEqual(1);
    expect(new Set(wanted.map(({ path }) => path)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(wanted.map(({ band }) => band)).size).toBeGreaterThanOrEqual(4);
  });
});
