import { oneOf, section, wholeNumber } from '../../question.ts';
import { deck, hongKong, kubernetes, type Source } from '../../source.ts';
import { missionCritical } from '../gates.ts';

const policy = (part: string): Source =>
  hongKong(
    'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
    `${part}; check against the current edition`,
  );

const strategies: Source = {
  document: 'AWS Prescriptive Guidance, guide for large migrations',
  part: 'About the migration strategies',
  url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/large-migration-guide/migration-strategies.html',
};

/** What the application is for, what it holds, and who may change it. */
export const application = section({
  id: 'application',
  title: 'Application and business',
  intro:
    'Its data, its licences, its supplier and its planned life decide whether the application may move and whether a move pays.',
  questions: [
    oneOf({
      id: 'criticality',
      text: 'What happens when the application is down for one working day?',
      help: 'Look at the business continuity plan or ask the head of the section that uses it. Answer for the worst day of the year, such as the last day of a filing period.',
      source: policy('Record of systems by availability'),
      options: [
        { id: 'mission-critical', label: 'A service to the public or a statutory duty stops' },
        { id: 'important', label: 'Staff cannot do a main task on that day' },
        { id: 'supporting', label: 'Staff continue by another means, with more work' },
        { id: 'minor', label: 'The work of that day is not affected' },
      ],
    }),
    oneOf({
      id: 'data-classification',
      text: 'What is the highest security classification of the data that the application handles?',
      help: 'Look at the entry of the application in the list of information systems, or ask the departmental IT security officer. Attachments, log files and backups count.',
      source: policy('Classification of information'),
      alwaysApplies: true,
      options: [
        { id: 'unclassified', label: 'Unclassified' },
        { id: 'restricted', label: 'RESTRICTED' },
        { id: 'confidential', label: 'CONFIDENTIAL' },
        { id: 'secret', label: 'SECRET' },
        { id: 'top-secret', label: 'TOP SECRET' },
      ],
    }),
    oneOf({
      id: 'personal-data',
      text: 'Which data about living persons does the application store?',
      help: 'Look at the data dictionary and at uploaded documents; the officer who handles personal data requests also knows. Copies in log files, test data and backups count. If several answers are true, choose the last of them.',
      source: hongKong('Personal Data (Privacy) Ordinance', 'Data Protection Principles 2(3) and 4(2)'),
      options: [
        { id: 'none', label: 'None' },
        { id: 'personal', label: 'Names, contact details or case records' },
        {
          id: 'sensitive',
          label: 'Identity card numbers, or health, biometric, financial or criminal records',
        },
      ],
    }),
    oneOf({
      id: 'exposure',
      text: 'What is the widest network from which the application can be reached?',
      help: 'Look at the firewall rules and the reverse proxy in front of it. Interfaces for other systems count as well as screens; a site that is open to the Internet only through a proxy counts as Internet.',
      source: policy('Record of systems that face the Internet'),
      alwaysApplies: true,
      options: [
        { id: 'department-network', label: 'The network of the department' },
        { id: 'government-network', label: 'The network that government departments share' },
        { id: 'internet', label: 'The Internet' },
      ],
    }),
    wholeNumber({
      id: 'recovery-time-hours',
      text: 'Within how many hours must the application work again after a failure?',
      help: 'Look for the recovery time objective in the business continuity plan or the maintenance contract. Round down: 0 means less than one hour. If nothing is written, ask the business owner for the longest stop that was accepted.',
      source: policy('Record of systems by availability'),
      unit: 'hours',
      least: 0,
      most: 720,
    }),
    wholeNumber({
      id: 'recovery-point-hours',
      since: '1.1',
      text: 'How many hours of entered data may be lost after a failure?',
      help: 'Look for the recovery point objective in the business continuity plan. 0 means that nothing which was confirmed to a user may be lost. If nothing is written, ask the business owner from what the data of a day could be entered again.',
      source: policy('Record of systems by availability'),
      appliesWhen: missionCritical,
      unit: 'hours',
      least: 0,
      most: 720,
    }),
    oneOf({
      id: 'planned-life',
      text: 'For how long will the department still use the application?',
      help: 'Look at the departmental IT plan and at the end date of the maintenance contract. A replacement is under way when its contract is signed or its team has started.',
      source: strategies,
      alwaysApplies: true,
      options: [
        { id: 'over-three-years', label: 'For more than three years, or no end is planned' },
        { id: 'one-to-three-years', label: 'For one to three years' },
        { id: 'replacement-under-way', label: 'Until its replacement is ready, which is being made now' },
        { id: 'ends-within-a-year', label: 'For less than a year; nothing replaces it' },
      ],
    }),
    oneOf({
      id: 'maintenance-contract',
      since: '1.1',
      text: 'When does the contract for the maintenance of the application end?',
      help: 'Look at the end date of the contract. An option to extend it counts only once it has been used. If there are several contracts, answer for the one under which code or settings are changed.',
      source: strategies,
      appliesWhen: { question: 'planned-life', is: ['over-three-years', 'one-to-three-years'] },
      options: [
        { id: 'over-a-year', label: 'In more than a year' },
        { id: 'within-a-year', label: 'Within a year' },
        { id: 'own-staff', label: 'There is none: staff of the department maintain the application' },
        { id: 'nobody', label: 'It has ended, and nobody maintains the application' },
      ],
    }),
    oneOf({
      id: 'origin',
      text: 'Who developed the application?',
      help: 'Look at the contract and its clause on intellectual property. A product with settings and templates only is unchanged; a product with added or altered code is customised.',
      source: strategies,
      alwaysApplies: true,
      options: [
        { id: 'built-for-the-department', label: 'The department, or a contractor on its order' },
        {
          id: 'customised-product',
          label: 'A supplier for many customers, with code changed or added for us',
        },
        { id: 'packaged-product', label: 'A supplier for many customers, with its code unchanged' },
      ],
    }),
    oneOf({
      id: 'source-code',
      text: 'How much of the source code does the department have?',
      help: 'Look for the repository or the escrow deposit, check it out on a clean machine and build it. It is complete when the build scripts, the libraries and the database scripts are there too.',
      source: deck('Dockerfile / Containerfile'),
      appliesWhen: { question: 'origin', is: ['built-for-the-department', 'customised-product'] },
      options: [
        { id: 'builds-from-source', label: 'All of it; a build on a clean machine gave a program that runs' },
        { id: 'complete-never-rebuilt', label: 'All of it as far as we know; nobody has tried to build it' },
        { id: 'incomplete', label: 'A part; modules, libraries or build scripts are missing' },
        { id: 'none', label: 'None, or the contract forbids changing it' },
      ],
    }),
    oneOf({
      id: 'supplier-container-support',
      text: 'What does the supplier say about running the product in containers?',
      help: 'Look at the support matrix of the version in use, then ask the supplier in writing and name Red Hat OpenShift. A statement from a sales meeting does not count.',
      source: deck('Pros and cons of using container'),
      appliesWhen: { question: 'origin', is: ['customised-product', 'packaged-product'] },
      options: [
        { id: 'supplier-image', label: 'It publishes a container image and supports it' },
        {
          id: 'supported-in-containers',
          label: 'It supports the product in an image that the customer builds',
        },
        { id: 'not-stated', label: 'Nothing in writing' },
        {
          id: 'refused-or-gone',
          label: 'It refuses support in containers, or there is no supplier any more',
        },
      ],
    }),
    oneOf({
      id: 'licence-model',
      text: 'How are the licences of the application and its middleware counted?',
      help: 'Look at the licence schedule of the contract for the words user, core, processor, host and node. Leave out a database that stays outside. If several answers are true, choose the last of them.',
      source: kubernetes('Assigning Pods to Nodes', 'concepts/scheduling-eviction/assign-pod-node/'),
      options: [
        { id: 'no-licence-fee', label: 'By nothing: no licence has to be bought' },
        { id: 'by-user-or-site', label: 'By user, or one price for the whole site' },
        { id: 'by-core-of-the-container', label: 'By the cores that the container may use' },
        { id: 'by-core-of-the-host', label: 'By all cores of the machine on which it may run' },
        {
          id: 'bound-to-the-machine',
          label: 'By machine: the key is tied to a host name, a network card, a disk or a dongle',
        },
      ],
    }),
    oneOf({
      id: 'market-alternative',
      text: 'Which other product or service could take the place of this product?',
      help: 'Look at the last market survey or tender, and ask departments that do the same work. It meets the needs only if somebody compared it with the list of required functions.',
      source: strategies,
      appliesWhen: { question: 'origin', is: ['customised-product', 'packaged-product'] },
      narrowed: {
        since: '1.1',
        appliesWhen: {
          all: [
            { question: 'origin', is: ['customised-product', 'packaged-product'] },
            {
              any: [
                { question: 'origin', is: ['packaged-product'] },
                { question: 'supplier-container-support', is: ['not-stated', 'refused-or-gone'] },
                { question: 'licence-model', is: ['by-core-of-the-host', 'bound-to-the-machine'] },
              ],
            },
          ],
        },
      },
      options: [
        { id: 'meets-needs', label: 'One that was compared with our requirements and meets them' },
        { id: 'needs-evaluation', label: 'One or more that nobody has compared with our requirements' },
        { id: 'none', label: 'None that is known to us' },
      ],
    }),
    oneOf({
      id: 'funding',
      text: 'Is there funding to move and change the application?',
      help: 'Ask the officer who controls the IT budget of the department. Money for the yearly maintenance counts only if the contract names the work of the move.',
      source: hongKong(
        'GCIS internal FAQ, copy of 22 September 2022',
        'Security risk assessment before launch or major release',
      ),
      options: [
        { id: 'funded', label: 'Granted, for the work and for the security risk assessment' },
        { id: 'requested', label: 'Requested, or granted in part' },
        { id: 'none', label: 'Not requested' },
      ],
    }),
  ],
});
