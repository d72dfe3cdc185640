import type { z } from 'zod';
import type { Condition } from '../../questionnaire/relevance.ts';
import type { AdviceClause } from '../../scoring/advice/adviser.ts';
import type { Policy } from '../../scoring/policy.ts';
import { bands } from '../../scoring/result.ts';
import type { FoundQuestionnaire } from '../answers/questionnaire-finder.ts';
import type { answers as answersSchema } from './answers.ts';
import type { Condition as PublishedCondition } from './condition.ts';
import type { policy as policySchema } from './policy.ts';
import type { questionnaire as questionnaireSchema } from './questionnaire.ts';

/** A questionnaire with the policy that scores it, as the API publishes them: nothing that decides a result is left out. */
export function publishedQuestionnaire({
  questionnaire: { id, version, title, description, sections },
  policy,
}: FoundQuestionnaire): z.infer<typeof questionnaireSchema> {
  return {
    id,
    version,
    title,
    description,
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map(({ appliesWhen, ...question }) => ({
        ...question,
        ...(appliesWhen ? { appliesWhen: publishedCondition(appliesWhen) } : {}),
      })),
    })),
    policy: publishedPolicy(policy),
  };
}

function publishedPolicy({
  categories,
  criteria,
  paths,
  decisionTable,
  landingZone,
  advisers,
}: Policy): z.infer<typeof policySchema> {
  return {
    categories,
    criteria: criteria.map(({ assess: _, blocks = [], examples, ...criterion }) => ({
      ...criterion,
      blocks,
      examples: examples.map(({ answers, judgement }) => ({
        answers: answers as z.infer<typeof answersSchema>,
        ...judgement,
      })),
    })),
    bands,
    paths: paths.map((path) => ({
      ...path,
      needs: path.needs.map((need) => ({ ...need, condition: publishedCondition(need.condition) })),
    })),
    decisionTable: decisionTable.map((row) => ({
      ...row,
      clauses: row.clauses.map((clause) =>
        clause.kind === 'answer' ? { ...clause, condition: publishedCondition(clause.condition) } : clause,
      ),
    })),
    landingZone: landingZone && {
      ...landingZone,
      facts: landingZone.facts.map(({ when, ...fact }) => ({
        ...fact,
        ...(when ? { when: publishedCondition(when) } : {}),
      })),
    },
    advisers: advisers.map((adviser) => ({
      ...adviser,
      table: adviser.table.map((row) => ({ ...row, clauses: row.clauses.map(publishedClause) })),
      additions: adviser.additions.map((one) => ({ ...one, clauses: one.clauses.map(publishedClause) })),
    })),
  };
}

/** A clause of an adviser with its condition as it is published. */
const publishedClause = (clause: AdviceClause) =>
  clause.kind === 'answer' ? { ...clause, condition: publishedCondition(clause.condition) } : clause;

/** A condition with its kind named, so that clients can tell the kinds apart. */
function publishedCondition(condition: Condition): PublishedCondition {
  if ('not' in condition) return { kind: 'not', condition: publishedCondition(condition.not) };
  if ('all' in condition) return { kind: 'all', conditions: condition.all.map(publishedCondition) };
  if ('any' in condition) return { kind: 'any', conditions: condition.any.map(publishedCondition) };
  if ('atLeast' in condition)
    return { kind: 'at-least', question: condition.question, number: condition.atLeast };
  const yesNo = condition.is.filter((value) => typeof value === 'boolean');
  const options = condition.is.filter((value) => typeof value === 'string');
  return yesNo.length > 0
    ? { kind: 'yes-no', question: condition.question, answers: yesNo }
    : { kind: 'one-of', question: condition.question, options };
}
