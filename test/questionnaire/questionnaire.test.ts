import { describe, expect, test } from 'vitest';
import { findQuestionnaire, questionnaires } from '../../questionnaire/index.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionsIn } from '../../questionnaire/relevance.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe.each(questionnaires.map((one) => [`${one.id} ${one.version}`, one] as const))(
  '%s',
  (_, questionnaire) => {
    const questions: Question[] = questionnaire.sections.flatMap((section) => [...section.questions]);

    test('ids are unique and in kebab-case', () => {
      const ids = questions.map((question) => question.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(kebab);
    });

    test('every question asks one thing, says where to look, and names its source', () => {
      for (const question of questions) {
        expect(question.text, question.id).toMatch(/\?$/);
        expect(question.help.length, question.id).toBeGreaterThan(30);
        expect(question.source.document && question.source.part, question.id).toBeTruthy();
      }
    });

    test('names the training workshop as its readers know it, not by our short word', () => {
      expect(JSON.stringify(questionnaire)).not.toMatch(/\bdeck\b/i);
    });

    test('options differ in id and label, and numbers have bounds and a unit', () => {
      for (const question of questions) {
        if ('options' in question) {
          expect(question.options.length, question.id).toBeGreaterThanOrEqual(2);
          expect(new Set(question.options.map((option) => option.id)).size).toBe(question.options.length);
          expect(new Set(question.options.map((option) => option.label)).size).toBe(question.options.length);
          for (const option of question.options) expect(option.id, question.id).toMatch(kebab);
        }
        if (question.kind === 'whole-number') {
          expect(question.least, question.id).toBeLessThan(question.most);
          expect(question.unit, question.id).not.toBe('');
        }
        if (question.kind === 'several-of' && question.none !== undefined)
          expect(question.options.map((option) => option.id)).toContain(question.none);
      }
    });

    test('a condition names earlier questions only, and options that they have', () => {
      const seen = new Map<string, Question>();
      for (const question of questions) {
        if (question.appliesWhen) {
          for (const id of questionsIn(question.appliesWhen))
            expect(seen.has(id), `${question.id} → ${id}`).toBe(true);
          const visit = (condition: NonNullable<Question['appliesWhen']>): void => {
            if ('not' in condition) visit(condition.not);
            else if ('all' in condition) condition.all.forEach(visit);
            else if ('any' in condition) condition.any.forEach(visit);
            else {
              const named = seen.get(condition.question);
              if ('is' in condition && named && 'options' in named)
                for (const id of condition.is) expect(named.options.map((option) => option.id)).toContain(id);
            }
          };
          visit(question.appliesWhen);
          expect(question.alwaysApplies, question.id).toBeUndefined();
        }
        seen.set(question.id, question);
      }
    });
  },
);

test('the first edition of application-readiness has its ten sections', () => {
  const found = findQuestionnaire('application-readiness', '1.0');
  expect(found?.sections.map((section) => section.id)).toEqual([
    'application',
    'architecture',
    'interfaces',
    'runtime',
    'state',
    'image',
    'operation',
    'mesh',
    'security',
    'delivery',
  ]);
});

test('without a version the newest is found; an unknown id or version is not', () => {
  expect(findQuestionnaire('application-readiness')).toBe(questionnaires[0]);
  expect(findQuestionnaire('application-readiness', '0.9')).toBeUndefined();
  expect(findQuestionnaire('nothing')).toBeUndefined();
});
