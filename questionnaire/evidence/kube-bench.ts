import { askedOnOpenshift } from './control-plane/asked-on-openshift.ts';
import { controlPlaneRules } from './control-plane/control-plane-rules.ts';
import { platformFields, platformFindings } from './control-plane/platform-findings.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { Finding } from './finding.ts';
import { answersOfResults } from './kube-bench/answers-of-results.ts';
import {
  type Benchmark,
  type BenchResult,
  benchmarkOf,
  benchResults,
  benchSections,
} from './kube-bench/bench-results.ts';
import { kubernetesMinorOf } from './kube-bench/kubernetes-minor.ts';
import { unreadableFormat } from './kube-bench/unreadable-format.ts';
import { findingAt } from './parsing/finding-at.ts';
import { guardedFiles } from './parsing/guarded-files.ts';
import { joined } from './parsing/joined.ts';
import { NOT_JSON } from './parsing/other-format.ts';
import type { EvidenceReader, Notice, Reading } from './reader.ts';

const questionnaire = 'platform-hardening';
const files = new Set(guardedFiles.map(({ question }) => question).filter(askedOnOpenshift));

/** Reads the results of kube-bench, each by the flag or file that it names; what kube-bench leaves to a person stays unknown. */
export const kubeBench: EvidenceReader = {
  id: 'kube-bench',
  title: 'Results of kube-bench',
  fields: [
    ...[...files].map((question) => ({
      questionnaire: questionnaire as typeof questionnaire,
      question,
      field: 'Controls[].tests[].results[] about the mode and the owner of the file',
      sureness: 'stated' as const,
    })),
    ...controlPlaneRules.map(({ question, name }) => ({
      questionnaire: questionnaire as typeof questionnaire,
      question,
      field: `Controls[].tests[].results[] whose test_desc names ${name}`,
      sureness: 'stated' as const,
    })),
    ...['encryption-providers-encrypt', 'etcd-has-a-ca-of-its-own'].map((question) => ({
      questionnaire: questionnaire as typeof questionnaire,
      question,
      field: 'Controls[].tests[].results[] whose test_desc names it',
      sureness: 'stated' as const,
    })),
    ...platformFields('Controls[].version'),
  ],
  recognises: (file) =>
    unreadableFormat(file) !== undefined ||
    (/^\s*[[{]/.test(file.text) &&
      /"(?:test_number|test_desc|node_type)"/.test(file.text) &&
      !file.text.includes('"dockerbenchsecurity"') &&
      benchSections(file).length > 0),
  read: (files) => joined(files.map(readOne)),
};

function readOne(file: EvidenceFile): Reading {
  const format = unreadableFormat(file);
  if (format) {
    const detail = `It is what kube-bench writes as ${format}, which is not read here. Run kube-bench again with --json, and send that.`;
    return { findings: [], notices: [{ file: file.name, code: NOT_JSON, detail }] };
  }
  const sections = benchSections(file);
  const results = sections.flatMap(benchResults);
  const benchmark = sections.map(benchmarkOf).find(({ profile }) => profile !== '') ?? {
    profile: '',
    detected: '',
    line: 1,
  };
  const isOpenshift = /^(?:rh|ocp)/.test(benchmark.profile);
  const isAsked = isOpenshift ? askedOnOpenshift : () => true;
  const { answers, touched, questions } = answersOfResults(results, benchmark.profile, isAsked);
  const about = benchmark.profile ? `kube-bench, ${benchmark.profile}` : 'kube-bench';
  const findings = answers.map(
    ({ question, answer, isHint, line, because }): Finding =>
      findingAt(file, line, {
        questionnaire,
        question,
        answer,
        sureness: isHint ? 'hinted' : 'stated',
        about,
        because,
      }),
  );
  const judgesServer = results.some(({ topic }) => topic === 'kube-apiserver');
  if (judgesServer && !isOpenshift) findings.push(...gone(file, benchmark, questions, about));
  if (results.some(({ topic }) => topic !== undefined))
    findings.push(
      ...platformFindings(file, benchmark.line, isOpenshift ? 'openshift-4' : 'self-run-kubernetes'),
    );
  return { findings, notices: noticesOf(file, results, touched) };
}

/** Rows that the version of the cluster no longer has, as far as no result speaks of them. */
function gone(
  file: EvidenceFile,
  benchmark: Benchmark,
  told: ReadonlySet<string>,
  about: string,
): readonly Finding[] {
  const minor = kubernetesMinorOf(benchmark);
  return controlPlaneRules
    .filter(
      ({ question, goneInMinor }) =>
        goneInMinor !== undefined && minor !== undefined && minor >= goneInMinor && !told.has(question),
    )
    .map(({ question, name }) =>
      findingAt(file, benchmark.line, {
        questionnaire,
        question,
        answer: 'not-in-this-version',
        sureness: 'stated',
        about,
        because: `The cluster is Kubernetes 1.${minor} or later, which no longer has ${name}.`,
      }),
    );
}

function noticesOf(
  file: EvidenceFile,
  results: readonly BenchResult[],
  touched: ReadonlySet<BenchResult>,
): readonly Notice[] {
  const unknown = results.filter(({ passed }) => passed === undefined).length;
  const others = results.filter((result) => result.passed !== undefined && !touched.has(result)).length;
  const unknownDetail = `${unknown} of ${results.length} results are WARN, INFO or without a status: kube-bench leaves them to a person, so they are unknown here, never failed. Answer by hand what they are about.`;
  const othersDetail = `${others} of ${results.length} results are about something that is not asked here, or do not say what, and were left out.`;
  return [
    ...(unknown > 0 ? [{ file: file.name, code: 'unknown-results', detail: unknownDetail }] : []),
    ...(others > 0 ? [{ file: file.name, code: 'results-not-asked', detail: othersDetail }] : []),
    ...file.data.problems.map((problem) => ({ file: file.name, ...problem })),
  ];
}
