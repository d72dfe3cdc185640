import type { Condition } from '../../questionnaire/relevance.ts';
import { deck, hongKong, kubernetes, openshift, type Source } from '../../questionnaire/source.ts';
import { containerPaths, type PathId } from '../paths/path.ts';
import type { LandingZoneFact } from './landing-zone.ts';

const toBeConfirmed = (
  id: string,
  title: string,
  statement: string,
  sources: readonly Source[],
  { paths = containerPaths, when }: { paths?: readonly PathId[]; when?: Condition } = {},
): LandingZoneFact => ({
  id,
  title,
  statement,
  sources,
  confirmation: 'to-be-confirmed',
  confirmWith: 'GCIS Planning and Client Advisory Team',
  makesNecessary: [],
  paths,
  ...(when ? { when } : {}),
});

const moves: readonly PathId[] = ['rehost-vm', ...containerPaths];

/** What has to be asked, because no public document says it. */
export const gcisCaasOpenPoints: readonly LandingZoneFact[] = [
  toBeConfirmed(
    'classification-limit',
    'Classification of data',
    'Up to which classification data may be kept and processed, and what that asks for in addition.',
    [hongKong('GCIS internal FAQ, copy of 22 September 2022', 'Advice on suitability before subscribing')],
    { paths: moves, when: { question: 'data-classification', is: ['restricted', 'confidential'] } },
  ),
  toBeConfirmed(
    'virtual-machines',
    'Virtual machines',
    'Whether virtual machines are offered for this application, with which guest systems and sizes, and who patches and backs them up.',
    [hongKong('GCIS internal FAQ, copy of 22 September 2022', 'List of services')],
    { paths: ['rehost-vm'] },
  ),
  toBeConfirmed(
    'quotas',
    'Projects and quotas',
    'How many projects a department gets, and which quotas on processor, memory, storage and objects hold in each. They bound the number and size of pods.',
    [kubernetes('Resource Quotas', 'concepts/policy/resource-quotas/')],
  ),
  toBeConfirmed(
    'constraint-exceptions',
    'Exceptions to restricted-v2',
    'Whether a pod may run under a wider constraint than restricted-v2, and who decides on it. Plan without one.',
    [openshift('Managing security context constraints')],
    {
      when: {
        any: [
          { question: 'run-as', is: ['root-always'] },
          {
            question: 'host-access',
            is: ['host-paths', 'host-network', 'added-capabilities', 'other-processes'],
          },
        ],
      },
    },
  ),
  toBeConfirmed(
    'node-systems',
    'Systems and processors of the nodes',
    'Whether there are nodes other than Linux on x86-64. Where there are none, a program for Windows or for another processor has to be ported.',
    [openshift('Windows Container Support for OpenShift')],
    {
      when: {
        any: [
          { question: 'operating-system', is: ['windows-server'] },
          { question: 'cpu-architecture', is: ['arm64', 'other'] },
        ],
      },
    },
  ),
  toBeConfirmed(
    'storage-classes',
    'Storage classes and access modes',
    'Which storage classes are offered, whether several pods may write to one volume, whether object storage is offered, and which of them is encrypted.',
    [
      deck('Introduction to Kubernetes architecture'),
      kubernetes('Persistent Volumes: Access Modes', 'concepts/storage/persistent-volumes/#access-modes'),
    ],
    { when: { question: 'local-files', is: ['shared-storage', 'local-disk'] } },
  ),
  toBeConfirmed(
    'volume-backup',
    'Backup of volumes',
    'Who backs up persistent volumes, how often, and how a department restores one.',
    [openshift('Backup and restore')],
    { when: { question: 'local-files', is: ['shared-storage', 'local-disk'] } },
  ),
  toBeConfirmed(
    'database-service',
    'Database service',
    'Whether the database service of GCIS can be reached from CaaS and has the product and version in use, or where the database may run otherwise.',
    [hongKong('GCIS internal FAQ, copy of 22 September 2022', 'List of services')],
    {
      when: {
        question: 'database-kind',
        is: ['open-source-relational', 'commercial-relational', 'document-or-key-value', 'file-based'],
      },
    },
  ),
  toBeConfirmed(
    'registry',
    'Registry and image scanning',
    'Which registry images are pulled from, who may push to it, and whether it scans them.',
    [openshift('Using container registries securely')],
  ),
  toBeConfirmed(
    'pipeline',
    'Delivery pipeline',
    'Which pipeline is offered, and whether the pipeline of a department may deploy to its projects.',
    [deck('Comparison of CI/CD tools')],
  ),
  toBeConfirmed(
    'service-mesh',
    'Service mesh',
    'Whether a service mesh is offered, and who runs it.',
    [deck('Benefits of using service mesh')],
    { when: { question: 'service-count', atLeast: 2 } },
  ),
  toBeConfirmed(
    'routes',
    'Host names and certificates of Routes',
    'Which host names a Route may have, who issues the certificates, and how users on the Internet or the government network reach it.',
    [openshift('Secured routes')],
    { when: { question: 'inbound-protocols', is: ['http', 'soap', 'graphql', 'grpc'] } },
  ),
  toBeConfirmed(
    'other-ways-in',
    'Ways in beside Routes',
    'Whether a load balancer for TCP or UDP is offered to callers that speak another protocol than HTTP.',
    [openshift('Configuring ingress cluster traffic')],
    { when: { question: 'inbound-protocols', is: ['raw-tcp', 'udp', 'rmi-corba-dcom', 'file-transfer'] } },
  ),
  toBeConfirmed(
    'egress',
    'Connections out of the cluster',
    'How a rule for a connection to another system is requested, and whether a project can have a fixed source address.',
    [openshift('Configuring an egress IP address'), openshift('Network policy')],
    { when: { question: 'dependency-reach', is: ['all-reachable', 'rules-to-be-opened', 'not-reachable'] } },
  ),
  toBeConfirmed(
    'logs-and-metrics',
    'Logs, metrics and alerts',
    'Where logs go and how long they are kept, whether metrics of applications are collected, and who receives an alert.',
    [
      openshift('Monitoring cluster events and logs'),
      openshift('Enabling monitoring for user-defined projects'),
    ],
  ),
  toBeConfirmed(
    'service-level',
    'Availability and maintenance',
    'Which availability is agreed, when the platform is maintained, and where its pods start again when a site fails. It bounds the recovery time that the application can promise.',
    [deck('Leverage Pod Topology Spread Constraints')],
    { paths: moves },
  ),
];
