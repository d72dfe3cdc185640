import { expect, it } from 'vitest';
import { quantityOf } from '../../../../../questionnaire/evidence/kubernetes-manifests/objects/quantity.ts';
import { at } from '../../../../../questionnaire/evidence/parsing/datum.ts';
import { parseData } from '../../../../../questionnaire/evidence/parsing/parse-data.ts';

it.each([
  ['128974848', 128974848],
  ['"500m"', 0.5],
  ['1.5Gi', 1.5 * 2 ** 30],
  ['2G', 2e9],
  ['1e3', 1000],
  ['.5', 0.5],
  ['0', 0],
  ['1GB', undefined],
  ['two', undefined],
  ['-1', undefined],
  ['[1]', undefined],
])('the quantity %s is %s', (text, expected) => {
  expect(quantityOf(at(parseData(`memory: ${text}`).documents[0], 'memory'))).toBe(expected);
});
