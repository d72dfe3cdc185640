import type { EvidenceFile } from '../evidence-file.ts';
import { at, textOf } from '../parsing/datum.ts';
import type { Notice } from '../reader.ts';
import {
  type ComposeDocuments,
  composeDocuments,
  includedPaths,
  placesOf,
  resolvePath,
  serviceNames,
} from './compose-documents.ts';
import { layeredService } from './layered-service.ts';
import { ComposeProject } from './project.ts';
import { shown } from './rule.ts';
import { ComposeService } from './service.ts';

/** How many services of one project are read. */
export const MOST_SERVICES = 500;

const isMain = (name: string): boolean => /^(?:docker-)?compose\.ya?ml$/.test(name);
const isOverride = (name: string): boolean => /^(?:docker-)?compose\.override\.ya?ml$/.test(name);

/** Puts files together as Compose would: an override onto its main file, variants onto it one by one, what is included beside it. */
export function buildProjects(files: readonly EvidenceFile[]): {
  readonly projects: readonly ComposeProject[];
  readonly notices: readonly Notice[];
} {
  const all = files.map(composeDocuments);
  const sent = new Map(all.map((one) => [resolvePath('', one.file.name), one]));
  const notices: Notice[] = [];
  const partOf = partsOfOthers(all, sent, notices);
  const mains = new Map(all.map((one) => [one, mainOf(one, all)]));
  const overrides = all.filter(({ file }) => isOverride(file.baseName));
  const projects = all
    .filter((one) => !partOf.has(one))
    .flatMap((one) => {
      const main = mains.get(one);
      if (!main || partOf.has(main)) {
        const own = overrides.filter((other) => other !== one && mains.get(other) === one);
        return [project([one, ...own], undefined)];
      }
      const told = (how: string) =>
        notices.push({
          file: one.file.name,
          code: 'read-on-top',
          detail: `It is read on top of ${main.file.name}, ${how}`,
        });
      if (isOverride(one.file.baseName)) {
        told('as Compose does by itself.');
        return [];
      }
      told('since it completes services of it. What the two leave out is told for the first only.');
      return [project([main, one], one.file)];
    });
  return { projects, notices };

  function project(stack: readonly ComposeDocuments[], variant: EvidenceFile | undefined): ComposeProject {
    const beside = stack.flatMap((one) => includedIn(one, sent));
    const whole = [...new Set([...beside, ...stack])];
    const names = [...new Set(whole.flatMap(serviceNames))];
    const [base] = stack;
    const first = base?.documents[0];
    const site = { file: base?.file as EvidenceFile, place: first?.services ?? { line: 1, datum: nothing } };
    if (names.length > MOST_SERVICES)
      notices.push({
        file: site.file.name,
        code: 'too-many-services',
        detail: `It has ${names.length} services; the first ${MOST_SERVICES} are read. Split it.`,
      });
    const incomplete = new Set<ComposeService>();
    const services = names.slice(0, MOST_SERVICES).map((name) => {
      const followed = whole.map((one) => layeredService(one, placesOf(one, name), sent));
      const service = new ComposeService(
        name,
        followed.flatMap(({ layers }) => layers),
      );
      const untold = followed.flatMap((one) => one.notices);
      if (!variant) notices.push(...untold);
      const isWhole = ['image', 'build', 'provider'].some((key) => service.value(key));
      if (!isWhole && untold.length === 0 && !variant)
        notices.push({
          file: service.siteIn(site.file).file.name,
          line: service.siteIn(site.file).place.line,
          code: 'incomplete-service',
          detail: `The service "${shown(name)}" has neither image nor build. Send the file that it adds to as well.`,
        });
      if (!isWhole || untold.length > 0) incomplete.add(service);
      return service;
    });
    const roots = whole.flatMap(({ file, documents }) =>
      documents.map(({ root }) => ({ file, place: root })),
    );
    const isVersionOne = first?.isVersionOne ?? false;
    return new ComposeProject({ site, roots, services, isVersionOne, incomplete, variant });
  }
}

const nothing = { kind: 'scalar', value: null, source: '' } as const;

/** The main file of the same folder that an override or an incomplete variant adds to. */
function mainOf(one: ComposeDocuments, all: readonly ComposeDocuments[]): ComposeDocuments | undefined {
  const { baseName } = one.file;
  if (isMain(baseName) || !/^(?:docker-)?compose[.-].+\.ya?ml$/.test(baseName)) return undefined;
  const stem = baseName.startsWith('docker-') ? 'docker-' : '';
  const main = all.find(
    (other) =>
      other.folder === one.folder &&
      isMain(other.file.baseName) &&
      other.file.baseName.startsWith(`${stem}compose.`),
  );
  if (!main || isOverride(baseName)) return main;
  const completes = serviceNames(one).some((name) => {
    const own = placesOf(one, name);
    const isWhole = own.some(({ place }) => at(place, 'image') ?? at(place, 'build') ?? at(place, 'extends'));
    return !isWhole && placesOf(main, name).length > 0;
  });
  return completes ? main : undefined;
}

/** The files that another one includes or extends, which are read as a part of it. */
function partsOfOthers(
  all: readonly ComposeDocuments[],
  sent: ReadonlyMap<string, ComposeDocuments>,
  notices: Notice[],
): ReadonlySet<ComposeDocuments> {
  const parts = new Set<ComposeDocuments>();
  for (const one of all) {
    const named = includedPaths(one).map(({ path, place }) => {
      const target = sent.get(resolvePath(one.folder, path));
      if (!target)
        notices.push({
          file: one.file.name,
          line: place.line,
          code: 'not-followed',
          detail: `It includes ${shown(path)}, which was not sent. Send it too.`,
        });
      return target;
    });
    // A main file stands by itself, though others extend its services.
    const extended = serviceNames(one)
      .flatMap((name) => placesOf(one, name))
      .map(({ place }) => textOf(at(place, 'extends', 'file')))
      .map((path) => (path === undefined ? undefined : sent.get(resolvePath(one.folder, path))))
      .filter((target) => target && !isMain(target.file.baseName));
    for (const target of [...named, ...extended]) {
      // Of two files that name each other, the first stands by itself.
      if (!target || target === one || parts.has(target) || parts.has(one)) continue;
      parts.add(target);
      const detail = `It is read as a part of ${one.file.name}, which names it.`;
      notices.push({ file: target.file.name, code: 'read-as-part', detail });
    }
  }
  return parts;
}

/** The files that one includes, and those that they include. */
function includedIn(
  one: ComposeDocuments,
  sent: ReadonlyMap<string, ComposeDocuments>,
): readonly ComposeDocuments[] {
  const found = new Set<ComposeDocuments>();
  const open = [one];
  for (let next = open.pop(); next; next = open.pop())
    for (const { path } of includedPaths(next)) {
      const target = sent.get(resolvePath(next.folder, path));
      if (target && target !== one && !found.has(target)) {
        found.add(target);
        open.push(target);
      }
    }
  return [...found];
}
