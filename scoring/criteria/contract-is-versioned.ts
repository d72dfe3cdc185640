import { deck } from '../../questionnaire/source.ts';
import { criterion, fail, partial, pass } from '../criterion.ts';

/** Whether callers keep working while two versions run side by side. */
export const contractIsVersioned = criterion({
  id: 'contract-is-versioned',
  title: 'The interface for other systems has a written, versioned contract',
  category: 'interfaces',
  weight: 2,
  why: 'During a rolling, blue/green or canary release two versions answer at the same time. Without a versioned contract nobody can tell whether a caller will understand both.',
  fix: 'Write the contract of the interface as it is today (OpenAPI, WSDL, GraphQL schema or .proto), put it into source control, and add a version to the path or namespace at the next change.',
  effort: 'M',
  owner: 'department',
  sources: [deck('What is REST APIs?'), deck('Deploy applications using Blue/Green or Canary strategies')],
  reads: ['api-contract'],
  assess: (answers) =>
    ({
      versioned: pass,
      unversioned: partial(50),
      undocumented: fail,
    })[answers['api-contract']],
  examples: [
    { answers: { 'api-contract': 'versioned' }, judgement: pass },
    { answers: { 'api-contract': 'unversioned' }, judgement: partial(50) },
    { answers: { 'api-contract': 'undocumented' }, judgement: fail },
  ],
});
