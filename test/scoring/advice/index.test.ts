import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nightlyStatementRun } from '../../../infra/demonstration/nightly-statement-run.ts';
import { notificationService } from '../../../infra/demonstration/notification-service.ts';
import { permitCounter } from '../../../infra/demonstration/permit-counter.ts';
import type { PersonaAnswers } from '../../../infra/demonstration/persona.ts';
import { publicWebSite } from '../../../infra/demonstration/public-web-site.ts';
import { recordsVault } from '../../../infra/demonstration/records-vault.ts';
import { staffTrainingRegister } from '../../../infra/demonstration/staff-training-register.ts';
import { type Answers, questionsOf, readAnswers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { findQuestionnaire } from '../../../questionnaire/index.ts';
import { type Condition, standingsOf } from '../../../questionnaire/relevance.ts';
import type { AdviceClause } from '../../../scoring/advice/adviser.ts';
import { advisers } from '../../../scoring/advice/index.ts';
import { policyOf } from '../../../scoring/policy.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import { completed, fullAnswers, someAnswers } from '../../support/answers.ts';

/** Three services with every need answered, run by people who know containers. */
const services: PersonaAnswers = {
  ...notificationService.answers,
  'container-skills': 'operated-in-production',
  'pipeline-constraints': ['none'],
};
const outside: PersonaAnswers = {
  ...services,
  'workloads-outside-cluster': 'same-rules-as-services',
};
const built = (tool: NonNullable<PersonaAnswers['pipeline-tool']>): PersonaAnswers => ({
  ...services,
  'pipeline-tool': tool as never,
});
const several: PersonaAnswers = { ...built('other'), 'pipeline-constraints': ['several-platforms'] };

/** For each adviser, answers that lead to each of its choices. */
const examples: Readonly<Record<string, Readonly<Record<string, PersonaAnswers>>>> = {
  decomposition: {
    none: recordsVault.answers,
    'not-yet': { ...permitCounter.answers, 'independent-change-need': 'strong' },
    'one-container': permitCounter.answers,
    miniservices: { ...notificationService.answers, 'database-sharing': 'shared-write' },
    microservices: notificationService.answers,
  },
  'api-style': {
    none: publicWebSite.answers,
    rest: notificationService.answers,
    'soap-stays': permitCounter.answers,
    graphql: { ...notificationService.answers, 'api-consumers': 'different-fields' },
    grpc: { ...notificationService.answers, 'api-consumers': 'high-volume-calls' },
  },
  'service-mesh': {
    none: permitCounter.answers,
    'not-yet': notificationService.answers,
    'openshift-service-mesh': outside,
    linkerd: services,
    consul: { ...outside, 'service-discovery': 'registry' },
  },
  'delivery-pipeline': {
    none: recordsVault.answers,
    'not-yet': staffTrainingRegister.answers,
    'openshift-pipelines': nightlyStatementRun.answers,
    tekton: built('tekton'),
    argo: { ...several, 'pipeline-constraints': ['several-platforms', 'git-is-the-truth'] },
    gitlab: publicWebSite.answers,
    jenkins: permitCounter.answers,
    'jenkins-x': built('jenkins-x'),
    'github-actions': built('github-actions'),
    circleci: built('circleci'),
    spinnaker: several,
  },
  'kubernetes-objects': {
    none: recordsVault.answers,
    deployment: notificationService.answers,
    'stateful-set': {
      ...publicWebSite.answers,
      'multiple-instances': 'single-by-design',
      'local-files': 'local-disk',
    },
    job: nightlyStatementRun.answers,
    'cron-job': { ...nightlyStatementRun.answers, 'scheduled-jobs': 'host-cron' },
  },
};

const adviceOn = (answers: Answers, id: string) =>
  scoreAnswers(applicationReadiness, answers).advice.find((one) => one.id === id);

describe.each(advisers)('$id', (adviser) => {
  const own = examples[adviser.id] ?? {};

  test('has an example for each of its choices, which leads there', () => {
    expect(Object.keys(own).sort()).toEqual(adviser.choices.map(({ id }) => id).sort());
    for (const [choice, answers] of Object.entries(own)) {
      expect(readAnswers(applicationReadiness, answers)).toMatchObject({ ok: true });
      const advice = adviceOn(answers as Answers, adviser.id);
      expect(advice, JSON.stringify(advice?.reasons)).toMatchObject({ choice });
    }
  });

  test('ends in a row without a condition, and names only its own choices', () => {
    const ids = adviser.choices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { choice } of adviser.table) expect(ids).toContain(choice);
    expect(adviser.table.map(({ clauses }) => clauses.length === 0).indexOf(true)).toBe(
      adviser.table.length - 1,
    );
    expect(new Set(adviser.additions.map(({ id }) => id)).size).toBe(adviser.additions.length);
    for (const { clauses } of adviser.additions) expect(clauses.length).toBeGreaterThan(0);
  });

  test('no row is hidden by one above it with the same choice that asks for less', () => {
    for (const [index, row] of adviser.table.entries())
      for (const above of adviser.table.slice(0, index))
        if (above.choice === row.choice && row.clauses.length > 0)
          expect(
            above.clauses.every((clause) => row.clauses.includes(clause)),
            row.because,
          ).toBe(false);
  });

  const clauses = [...adviser.table, ...adviser.additions].flatMap((row) => row.clauses);

  test('asks questions that exist, for options that they have', () => {
    const questions = questionsOf(applicationReadiness);
    const leaves = (
      condition: Condition,
    ): Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] => {
      if ('question' in condition) return [condition];
      if ('not' in condition) return leaves(condition.not);
      return ('all' in condition ? condition.all : condition.any).flatMap(leaves);
    };
    for (const leaf of clauses.flatMap((clause) =>
      clause.kind === 'answer' ? leaves(clause.condition) : [],
    )) {
      const question = questions.get(leaf.question);
      expect(question, leaf.question).toBeDefined();
      if ('atLeast' in leaf) expect(question?.kind).toBe('whole-number');
      else
        expect(question && 'options' in question ? question.options.map(({ id }) => id) : []).toEqual(
          expect.arrayContaining([...leaf.is]),
        );
    }
  });

  test('speaks in sentences that can follow "If"', () => {
    const texts = clauses.flatMap(({ text, otherwise }: AdviceClause) => [text, otherwise]);
    for (const text of texts)
      expect(text).toMatch(
        /^(?!Git|Java|Istio|Linkerd|Consul|Jenkins|Kubernetes|Open|Red)[A-Z][a-z]* .*[^.]\.$/,
      );
    for (const { because } of [...adviser.table, ...adviser.additions])
      expect(because).toMatch(/^[A-Z].*\.$/);
  });
});

test('advice is in version 1.1 and not in 1.0, which does not ask what it reads', () => {
  const first = findQuestionnaire('application-readiness', '1.0');
  expect(first && policyOf(first).advisers).toEqual([]);
  expect(first && scoreAnswers(first, {}).advice).toEqual([]);
  expect(policyOf(applicationReadiness).advisers).toBe(advisers);
});

describe('on any answers', () => {
  test('a settled choice stands whatever is answered next', () => {
    let stood = 0;
    fc.assert(
      fc.property(
        someAnswers(applicationReadiness, 2),
        fullAnswers(applicationReadiness),
        (given, closing) => {
          const final = scoreAnswers(applicationReadiness, completed(given, closing)).advice;
          for (const [index, one] of scoreAnswers(applicationReadiness, given).advice.entries()) {
            if (!one.settled) continue;
            stood++;
            expect(final[index]).toMatchObject({ id: one.id, choice: one.choice, settled: true });
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(stood).toBeGreaterThan(50);
  });

  test('once everything is answered, every choice is settled', () => {
    fc.assert(
      fc.property(fullAnswers(applicationReadiness), (answers) => {
        for (const one of scoreAnswers(applicationReadiness, answers).advice)
          expect(one).toMatchObject({ settled: true, openQuestions: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('it names a reason, other choices only, and questions that are open', () => {
    fc.assert(
      fc.property(someAnswers(applicationReadiness, 2), (answers) => {
        const standings = standingsOf(applicationReadiness, answers);
        const { advice, recommendation } = scoreAnswers(applicationReadiness, answers);
        for (const one of advice) {
          for (const id of one.openQuestions) expect(standings.get(id)?.state, id).toBe('open');
          if (one.choice === null) continue;
          const others = advisers
            .find(({ id }) => id === one.id)
            ?.choices.map(({ id }) => id)
            .filter((id) => id !== one.choice);
          expect(one.reasons.length).toBeGreaterThan(0);
          if (one.runnerUp !== null) expect(others).toContain(one.runnerUp);
          for (const { choice } of one.wouldChange) expect(others).toContain(choice);
          expect(one.wouldChange.length > 0, one.id).toBe(recommendation.path !== 'retire');
          expect(one.settled).toBe(one.openQuestions.length === 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
