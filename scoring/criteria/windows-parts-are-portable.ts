import { deck, kubernetes, openshift } from '../../questionnaire/source.ts';
import { criterion, fail, pass } from '../criterion.ts';

/** Whether a Windows application can be started on Linux as it is. */
export const windowsPartsArePortable = criterion({
  id: 'windows-parts-are-portable',
  title: 'Nothing in the application needs Windows',
  category: 'runtime',
  weight: 4,
  why: 'Linux containers run neither .NET Framework nor COM, the registry or desktop components. Windows containers need Windows nodes, and whether GCIS CaaS has any is to be confirmed.',
  fix: 'Run the .NET Upgrade Assistant or list every call to COM, registry and desktop functions, then estimate the port to current .NET on Linux. Ask the GCIS Planning and Client Advisory Team about Windows nodes (to be confirmed).',
  effort: 'XL',
  owner: 'department',
  sources: [
    deck('Container vs. Virtual Machine'),
    kubernetes('Windows containers in Kubernetes', 'concepts/windows/intro/'),
    openshift('Windows Container Support for OpenShift'),
  ],
  reads: ['windows-dependence'],
  blocks: ['replatform'],
  assess: (answers) =>
    ({
      portable: pass,
      'dotnet-framework': fail,
      'com-registry-or-services': fail,
      'desktop-components': fail,
    })[answers['windows-dependence']],
  examples: [
    { answers: { 'windows-dependence': 'portable' }, judgement: pass },
    { answers: { 'windows-dependence': 'dotnet-framework' }, judgement: fail },
    { answers: { 'windows-dependence': 'com-registry-or-services' }, judgement: fail },
    { answers: { 'windows-dependence': 'desktop-components' }, judgement: fail },
  ],
});
