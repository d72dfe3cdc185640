import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { personas } from '../../infra/demonstration/index.ts';
import type { Persona } from '../../infra/demonstration/persona.ts';
import { loadDemonstration } from '../../infra/load-demonstration.ts';
import { type Site, startSite } from '../support/site.ts';
import { startTimingProxy, type TimingProxy } from '../support/timing-proxy.ts';
import type { Figures } from './figures.ts';
import { median } from './median.ts';

const TURNS = 40;
const APPLICATIONS = 100;

/**
 * The pages of a department with a hundred applications, each of them assessed, in workerd and in a browser: server time beside
 * the time in which the database was at work, size, and what a browser measures.
 */
export async function benchPages(): Promise<Figures> {
  let proxy: TimingProxy | undefined;
  const site = await startSite(async (endpoint) => {
    proxy = await startTimingProxy(endpoint);
    return proxy.url;
  });
  try {
    await loadDemonstration(site.url, site.apiKey, [...personas, ...morePersonas()]);
    if (!proxy) throw new Error('There is no proxy.');
    return await measured(site, proxy);
  } finally {
    await site.stop();
    await proxy?.stop();
  }
}

/** As many more applications as make a hundred, with the answers of those of the demonstration; half of them are submitted. */
const morePersonas = (): readonly Persona[] =>
  Array.from({ length: APPLICATIONS - personas.length }, (_, number) => {
    const { evidence: _files, ...persona } = personas[number % personas.length] as Persona;
    const application = { ...persona.application, name: `Application ${number}` };
    return { ...persona, application, submitted: number >= APPLICATIONS / 2 };
  });

async function measured(site: Site, proxy: TimingProxy): Promise<Figures> {
  const listed = async (query: string) =>
    (await (await site.call('GET', `/v1/assessments?${query}`)).json()).items as { id: string }[];
  const [all, [, draft]] = await Promise.all([listed('limit=4'), listed('status=draft&limit=2')]);
  const home = '/departments/demonstration';
  const submitted = `${home}/assessments/${all[0]?.id}`;
  const four = all.map(({ id }) => `assessment=demonstration:${id}`).join('&');
  const pages: readonly (readonly [name: string, path: string, person?: string])[] = [
    ['start page', '/'],
    ['applications', `${home}/applications`],
    ['task list', submitted],
    ['section', `${home}/assessments/${draft?.id}/sections/runtime`],
    ['evidence', `${submitted}/evidence`],
    ['result', `${submitted}/result`],
    ['every claim', `${submitted}/result/claims`],
    ['plan', `${submitted}/result/plan`],
    ['submission', `${home}/assessments/${draft?.id}/submission`],
    ['audit trail', `${submitted}/events`],
    ['audit trail of the department', `${home}/events`],
    ['comparison of four', `/comparison?${four}`],
    ['reviews', '/reviews', 'Ng Wing-sze'],
    ['review', `${submitted}/review`, 'Ng Wing-sze'],
  ];
  const visits = new Map<string, { readonly page: Page; readonly cookie: string }>();
  const visitOf = async (person: string) => {
    const { page } = await site.as(person);
    const cookies = await page.context().cookies();
    const visit = { page, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
    visits.set(person, visit);
    return visit;
  };
  const figures: (readonly [string, string])[] = [];
  for (const [name, path, person = 'Cheung Kwok-keung'] of pages) {
    const { page, cookie } = visits.get(person) ?? (await visitOf(person));
    const beside: number[] = [];
    let html = '';
    for (let turn = 0; turn < TURNS; turn += 1) {
      proxy.reset();
      const started = performance.now();
      const answer = await fetch(site.url + path, {
        headers: name === 'start page' ? {} : { Cookie: cookie },
        redirect: 'manual',
      });
      html = await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      beside.push(performance.now() - started - proxy.busyMs);
    }
    const seen = await seenIn(page, site.url + path);
    figures.push([
      `${name}, beside the store`,
      `${median(beside).toFixed(1)} ms, ${(gzipSync(html).length / 1024).toFixed(1)} KiB gzip`,
    ]);
    figures.push([`${name}, in the browser`, seen]);
  }
  const parts = ['/ui/main.css', '/ui/page.js', '/ui/govuk-frontend.min.js'];
  const sizes = await Promise.all(
    ['/', ...parts].map(async (path) => gzipSync(await (await fetch(site.url + path)).bytes()).length),
  );
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  figures.push([
    'first page with styles and scripts, fonts apart',
    `${(whole / 1024).toFixed(1)} KiB gzip (limit 60)`,
  ]);
  return figures;
}

/** What a browser measures of one page that it opens. */
async function seenIn(page: Page, url: string): Promise<string> {
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('largest-contentful-paint', (entry) => {
      seen.paint = entry.startTime;
    });
    observe('layout-shift', (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observe('longtask', (entry) => {
      seen.longest = Math.max(seen.longest, entry.duration);
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { paint, shift, longest, firstByte } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { seen } = globalThis as unknown as { seen: { paint: number; shift: number; longest: number } };
    return { ...seen, firstByte: navigation?.responseStart ?? 0 };
  });
  return `first byte ${firstByte.toFixed(0)} ms, largest paint ${paint.toFixed(0)} ms, shift ${shift.toFixed(4)}, longest task ${longest.toFixed(0)} ms`;
}
