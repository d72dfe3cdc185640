import { hongKong } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether the department knows and has agreed where its data are. */
export const dataStayAtAgreedPlaces = criterion({
  id: 'data-stay-at-agreed-places',
  since: '1.1',
  title: 'Classified and personal data stay at places that were agreed',
  category: 'security',
  weight: 3,
  why: 'The department stays liable for data that others hold for it. The move is the moment at which backups, message services and supplier access get new places, and the security risk assessment asks for each of them.',
  fix: 'Make a table of every copy with place, holder and contract, end those that nobody approved, and let the departmental IT security officer approve the rest in writing.',
  effort: 'M',
  owner: 'department',
  sources: [
    hongKong('Personal Data (Privacy) Ordinance', 'Data Protection Principles 2(3) and 4(2)'),
    hongKong(
      'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
      'Classification of information; check against the current edition',
    ),
  ],
  reads: ['data-places'],
  assess: (answers) =>
    ({
      'government-sites': pass,
      'elsewhere-in-hong-kong': partial(75),
      'outside-approved': partial(75),
      'outside-unapproved': fail,
    })[answers['data-places']],
  examples: [
    { answers: { 'data-places': 'government-sites' }, judgement: pass },
    { answers: { 'data-places': 'elsewhere-in-hong-kong' }, judgement: partial(75) },
    { answers: { 'data-places': 'outside-approved' }, judgement: partial(75) },
    { answers: { 'data-places': 'outside-unapproved' }, judgement: fail },
  ],
});
