import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { result as resultSchema } from '../../../functions/schemas/result.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import type { Result } from '../../../scoring/result.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';

type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;
/** `url?: string | undefined` and `url?: string` mean the same to a reader of JSON. */
type Exact<T> = T extends readonly (infer Item)[]
  ? readonly Exact<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;

test('the schema and the type of a result say the same, in both directions', () => {
  expectTypeOf<Exact<Fixed<z.infer<typeof resultSchema>>>>().toEqualTypeOf<Exact<Fixed<Result>>>();
});

test('a result passes its schema and loses nothing', () => {
  const scored = scoreAnswers(applicationReadiness, {});
  expect(resultSchema.parse(scored)).toEqual(scored);
});
