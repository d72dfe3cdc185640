import { describe, expect, it } from 'vitest';
import { keyRing } from '../../functions/auth/key-ring.ts';
import type { Principal } from '../../functions/auth/principal.ts';
import { principalOf, type Role, roles } from '../../functions/auth/role.ts';
import type { Route } from '../../functions/define-route.ts';
import { problems } from '../../functions/problem.ts';
import { callRoute } from '../../functions/request/call-route.ts';
import { serialQueue } from '../../functions/request/serial-queue.ts';
import type { ServeContext } from '../../functions/request/serve-context.ts';
import { routes } from '../../functions/routes/index.ts';
import type { Store } from '../../functions/store/store.ts';
import { anyForm } from '../support/any-form.ts';
import { createTestApp } from '../support/app.ts';
import { apiKey, application, assessment, change } from '../support/changes.ts';

const everyone = ['assessor', 'reviewer', 'procurement', 'department-admin'] as const;
const writers = ['assessor', 'department-admin'] as const;
const administrators = ['department-admin'] as const;
const deciders = ['reviewer', 'procurement'] as const;

/** Who may use each operation in a department that is theirs, or was granted to them; the platform's administrator none. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'list-applications': everyone,
  'create-application': writers,
  'get-application': everyone,
  'update-application': writers,
  'delete-application': writers,
  'list-questionnaires': everyone,
  'get-questionnaire': everyone,
  'import-questionnaire': writers,
  'export-questionnaire': everyone,
  'get-landing-zone': everyone,
  'set-landing-zone-value': writers,
  'remove-landing-zone-value': writers,
  'score-answers': everyone,
  'render-report': everyone,
  'start-assessment': writers,
  'list-assessments': everyone,
  'get-assessment': everyone,
  'save-answers': writers,
  'submit-assessment': writers,
  'review-assessment': deciders,
  'reopen-assessment': writers,
  'delete-assessment': writers,
  'get-result': everyone,
  'try-what-if': everyone,
  'accept-risk': everyone,
  'withdraw-accepted-risk': everyone,
  'preview-move': everyone,
  'move-assessment': writers,
  'get-report': everyone,
  'get-artefacts': everyone,
  'get-changes': everyone,
  'compare-assessments': everyone,
  'read-evidence': everyone,
  'attach-evidence': writers,
  'list-evidence': everyone,
  'confirm-suggestions': writers,
  'remove-evidence': writers,
  'get-evidence-file': everyone,
  'list-events': everyone,
  'check-events': everyone,
  'list-department-events': administrators,
  'check-department-events': administrators,
  'export-events': administrators,
  'list-api-keys': administrators,
  'create-api-key': administrators,
  'revoke-api-key': administrators,
  'check-health': roles,
  'check-readiness': roles,
  'get-openapi': roles,
  'get-openapi-3-0': roles,
};

const cases = routes.flatMap((route) => roles.map((role) => ({ route, id: route.id, role })));

/** A person with one role, at home in `lands`; procurement is at home elsewhere, and was granted `lands`. */
const person = (role: Role) => ({
  personId: 'chan',
  departmentId: role === 'procurement' ? 'procurement' : 'lands',
  roles: [role],
  departmentsGranted: role === 'procurement' ? ['lands'] : [],
});

const nobody: Principal = { departmentId: 'lands', actor: 'person:chan', scopes: [], sight: 'submitted' };

/** What another department has, by the parameter that names it. */
const elsewhere: Readonly<Record<string, string>> = {
  applicationId: 'their-application',
  assessmentId: 'their-assessment',
  apiKeyId: 'their-key',
};

async function seedMarine(store: Store) {
  const made = application('marine', { id: 'their-application' });
  const outcomes = [
    await store.createApplication(change(made)),
    await store.startAssessment(change(assessment(made, { id: 'their-assessment' }))),
    await store.createApiKey(change(apiKey('marine', { id: 'their-key' }))),
  ];
  expect(outcomes).toEqual(['written', 'written', 'written']);
}

async function codeOf(route: Route, principal: Principal) {
  const app = createTestApp();
  await seedMarine(app.store);
  const context: ServeContext = {
    parts: app.parts,
    keys: keyRing(app.parts.signingSecret),
    openId: undefined,
    requestId: 'request',
    openApi: () => ({ '3.1': {}, '3.0': {} }) as never,
    identified: () => undefined,
    refused: () => undefined,
    failed: () => undefined,
    downloads: serialQueue(app.now),
    uploads: serialQueue(app.now),
  };
  const wanted = Object.keys(route.params.shape);
  const answer = await callRoute(
    route,
    {
      params: Object.fromEntries(wanted.map((name) => [name, elsewhere[name] ?? 'other'])),
      body: route.bodyMediaType ? anyForm(route.bodyMediaType) : route.bodyExample,
      version: '*',
    },
    principal,
    context,
  );
  return 'refused' in answer ? answer.refused : undefined;
}

describe('every operation, by every role', () => {
  it('is in the table', () => {
    expect(Object.keys(allowed).toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
  });

  it.each(cases)('$id as $role, at home or where it was granted', async ({ route, id, role }) => {
    const principal = principalOf(person(role), 'lands') ?? nobody;
    const code = await codeOf(route, principal);
    expect(code === 'scope-missing' ? 'refused' : 'allowed').toBe(
      allowed[id]?.includes(role) ? 'allowed' : 'refused',
    );
  });

  it.each(roles)('as %s, in a department that was not granted, has no rights at all', (role) => {
    expect(principalOf(person(role), 'marine')).toBeUndefined();
  });

  it.each(
    cases.filter(
      ({ route, id, role }) =>
        /Id\}/.test(route.path) && allowed[id]?.includes(role) && id !== 'import-questionnaire',
    ),
  )('$id as $role finds nothing of another department', async ({ route, role }) => {
    const principal = principalOf(person(role), 'lands') ?? nobody;
    const code = await codeOf(route, principal);
    expect(code && problems[code].status).toBe(404);
  });
});
