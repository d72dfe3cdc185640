import { expect, test } from 'vitest';
import { typedNull } from '../../../functions/openapi/typed-null.ts';

test('the word goes to the first member with a type, at any depth', () => {
  const schema = { anyOf: [{ $ref: '#/a' }, { type: 'string' }, { type: 'number' }, { nullable: true }] };
  expect(typedNull({ components: { schemas: { Answer: schema } } })).toEqual({
    components: {
      schemas: {
        Answer: { anyOf: [{ $ref: '#/a' }, { type: 'string', nullable: true }, { type: 'number' }] },
      },
    },
  });
});

test('everything else stays as it is', () => {
  const document = {
    a: [1, null, 'x', { nullable: true, type: 'string' }],
    b: { nullable: true, enum: ['x', null] },
  };
  expect(typedNull(document)).toEqual(document);
});

test('a schema that says nothing else takes every value', () => {
  expect(typedNull({ additionalProperties: { nullable: true } })).toEqual({ additionalProperties: {} });
});
