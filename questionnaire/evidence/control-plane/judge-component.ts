import type { Component } from '../../platform-hardening/control-plane.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { Finding } from '../finding.ts';
import { findingAt } from '../parsing/finding-at.ts';
import type { Notice, Reading } from '../reader.ts';
import { askedOnOpenshift } from './asked-on-openshift.ts';
import { controlPlaneRules } from './control-plane-rules.ts';
import type { Flags } from './flags.ts';
import type { Judgement, Rule, Surroundings } from './rule.ts';

/** A component as one place of a file describes it. */
export interface Described extends Surroundings {
  readonly component: Component;
  readonly flags: Flags;
  /** What findings say that they are about. */
  readonly about: string;
  /** Where what is absent is shown: the line that the flags follow. */
  readonly line: number;
  /** Where the version stands. */
  readonly versionLine?: number;
  /** What is absent there: `kubernetes` has the defaults of Kubernetes; `openshift` has some of its own; of a `part` nothing is known. */
  readonly defaults: 'kubernetes' | 'openshift' | 'part';
}

/** What the settings of a component say about every question that they answer. */
export function judgeComponent(file: EvidenceFile, described: Described): Reading {
  const { component, defaults } = described;
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  for (const rule of controlPlaneRules) {
    if (rule.component !== component) continue;
    if (defaults !== 'kubernetes' && !askedOnOpenshift(rule.question)) continue;
    if (isGone(rule, described)) {
      if (!rule.isSet(described.flags)) {
        findings.push(gone(file, rule, described));
        continue;
      }
      notices.push({
        file: file.name,
        line: described.line,
        code: 'not-in-this-version',
        detail: `Kubernetes 1.${described.minor} has no ${rule.name}, so the component would not start with it. Check which of the two is right.`,
      });
    }
    const judged = rule.judge(described.flags, described);
    if (!judged) continue;
    if ('code' in judged) {
      const line = described.flags.get(judged.by)?.line ?? described.line;
      notices.push({ file: file.name, line, code: judged.code, detail: asWritten(judged.detail, described) });
    } else if (isKnown(rule, judged, described)) findings.push(judgedFinding(file, rule, judged, described));
  }
  return { findings, notices };
}

const isGone = ({ goneInMinor }: Rule, { minor }: Described): boolean =>
  goneInMinor !== undefined && minor !== undefined && minor >= goneInMinor;

/**
 * OpenShift gives its components settings of their own where none is written, so that only what holds for both is said; and a part
 * of a configuration may leave plugins unnamed that are on.
 */
function isKnown(rule: Rule, { by, isRecommended }: Judgement, { defaults, flags }: Described): boolean {
  if (defaults === 'kubernetes') return true;
  if (by === undefined) return defaults === 'openshift' && isRecommended;
  return defaults === 'openshift' || by !== 'enable-admission-plugins' || rule.isSet(flags);
}

const gone = (file: EvidenceFile, { question, name }: Rule, described: Described): Finding =>
  findingAt(file, described.versionLine ?? described.line, {
    questionnaire: 'platform-hardening',
    question,
    answer: 'not-in-this-version',
    sureness: 'stated',
    about: described.about,
    because: `The version is Kubernetes 1.${described.minor}, which no longer has ${name}.`,
  });

function judgedFinding(file: EvidenceFile, rule: Rule, judged: Judgement, described: Described): Finding {
  const { by, isRecommended, isHint, because } = judged;
  return findingAt(file, (by ? described.flags.get(by)?.line : undefined) ?? described.line, {
    questionnaire: 'platform-hardening',
    question: rule.question,
    answer: isRecommended ? 'as-recommended' : 'otherwise',
    sureness: isHint ? 'hinted' : by ? 'stated' : 'implied-by-default',
    about: described.about,
    because: asWritten(because, described),
  });
}

/** A sentence about flags, in the words of the file: OpenShift has fields where a command line has flags. */
const asWritten = (sentence: string, { defaults, flags }: Described): string =>
  defaults === 'kubernetes'
    ? sentence
    : sentence
        .replaceAll(/\b([Tt]he|[Nn]o) flag\b/g, '$1 field')
        .replaceAll(/--([a-z][\w-]*)/g, (_, name: string) => flags.get(name)?.field ?? name);
