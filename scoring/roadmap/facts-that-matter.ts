import { holds } from '../../questionnaire/relevance.ts';
import type { LandingZoneFact } from '../landing-zones/landing-zone.ts';
import type { RoadmapSituation } from './situation.ts';

/** A fact of the landing zone, with its title as it stands inside a sentence. */
export interface FactThatMatters extends LandingZoneFact {
  readonly subject: string;
}

/** The facts in this state of confirmation that matter on the path with these answers, in the order of the landing zone. */
export function factsThatMatter(
  { path, landingZone, standings }: RoadmapSituation,
  wanted: LandingZoneFact['confirmation'],
): FactThatMatters[] {
  const facts = landingZone?.facts ?? [];
  return facts
    .filter(
      ({ confirmation, paths, when }) =>
        confirmation === wanted && paths.includes(path.id) && (!when || holds(when, standings) !== 'false'),
    )
    .map((fact) => ({
      ...fact,
      subject: fact.title.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
    }));
}
