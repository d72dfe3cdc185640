import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether an independent team has looked at the application lately. */
export const securityRiskAssessmentIsCurrent = criterion({
  id: 'security-risk-assessment-is-current',
  title: 'An independent security risk assessment is less than two years old',
  category: 'security',
  weight: 4,
  why: 'GCIS audits its platform and not the applications on it. The department must have its own assessment, with a code review by an independent team, before launch or a major release, and the move to containers is such a change.',
  fix: 'Plan the assessment into the migration: agree the scope with the departmental IT security officer, and place it after the pilot and before the cut-over.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong(
      'GCIS internal FAQ, copy of 22 September 2022',
      'Security risk assessment before launch or major release',
    ),
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Security risk assessment at least every two years; check against the current edition',
    ),
  ],
  reads: ['security-risk-assessment'],
  assess: (answers) =>
    ({
      current: pass,
      'older-than-two-years': partial(25),
      never: fail,
    })[answers['security-risk-assessment']],
  examples: [
    { answers: { 'security-risk-assessment': 'current' }, judgement: pass },
    { answers: { 'security-risk-assessment': 'older-than-two-years' }, judgement: partial(25) },
    { answers: { 'security-risk-assessment': 'never' }, judgement: fail },
  ],
});
