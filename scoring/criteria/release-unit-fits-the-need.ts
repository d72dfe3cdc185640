import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** A single release unit is a defect only where parts need to change at different rates. */
export const releaseUnitFitsTheNeed = criterion({
  id: 'release-unit-fits-the-need',
  title: 'Parts that change at different rates are released separately',
  category: 'architecture',
  weight: 2,
  why: 'Containers speed up only the release of the unit that is deployed. If one image holds parts with different needs, every small change restarts all of them.',
  fix: 'Take the part that delays the others, give it its own build, image and Deployment, and keep the rest as it is.',
  effort: 'L',
  owner: 'department',
  sources: [deck('Microservices vs. Monolithic'), deck('Benefits of using microservices')],
  reads: ['deployment-unit', 'independent-change-need'],
  assess: (answers) =>
    ({
      'each-service': { strong: pass, some: pass, none: pass },
      'by-module': { strong: partial(75), some: pass, none: pass },
      'whole-application': { strong: fail, some: partial(50), none: pass },
    })[answers['deployment-unit']][answers['independent-change-need']],
  examples: [
    { answers: { 'deployment-unit': 'each-service', 'independent-change-need': 'strong' }, judgement: pass },
    { answers: { 'deployment-unit': 'each-service', 'independent-change-need': 'some' }, judgement: pass },
    { answers: { 'deployment-unit': 'each-service', 'independent-change-need': 'none' }, judgement: pass },
    {
      answers: { 'deployment-unit': 'by-module', 'independent-change-need': 'strong' },
      judgement: partial(75),
    },
    { answers: { 'deployment-unit': 'by-module', 'independent-change-need': 'some' }, judgement: pass },
    { answers: { 'deployment-unit': 'by-module', 'independent-change-need': 'none' }, judgement: pass },
    {
      answers: { 'deployment-unit': 'whole-application', 'independent-change-need': 'strong' },
      judgement: fail,
    },
    {
      answers: { 'deployment-unit': 'whole-application', 'independent-change-need': 'some' },
      judgement: partial(50),
    },
    {
      answers: { 'deployment-unit': 'whole-application', 'independent-change-need': 'none' },
      judgement: pass,
    },
  ],
});
