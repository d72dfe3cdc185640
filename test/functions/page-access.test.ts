import { beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '../../functions/auth/role.ts';
import type { Page } from '../../functions/define-page.ts';
import { pages } from '../../functions/pages/index.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { visitor } from '../support/visitor.ts';

const everyone = ['assessor', 'reviewer', 'procurement', 'department-admin'] as const;
const writers = ['assessor', 'department-admin'] as const;
const administrators = ['department-admin'] as const;
const deciders = ['reviewer', 'procurement'] as const;

/** For pages that more may open than may send their form: who may send it. */
const senders: Readonly<Record<string, readonly Role[]>> = {
  'show-application': writers,
  'show-assessment': writers,
  'answer-section': writers,
  'answer-question': writers,
};

/** Who may open each page of a department that is theirs, or was granted to them. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'show-applications': everyone,
  'add-application': writers,
  'show-application': everyone,
  'edit-application': writers,
  'remove-application': writers,
  'remove-draft': writers,
  'move-draft': writers,
  'show-assessment': everyone,
  'answer-section': everyone,
  'answer-question': everyone,
  'submit-draft': writers,
  'show-result': everyone,
  'show-plan': everyone,
  'show-claims': everyone,
  'download-report': everyone,
  'download-starter-files': everyone,
  'show-evidence': everyone,
  'attach-files': writers,
  'confirm-answers': writers,
  'remove-file': writers,
  'download-evidence': ['assessor', 'reviewer', 'department-admin'],
  'review-submission': deciders,
  'show-answers': everyone,
  'accept-shortfall': everyone,
  'show-decision': everyone,
  'show-events': everyone,
  'show-department-events': administrators,
  'download-events': administrators,
  'download-assessment-events': everyone,
  'show-api-keys': administrators,
  'revoke-key': administrators,
};

/** Pages that are of no department: who may open them. */
const beyondDepartments: Readonly<Record<string, readonly Role[]>> = {
  'show-start': roles,
  'choose-language': roles,
  'sign-in': roles,
  'finish-sign-in': roles,
  'sign-out': roles,
  'show-signed-out': roles,
  'show-unsaved-form': roles,
  'show-reviews': deciders,
  'show-comparison': [...everyone, 'platform-admin'],
  'show-departments': ['platform-admin'],
};

const departmentPages = pages.filter(({ path }) => path.includes('{departmentId}'));
const others = pages.filter((page) => !departmentPages.includes(page));

/** A person with one role, at home in `lands`; procurement is at home elsewhere, and was granted `lands`. */
const personOf = (role: Role) => ({
  personId: `person-${role}`,
  departmentId: role === 'procurement' ? 'procurement' : 'lands',
  roles: [role],
  departmentsGranted: role === 'procurement' ? ['lands'] : [],
});

let app: TestApp;
let params: Readonly<Record<string, string>>;

beforeAll(async () => {
  app = createTestApp();
  const application = await (
    await app.call('POST', '/v1/applications', { body: { name: 'Permits' } })
  ).json();
  const started = await app.call('POST', `/v1/applications/${application.id}/assessments`, {
    body: { answers: { 'container-status': 'not-containerised', 'session-state': 'in-process-memory' } },
  });
  const { id: assessmentId } = await started.json();
  const path = `/v1/assessments/${assessmentId}`;
  const form = new FormData();
  form.append('files', new Blob(['{ "icc": false }']), 'daemon.json');
  form.append('keepContents', 'true');
  const key = await app.keyFor('lands', 'write');
  const attached = await app.request(`${path}/evidence`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'If-Match': '"1"' },
    body: form,
  });
  const { files } = await attached.json();
  const submitted = await app.call('POST', `${path}/submission`, {
    headers: { 'If-Match': '"2"' },
    body: {},
  });
  expect(submitted.status).toBe(200);
  const { items } = await (await app.call('GET', '/v1/api-keys')).json();
  params = {
    departmentId: 'lands',
    applicationId: application.id,
    assessmentId,
    sectionId: 'architecture',
    questionId: 'service-count',
    evidenceId: files[0].evidence.id,
    criterionId: 'image-exists',
    apiKeyId: items[0].id,
  };
});

const at = ({ path }: Page, departmentId: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'departmentId' ? departmentId : (params[name] ?? name),
  );

/** The status of the page for a method; a form that is sent is empty. */
async function statusOf(
  page: Page,
  method: 'get' | 'post',
  role: Role,
  departmentId: string,
): Promise<number> {
  const who = await visitor(app, personOf(role));
  return (await who[method](at(page, departmentId))).status;
}

const methods = ['get', 'post'] as const;

const casesOf = (some: readonly Page[]) =>
  some.flatMap((page) =>
    methods
      .filter((method) => page[method])
      .flatMap((method) => roles.map((role) => ({ id: page.id, method, role, page }))),
  );

describe('every page, for every role', () => {
  it('is in the table', () => {
    const known = [...Object.keys(allowed), ...Object.keys(beyondDepartments)];
    expect(known.toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
  });

  it.each(casesOf(departmentPages))('$method $id for $role', async ({ id, method, role, page }) => {
    const may = (method === 'post' && senders[id]) || allowed[id];
    const status = await statusOf(page, method, role, 'lands');
    if (may?.includes(role)) expect([403, 404]).not.toContain(status);
    else expect([403, 404]).toContain(status);
    expect(await statusOf(page, method, role, 'marine')).toBe(404);
  });

  it.each(casesOf(others))('$method $id for $role', async ({ id, method, role, page }) => {
    const status = await statusOf(page, method, role, 'lands');
    if (beyondDepartments[id]?.includes(role)) expect(status).not.toBe(403);
    else expect(status).toBe(403);
  });
});
