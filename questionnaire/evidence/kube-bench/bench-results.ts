import type { EvidenceFile } from '../evidence-file.ts';
import { at, itemsOf, type Place, textOf } from '../parsing/datum.ts';

/** What a result is about: a component, or the files of the control plane; `undefined` for nodes and policies. */
export type Topic = 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler' | 'etcd' | 'files';

/** One result of kube-bench. */
export interface BenchResult {
  readonly number: string;
  /** What the test says that it makes sure of, its dashes plain; empty where it says nothing. */
  readonly description: string;
  /** Whether it passed; `undefined` where kube-bench leaves it to a person. */
  readonly passed: boolean | undefined;
  /** What kube-bench found, such as a command line or `permissions=600`. */
  readonly actual: string;
  readonly topic: Topic | undefined;
  readonly line: number;
}

/** The benchmark that a section was measured against. */
export interface Benchmark {
  /** Such as `cis-1.6` or `rh-1.0`; empty where the file does not say. */
  readonly profile: string;
  /** The version of the cluster that kube-bench found, such as `1.24`. */
  readonly detected: string;
  readonly line: number;
}

/** The first of several names of a field, since they changed over the years. */
const first = (place: Place, ...names: readonly string[]): Place | undefined =>
  names.map((name) => at(place, name)).find((found) => found !== undefined);

const isSection = (place: Place): boolean =>
  itemsOf(first(place, 'tests', 'groups')).some(
    (group) => itemsOf(first(group, 'results', 'checks')).length > 0,
  );

function sectionsIn(place: Place): readonly Place[] {
  const controls = first(place, 'Controls', 'controls');
  const inner = place.datum.kind === 'list' ? place.datum.items : itemsOf(controls);
  return inner.length > 0
    ? inner.flatMap((one) => (isSection(one) ? [one] : sectionsIn(one)))
    : isSection(place)
      ? [place]
      : [];
}

/** The sections of a file in every shape that kube-bench has written: an object with Controls, a bare list, one section, or several of them in a row. */
export const benchSections = (file: EvidenceFile): readonly Place[] =>
  file.data.documents.flatMap(sectionsIn);

/** The benchmark that a section names. */
export function benchmarkOf(section: Place): Benchmark {
  const version = first(section, 'version', 'cis_version');
  const detected = at(section, 'detected_version');
  const shown = (place: Place | undefined): string =>
    (textOf(place) ?? '').replaceAll(/[^\w.-]/g, '').slice(0, 30);
  return { profile: shown(version), detected: shown(detected), line: (detected ?? version ?? section).line };
}

/** The results of a section, each with what it is about. */
export const benchResults = (section: Place): readonly BenchResult[] =>
  itemsOf(first(section, 'tests', 'groups')).flatMap((group) =>
    itemsOf(first(group, 'results', 'checks')).map((result): BenchResult => {
      const description = first(result, 'test_desc', 'desc', 'description');
      const number = textOf(first(result, 'test_number', 'test_id', 'id')) ?? '';
      const status = (textOf(first(result, 'status', 'state')) ?? '').toUpperCase();
      return {
        number: /^[\w.]{1,20}$/.test(number) ? number : 'without number',
        description: shownText(textOf(description) ?? ''),
        passed: status === 'PASS' ? true : status === 'FAIL' ? false : undefined,
        actual: textOf(first(result, 'actual_value', 'actual')) ?? '',
        topic: topicOf(section, group, textOf(at(result, 'audit')) ?? ''),
        line: (description ?? result).line,
      };
    }),
  );

const shownText = (text: string): string =>
  text
    .slice(0, 220)
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[–—]/g, '--')
    .trim();

const topics: readonly (readonly [RegExp, Topic | undefined])[] = [
  [/worker|kubelet|kube-proxy|polic/i, undefined],
  [/etcd node/i, 'etcd'],
  [/configuration files/i, 'files'],
  [/api ?server/i, 'kube-apiserver'],
  [/controller[ -]manager/i, 'kube-controller-manager'],
  [/scheduler/i, 'kube-scheduler'],
  [/etcd/i, 'etcd'],
];

/** By the titles of its group and section, and only without those by what was run: numbers mean something else in each edition. */
function topicOf(section: Place, group: Place, audit: string): Topic | undefined {
  if (/^(?:node|policies|managedservices)$/.test(textOf(at(section, 'node_type')) ?? '')) return undefined;
  const titles = [
    textOf(first(group, 'desc', 'text', 'title')),
    textOf(first(section, 'text', 'title')),
    audit.slice(0, 500),
  ];
  for (const title of titles)
    for (const [pattern, topic] of topics) if (pattern.test(title ?? '')) return topic;
  return undefined;
}
