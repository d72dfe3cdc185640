import { oneOf, section, wholeNumber } from '../../question.ts';
import { deck } from '../../source.ts';
import { ownCode, partsApart, services } from '../gates.ts';

/** How the application is divided, released and scaled. */
export const architecture = section({
  id: 'architecture',
  title: 'Architecture',
  intro:
    'How the application is divided decides how it can be released, scaled and repaired on the platform.',
  questions: [
    oneOf({
      id: 'architecture-style',
      text: 'How is the application divided into parts?',
      help: 'Look at the design document, and list the programs that run and the repository or folder from which each is built. Layers count when screens, business rules and data access are in separate modules, even if they run as one program.',
      source: deck('Introduction to monolithic architecture'),
      alwaysApplies: true,
      options: [
        { id: 'microservices', label: 'Many small services, each with one responsibility and its own data' },
        {
          id: 'miniservices',
          label: 'A few services, each for one business domain; they may share a database',
        },
        {
          id: 'layered-monolith',
          label: 'One program with separate modules for screens, business rules and data access',
        },
        {
          id: 'single-monolith',
          label: 'One program in which screens, business rules and data access are mixed',
        },
      ],
    }),
    oneOf({
      id: 'independent-change-need',
      text: 'Does one part of the application need to change, be released or grow faster than the rest?',
      help: 'Ask the product owner which change requests waited for the release of another part in the last year, and ask the operators which function causes the peaks. It is strong when such a delay or disturbance happened more than once.',
      source: deck('Benefits of using microservices'),
      appliesWhen: { question: 'origin', is: ['built-for-the-department', 'customised-product'] },
      options: [
        {
          id: 'strong',
          label: 'Yes: one part has delayed or disturbed the others more than once in the last year',
        },
        { id: 'some', label: 'Yes, but the common release has been acceptable so far' },
        { id: 'none', label: 'No: all parts change and grow together' },
      ],
    }),
    wholeNumber({
      id: 'peak-users',
      since: '1.1',
      text: 'How many people use the application in its busiest hour?',
      help: 'Count the different users or client addresses in the access log of the busiest hour of the last twelve months. Systems that call it do not count: if nobody but systems uses it, give 0.',
      source: deck('Disadvantages of using microservices'),
      appliesWhen: {
        all: [
          { question: 'architecture-style', is: ['microservices'] },
          { question: 'independent-change-need', is: ['none'] },
        ],
      },
      unit: 'people',
      least: 0,
      most: 10_000_000,
    }),
    oneOf({
      id: 'deployment-unit',
      text: 'What is the smallest part of the application that goes into production by itself?',
      help: 'Look at the last three release records. A part counts as separate only if it went live while the rest kept running in its old version.',
      source: deck('Microservices vs. Monolithic'),
      narrowed: { since: '1.1', appliesWhen: partsApart },
      options: [
        { id: 'each-service', label: 'A single service' },
        { id: 'by-module', label: 'A module, such as the public site or the back office' },
        { id: 'whole-application', label: 'Only the whole application together' },
      ],
    }),
    oneOf({
      id: 'multiple-instances',
      text: 'How many instances of the application serve production at the same time?',
      help: 'Look at the server list of the load balancer, or ask the operators. A cold server that is started by hand after a failure does not count as standing by.',
      source: deck('Multiple replicas'),
      options: [
        { id: 'several-active', label: 'Two or more, all serving users' },
        { id: 'active-passive', label: 'One serves, and another stands by to take over' },
        { id: 'single-untested', label: 'One; nobody has tried two' },
        {
          id: 'single-by-design',
          label:
            'One; a second would damage data or refuse to start, because of a lock, a counter or a licence',
        },
      ],
    }),
    oneOf({
      id: 'scaling',
      text: 'How does the application gain capacity when the load grows?',
      help: 'Ask the operators what they did at the last peak, and look for more than one server behind the load balancer. A copy counts only if it serves the same users from the same data.',
      source: deck('Microservices vs. Monolithic'),
      narrowed: {
        since: '1.1',
        appliesWhen: { not: { question: 'multiple-instances', is: ['single-by-design'] } },
      },
      options: [
        { id: 'by-component', label: 'Copies are added of the part under load only' },
        { id: 'more-copies', label: 'Copies are added of the whole application' },
        { id: 'bigger-machine-only', label: 'The machine gets more CPU or memory; copies cannot be added' },
      ],
    }),
    oneOf({
      id: 'database-sharing',
      text: 'Which other applications use the database of this application directly?',
      help: 'List the accounts that have rights on the schema and the sessions that are connected today. Include reporting tools, database links and replication. If several answers are true, choose the last of them.',
      source: deck('Introduction to miniservice architecture'),
      options: [
        { id: 'no-database', label: 'The application has no database' },
        { id: 'own-database', label: 'None: others go through its interfaces' },
        { id: 'shared-read', label: 'Others read from it; none writes to it' },
        {
          id: 'shared-write',
          label: 'Others write to it, or this application writes to the database of another',
        },
      ],
    }),
    oneOf({
      id: 'communication',
      text: 'How do the parts of the application exchange data with each other?',
      help: 'Follow one business transaction through the design document or the code, including night jobs. If several answers are true, choose the last of them.',
      source: deck('Microservices vs. Miniservices'),
      narrowed: { since: '1.1', appliesWhen: { all: [ownCode, services] } },
      options: [
        { id: 'in-process', label: 'By calls inside one process' },
        { id: 'synchronous-api', label: 'By requests that wait for a reply, such as REST, SOAP or gRPC' },
        { id: 'publish-subscribe', label: 'By messages through a broker or a queue' },
        { id: 'through-database-or-files', label: 'By rows in a common table or files in a common folder' },
      ],
    }),
    oneOf({
      id: 'fault-spread',
      since: '1.1',
      text: 'When one part of the application last failed, what stopped with it?',
      help: 'Take the last three incident reports and note which screens, interfaces and jobs were down in each. A part that only shows less or answers later keeps working. If they differ, choose the worst.',
      source: deck('Microservices vs. Monolithic'),
      appliesWhen: { all: [partsApart, { not: { question: 'communication', is: ['publish-subscribe'] } }] },
      options: [
        { id: 'nothing-else', label: 'Nothing else: the other parts kept working' },
        { id: 'parts-that-call-it', label: 'The parts that call it' },
        { id: 'whole-application', label: 'The whole application' },
      ],
    }),
    oneOf({
      id: 'part-testing',
      since: '1.1',
      text: 'How can the part that changes most often be tested?',
      help: 'Ask a developer to test it on a machine where nothing else of the application is installed. Tests of single functions do not count: the part must be called through its own interface, with stand-ins for what it calls.',
      source: deck('Microservices vs. Monolithic'),
      appliesWhen: partsApart,
      options: [
        { id: 'alone-automated', label: 'By itself, by automated tests with stand-ins for the other parts' },
        { id: 'alone-by-hand', label: 'By itself, by people' },
        { id: 'only-end-to-end', label: 'Only with the whole application installed' },
      ],
    }),
  ],
});
