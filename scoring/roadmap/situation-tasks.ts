import { containerPaths } from '../paths/path.ts';
import { factsThatMatter } from './facts-that-matter.ts';
import type { PlannedTask } from './path-plan.ts';
import type { RoadmapSituation } from './situation.ts';

/** The tasks that neither a path nor a criterion brings: what is open, to be confirmed, advised or accepted. */
export const situationTasks = (situation: RoadmapSituation): PlannedTask[] => [
  ...openQuestions(situation),
  ...openPoints(situation),
  ...advisedChoices(situation),
  ...acceptedRisks(situation),
];

function openQuestions({ nextQuestions }: RoadmapSituation): PlannedTask[] {
  const deciding = nextQuestions.filter(({ decides }) => decides.length > 0).length;
  if (deciding === 0) return [];
  const one = deciding === 1;
  const [theirs, they] = one ? ['Its answer', 'it'] : ['Their answers', 'them'];
  return [
    {
      id: 'answer-open-questions',
      phase: 'assess',
      title: one
        ? 'Answer the open question that still decides something'
        : `Answer the ${deciding} open questions that still decide something`,
      effort: 'S',
      because: `${theirs} can still change the verdict, the path or the advice; tasks may come or go with ${they}.`,
    },
  ];
}

/** One letter with all points: the team that confirms them is one team. */
function openPoints(situation: RoadmapSituation): PlannedTask[] {
  const points = factsThatMatter(situation, 'to-be-confirmed');
  if (points.length === 0) return [];
  const teams = [...new Set(points.map(({ confirmWith }) => confirmWith))].join(' and the ');
  const count = points.length === 1 ? 'one point' : `${points.length} points`;
  const subjects = points.map(({ subject }) => subject).join('; ');
  return [
    {
      id: 'landing-zone-open-points',
      phase: 'assess',
      title: `Ask the ${teams} about ${count}`,
      effort: 'S',
      because: `To be confirmed for ${situation.landingZone?.title}: ${subjects}.`,
    },
  ];
}

function advisedChoices({ path, advice }: RoadmapSituation): PlannedTask[] {
  const made = advice.filter(({ choiceTitle }) => choiceTitle !== null);
  if (made.length === 0 || !containerPaths.includes(path.id)) return [];
  return [
    {
      id: 'decide-on-advice',
      phase: 'prepare',
      title: 'Decide on what is advised for the build, and record why',
      effort: 'S',
      dependsOn: ['landing-zone-open-points'],
      because: `Advised: ${made.map(({ title, choiceTitle }) => `${choiceTitle} (${title})`).join('; ')}.`,
    },
  ];
}

function acceptedRisks({ accepted }: RoadmapSituation): PlannedTask[] {
  if (accepted.length === 0) return [];
  const risks = accepted.map(({ title, expiresOn }) => `“${title}” until ${expiresOn}`);
  return [
    {
      id: 'mend-accepted-risks',
      phase: 'operate',
      title: 'Mend or renew accepted risks before they expire',
      effort: 'S',
      because: `Accepted: ${risks.join(', ')}.`,
    },
  ];
}
