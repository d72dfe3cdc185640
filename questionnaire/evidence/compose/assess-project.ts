import type { Finding } from '../finding.ts';
import { findingAt } from '../parsing/finding-at.ts';
import { isForDevelopment } from './is-for-development.ts';
import { isPassedOverBySwarm } from './passed-over-by-swarm.ts';
import type { ComposeProject } from './project.ts';
import { named, type ServiceRule, shown, type Verdict, wholeProject } from './rule.ts';
import { projectRules, serviceRules } from './rules.ts';
import type { ComposeService } from './service.ts';

/** What variants of a project answer: each question with what it is about. */
export type Answered = ReadonlySet<string>;

/** Marks a question as answered about a service, as a finding names it. */
export const answeredKey = (question: string, about: string): string => `${question}\n${about}`;

/** All findings of a project. What its services leave out is told once a question, for all of them together, unless a variant sets it. */
export function assessProject(project: ComposeProject, elsewhere: Answered): readonly Finding[] {
  const findings: Finding[] = [];
  const { isSwarm } = project;
  for (const rule of serviceRules) {
    const unset: ComposeService[] = [];
    const isHardening = rule.questionnaire === 'platform-hardening';
    for (const service of isHardening || rule.everyService ? project.services : project.own) {
      const verdicts = rule.read(service, project);
      if (verdicts === 'unset') unset.push(service);
      else
        for (const verdict of verdicts)
          findings.push(findingOf(rule, isSwarm ? onSwarm(verdict, service) : verdict, named(service)));
    }
    findings.push(...unsetFindings(project, rule, unset, elsewhere));
  }
  // What a variant says of the project as a whole, such as that it is kept running, goes before.
  for (const rule of projectRules)
    for (const verdict of rule.read(project))
      if (verdict.about !== wholeProject || !elsewhere.has(answeredKey(rule.question, verdict.about)))
        findings.push(findingOf(rule, verdict, verdict.about));
  return withoutRepetition(
    project.variant ? findings.filter(({ file }) => file === project.variant?.name) : findings,
  );
}

/** A verdict on a stack, where a key that Swarm passes over holds only if Compose starts it. */
const onSwarm = (verdict: Verdict, service: ComposeService): Verdict =>
  verdict.sureness === 'stated' && isPassedOverBySwarm(service, verdict.at)
    ? { ...verdict, sureness: 'hinted' }
    : verdict;

function unsetFindings(
  project: ComposeProject,
  rule: ServiceRule,
  unset: readonly ComposeService[],
  elsewhere: Answered,
): readonly Finding[] {
  const told = rule.unset?.(project);
  const whole = unset.filter(
    (service) =>
      !project.incomplete.has(service) && !elsewhere.has(answeredKey(rule.question, named(service))),
  );
  // Where nothing at all is used, one service that does settles the matter for the whole.
  const isForAll = rule.questionnaire === 'platform-hardening' || unset.length === project.own.length;
  const [first] = whole;
  if (!told || !first || project.variant || !isForAll) return [];
  const at = whole.length === 1 ? first.siteIn(project.site.file) : project.site;
  const { answer, because, sureness = 'implied-by-default' } = told;
  return [findingOf(rule, { at, answer, because, sureness }, together(whole, project))];
}

function together(services: readonly ComposeService[], project: ComposeProject): string {
  const [first] = services;
  if (first && services.length === 1) return named(first);
  if (services.length === project.services.length) return `all ${services.length} services`;
  const names = services.slice(0, 3).map(({ name }) => `"${shown(name)}"`);
  const others = services.length - names.length;
  return `services ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

function findingOf(
  { questionnaire, question }: Pick<ServiceRule, 'questionnaire' | 'question'>,
  verdict: Verdict,
  about: string,
): Finding {
  const { at, answer, because, sureness } = verdict;
  // What is asked of an application in production, such a file only hints at.
  const isWeak = questionnaire === 'application-readiness' && isForDevelopment(at.file);
  return findingAt(at.file, at.place.line, {
    questionnaire,
    question,
    answer,
    sureness: isWeak ? 'hinted' : sureness,
    about,
    because,
  });
}

/** The first of the findings that give the same answer about the same thing. */
function withoutRepetition(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ questionnaire, question, about, answer }) => {
    const key = [questionnaire, question, about, String(answer)].join('\n');
    return seen.size < seen.add(key).size;
  });
}
