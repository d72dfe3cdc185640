import { findQuestionnaire } from '../../../questionnaire/index.ts';
import { holds, questionsIn, type Standings, standingsOf } from '../../../questionnaire/relevance.ts';
import { advise } from '../../../scoring/advice/advise.ts';
import type { Adviser } from '../../../scoring/advice/adviser.ts';
import { kubernetesObjects } from '../../../scoring/advice/kubernetes-objects.ts';
import { copies, objectsBeside } from '../../../scoring/advice/objects-beside.ts';
import { serviceMesh } from '../../../scoring/advice/service-mesh.ts';
import type { KnownAnswers, QuestionId } from '../../../scoring/criterion.ts';
import type { Advice } from '../../../scoring/result.ts';
import type { ArtefactInput } from '../artefact.ts';
import { resourceName } from './resource-name.ts';

type Value<Id extends QuestionId> = KnownAnswers<Id>[Id];
type Option<Id extends QuestionId> = Value<Id> extends readonly (infer One)[] ? One : Value<Id>;

/** An object beside the workload on which open questions decide. */
export interface UndecidedObject {
  /** Its id among what the adviser on Kubernetes objects names. */
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
}

/** What starter files ask about an application; they take its recommended path, one into containers, as given. */
export interface Situation {
  /** The name that its objects share. */
  readonly name: string;
  /** The known answer; `undefined` while it is open and where the question does not apply. */
  known<Id extends QuestionId>(id: Id): Value<Id> | undefined;
  /** Whether the known answer is, or includes, one of the options. */
  said<Id extends QuestionId>(id: Id, ...options: readonly Option<Id>[]): boolean;
  /** The choice of the adviser on Kubernetes objects. */
  readonly workload: 'deployment' | 'stateful-set' | 'job' | 'cron-job';
  /** Whether that adviser names this object beside the workload. */
  advised(objectId: string): boolean;
  /**
   * `several`: pods can serve side by side. `one-by-design`: a second one would do damage. `one-for-now`: sessions are
   * tied to one pod, or nobody has said whether two can serve.
   */
  readonly instances: 'several' | 'one-for-now' | 'one-by-design';
  /** Whether callers reach it on a port, so that it has a Service. */
  readonly called: boolean;
  /** The choice of the adviser on the service mesh. */
  readonly mesh: string | null;
  /** Objects that are left out because open questions decide on them. */
  readonly undecided: readonly UndecidedObject[];
}

/** Reads answers and result for the starter files. */
export function situationOf({ applicationName, answers, result }: ArtefactInput): Situation {
  const { id, version } = result.questionnaire;
  const questionnaire = findQuestionnaire(id, version);
  const standings: Standings = questionnaire ? standingsOf(questionnaire, answers) : new Map();
  const { path } = result.recommendation;
  const recommendation = { path, candidates: path ? [path] : [], openQuestions: [] };
  const choiceOf = (adviser: Adviser): Advice =>
    advise(adviser, { standings, recommendation, toAsk: () => [] });
  const objects = choiceOf(kubernetesObjects);
  const workload = objects.choice as Situation['workload'];
  const known = <Id extends QuestionId>(question: Id): Value<Id> | undefined => {
    const standing = standings.get(question);
    return standing?.state === 'known' ? (standing.value as Value<Id>) : undefined;
  };
  const said: Situation['said'] = (question, ...options) => {
    const value: unknown = known(question);
    return options.some((option) => (Array.isArray(value) ? value.includes(option) : value === option));
  };
  const single = workload === 'stateful-set' || said('multiple-instances', 'single-by-design');
  const named = (objectId: string): boolean => objects.additions.some((one) => one.id === objectId);
  const able = copies.kind === 'answer' && holds(copies.condition, standings) === 'true';
  const instances = single ? 'one-by-design' : able ? 'several' : 'one-for-now';
  const called =
    (workload === 'deployment' || workload === 'stateful-set') &&
    (named('service') || (named('route') && !said('listening-ports', 'no-ports')));
  const given = [
    ...(called ? ['service'] : []),
    ...(instances === 'several' ? ['pod-disruption-budget', 'topology-spread-constraints'] : []),
  ];
  return {
    name: resourceName(applicationName),
    known,
    said,
    workload,
    advised: named,
    instances,
    called,
    mesh: choiceOf(serviceMesh).choice,
    undecided: undecidedObjects(standings).filter((one) => !given.includes(one.id)),
  };
}

/** The objects beside the workload that neither hold nor fail, with the open questions that decide on them. */
const undecidedObjects = (standings: Standings): readonly UndecidedObject[] =>
  objectsBeside.flatMap(({ id, title, clauses }) => {
    const conditions = clauses.flatMap((clause) => (clause.kind === 'answer' ? [clause.condition] : []));
    const truths = conditions.map((condition) => holds(condition, standings));
    if (truths.includes('false') || !truths.includes('open')) return [];
    const open = conditions.flatMap(questionsIn).filter((id) => standings.get(id)?.state === 'open');
    return [{ id, title, questions: [...new Set(open)] }];
  });
