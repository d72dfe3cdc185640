import { describe, expect, it } from 'vitest';
import {
  labelSelector,
  labelsOf,
  plainSelector,
} from '../../../../../questionnaire/evidence/kubernetes-manifests/objects/selector.ts';
import { parseData } from '../../../../../questionnaire/evidence/parsing/parse-data.ts';

const place = (text: string) => parseData(text).documents[0];
const labels = labelsOf(place('{app: web, tier: "1", live: true}'));

describe('a selector matches as the cluster does', () => {
  it.each([
    ['matchLabels: {app: web}', true],
    ['matchLabels: {app: web, tier: 1}', true],
    ['matchLabels: {app: api}', false],
    ['matchExpressions: [{key: app, operator: In, values: [api, web]}]', true],
    ['matchExpressions: [{key: app, operator: In, values: [api]}]', false],
    ['matchExpressions: [{key: other, operator: In, values: [web]}]', false],
    ['matchExpressions: [{key: app, operator: NotIn, values: [api]}]', true],
    ['matchExpressions: [{key: app, operator: NotIn, values: [web]}]', false],
    ['matchExpressions: [{key: other, operator: NotIn, values: [web]}]', true],
    ['matchExpressions: [{key: live, operator: Exists}]', true],
    ['matchExpressions: [{key: other, operator: Exists}]', false],
    ['matchExpressions: [{key: other, operator: DoesNotExist}]', true],
    ['matchExpressions: [{key: app, operator: DoesNotExist}]', false],
    ['matchExpressions: [{key: app, operator: Like}]', false],
    ['{matchLabels: {app: web}, matchExpressions: [{key: app, operator: DoesNotExist}]}', false],
  ])('%s: %s', (text, expected) => {
    expect(labelSelector(place(text)).matches(labels)).toBe(expected);
  });

  it('matches everything where it sets no condition', () => {
    expect([labelSelector(place('{}')), plainSelector(undefined)].map(({ isEmpty }) => isEmpty)).toEqual([
      true,
      true,
    ]);
    expect(labelSelector(place('{}')).matches(new Map())).toBe(true);
  });
});
