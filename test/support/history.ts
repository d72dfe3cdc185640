import { exampleKonveyor } from '../../functions/schemas/example-konveyor.ts';
import { createTestApp, type TestApp } from './app.ts';
import { memoryStore, type TrailRows } from './memory-store.ts';

/** What can happen in a history. */
export const happenings = [
  'create-application',
  'rename-application',
  'delete-application',
  'start-assessment',
  'save-answers',
  'submit-assessment',
  'set-landing-zone-value',
  'import-questionnaire',
  'issue-api-key',
  'revoke-api-key',
  'a-second-passes',
] as const;

/** A department's history, and the rows of its trail. */
export interface History {
  readonly app: TestApp;
  readonly rows: TrailRows;
  readonly assessmentIds: readonly string[];
}

/** A department in which these things happened one after another, through the API; what has no object does not happen. */
export async function history(steps: readonly (typeof happenings)[number][]): Promise<History> {
  const rows: TrailRows = { events: new Map(), journal: new Map() };
  const app = createTestApp({ store: memoryStore(rows) });
  const applications: string[] = [];
  const assessments: string[] = [];
  const apiKeys: string[] = [];
  let count = 0;
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.call(method, path, { body, headers: { 'If-Match': '*', ...headers } });
    const text = await response.text();
    return { status: response.status, id: text === '' ? '' : (JSON.parse(text).id as string) };
  };
  const on = async (id: string | undefined, work: (id: string) => Promise<unknown>) => id && work(id);
  for (const step of steps) {
    count += 1;
    const name = `Number ${count}`;
    switch (step) {
      case 'create-application':
        applications.push((await call('POST', '/v1/applications', { name })).id);
        break;
      case 'rename-application':
        await on(applications.at(-1), (id) => call('PUT', `/v1/applications/${id}`, { name }));
        break;
      case 'delete-application':
        await on(applications.at(-1), async (id) => {
          const { status } = await call('DELETE', `/v1/applications/${id}`);
          if (status === 204) applications.pop();
        });
        break;
      case 'start-assessment':
        await on(applications.at(-1), async (id) => {
          assessments.push((await call('POST', `/v1/applications/${id}/assessments`)).id);
        });
        break;
      case 'save-answers': {
        const answers = { 'service-count': (count % 300) + 1 };
        await on(assessments.at(-1), (id) => call('PATCH', `/v1/assessments/${id}/answers`, { answers }));
        break;
      }
      case 'submit-assessment':
        await on(assessments.at(-1), (id) => call('POST', `/v1/assessments/${id}/submission`, {}));
        break;
      case 'set-landing-zone-value': {
        const value = { value: name, source: { document: 'Letter' } };
        const { version } = (await app.store.getLandingZoneValues(app.departmentId)) ?? { version: 0 };
        await call('PUT', '/v1/landing-zone/facts/quotas', value, { 'If-Match': `"${version}"` });
        break;
      }
      case 'import-questionnaire':
        await app.request('/v1/questionnaires/legacy', {
          method: 'PUT',
          headers: {
            Authorization: `Bearer ${await app.keyFor(app.departmentId, 'admin')}`,
            'Content-Type': 'application/yaml',
          },
          body: exampleKonveyor,
        });
        break;
      case 'issue-api-key': {
        const made = await call('POST', '/v1/api-keys', { name, scopes: ['read'], expiresInDays: 9 });
        apiKeys.push(made.id);
        break;
      }
      case 'revoke-api-key':
        await on(apiKeys.pop(), (id) => call('DELETE', `/v1/api-keys/${id}`));
        break;
      case 'a-second-passes':
        app.passTime(1000);
    }
  }
  return { app, rows, assessmentIds: assessments };
}

interface Check {
  readonly intact: boolean;
  readonly checked: number;
  readonly beforeTheChain: number;
  readonly problems: readonly {
    readonly subjectId: string;
    readonly subjectVersion: number;
    readonly problem: string;
  }[];
}

/** What a check at this path finds, all its parts together. */
export async function wholeCheck(app: TestApp, path: string): Promise<Check> {
  let found: Check = { intact: true, checked: 0, beforeTheChain: 0, problems: [] };
  let cursor = '';
  for (;;) {
    const response = await app.call('GET', `${path}${cursor}`);
    if (response.status !== 200) throw new Error(`${path} answered ${await response.text()}`);
    const part = (await response.json()) as Check & { complete: boolean; next?: string };
    found = {
      intact: found.intact && part.intact,
      checked: found.checked + part.checked,
      beforeTheChain: found.beforeTheChain + part.beforeTheChain,
      problems: [...found.problems, ...part.problems],
    };
    if (part.complete !== (part.next === undefined)) throw new Error('complete and next contradict.');
    if (part.next === undefined) return found;
    cursor = `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(part.next)}`;
  }
}
