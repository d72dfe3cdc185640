import { expect, test } from 'vitest';
import { questionsOf } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { questionsIn } from '../../../questionnaire/relevance.ts';
import { criteria } from '../../../scoring/criteria/index.ts';
import { gcisCaas } from '../../../scoring/landing-zones/gcis-caas.ts';
import { policyFrom, policyOf } from '../../../scoring/policy.ts';
import { claimsFigures } from '../../support/claimed-figures.ts';

const { facts } = gcisCaas;
const known = new Set(criteria.map(({ id }) => id));

test('every fact has an id of its own, a statement, a source and a path to which it matters', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const fact of facts) {
    expect(fact.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(fact.title, fact.id).not.toMatch(/\.$/);
    expect(fact.statement, fact.id).toMatch(/\.$/);
    expect(fact.sources, fact.id).not.toEqual([]);
    expect(fact.paths, fact.id).not.toEqual([]);
  }
});

test('what is to be confirmed says with whom, and what is confirmed asks nobody', () => {
  const states = new Set(facts.map(({ confirmation }) => confirmation));
  expect(states).toEqual(new Set(['confirmed', 'to-be-confirmed']));
  for (const { id, confirmation, confirmWith } of facts)
    expect(confirmWith, id).toBe(
      confirmation === 'confirmed' ? null : 'GCIS Planning and Client Advisory Team',
    );
});

test('quotas, storage, virtual machines, pipeline, mesh and service levels are never confirmed by us', () => {
  const open = facts.filter(({ confirmation }) => confirmation === 'to-be-confirmed').map(({ id }) => id);
  expect(open).toEqual(
    expect.arrayContaining([
      'quotas',
      'storage-classes',
      'virtual-machines',
      'pipeline',
      'service-mesh',
      'routes',
      'egress',
      'service-level',
    ]),
  );
});

test('every criterion and question that it names exists', () => {
  const questions = questionsOf(applicationReadiness);
  for (const fact of facts) {
    for (const id of fact.makesNecessary) expect(known, `${fact.id}: ${id}`).toContain(id);
    for (const id of fact.when ? questionsIn(fact.when) : [])
      expect([...questions.keys()], fact.id).toContain(id);
  }
});

test('no text claims a quota, a price or a service level', () => {
  for (const { id, title, statement } of facts)
    expect(claimsFigures(`${title}. ${statement}`), id).toBe(false);
});

test('a questionnaire about a move has it, any other has no landing zone', () => {
  expect(policyOf(applicationReadiness).landingZone).toBe(gcisCaas);
  expect(policyFrom(applicationReadiness, criteria).landingZone).toBeNull();
});
