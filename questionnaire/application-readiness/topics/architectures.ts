import { type Topic, under } from './topic.ts';

/** Monolith, miniservices, microservices and the interfaces between them. */
export const architectures: readonly Topic[] = [
  ...under(
    'Introduction to monolithic architecture',
    ['monolith', 'Monolith'],
    ['data-store-apart', 'Monolith with its data store on another machine', ['database-runs-apart']],
    ['instances-behind-a-balancer', 'Monolith in several instances', ['several-instances-serve']],
  ),
  ...under(
    'Introduction to miniservice architecture',
    ['shared-database', 'Miniservices: several applications share a database', ['database-has-one-owner']],
    ['calls-without-events', 'Miniservices: calls and no events', ['parts-exchange-calls-or-messages']],
    ['shared-deployment', 'Miniservices: shared infrastructure', ['release-unit-fits-the-need']],
  ),
  ...under(
    'What is REST APIs?',
    ['rest', 'REST APIs'],
    [
      'rest-client-server',
      'REST: client and server apart',
      ['interface-follows-rest', 'layers-are-separate'],
    ],
    ['rest-stateless', 'REST: stateless calls', ['interface-follows-rest', 'session-state-is-external']],
    ['rest-cacheable', 'REST: cacheable data', ['interface-follows-rest']],
    [
      'rest-uniform-interface',
      'REST: one uniform interface',
      ['interface-follows-rest', 'contract-is-versioned'],
    ],
    [
      'rest-layered',
      'REST: layers between client and server',
      ['interface-follows-rest', 'protocols-pass-the-router'],
    ],
    ['rest-code-on-demand', 'REST: code on demand (optional)', { questions: ['rest-constraints'] }],
    ['rest-or-soap', 'REST compared with SOAP', ['protocols-pass-the-router', 'contract-is-versioned']],
    ['rest-or-graphql', 'REST compared with GraphQL', ['protocols-pass-the-router', 'contract-is-versioned']],
  ),
  ...under(
    'Microservices vs. Monolithic',
    ['row-deployment', 'Microservices or monolith: deployment', ['release-unit-fits-the-need']],
    ['row-scalability', 'Microservices or monolith: scalability', ['scales-by-copies']],
    [
      'row-agility',
      'Microservices or monolith: agility',
      ['layers-are-separate', 'language-runtime-has-an-image'],
    ],
    ['row-resiliency', 'Microservices or monolith: resiliency', ['faults-stay-local']],
    [
      'row-testing',
      'Microservices or monolith: testing',
      ['parts-are-tested-apart', 'tests-gate-the-release'],
    ],
    ['row-security', 'Microservices or monolith: security', ['services-prove-their-identity']],
    [
      'row-development',
      'Microservices or monolith: development',
      { questions: ['team-structure'], criteria: ['database-has-one-owner'] },
    ],
  ),
  ...under(
    'Microservices vs. Miniservices',
    ['row-scope', 'Microservices or miniservices: scope', ['layers-are-separate']],
    ['row-coupling', 'Microservices or miniservices: deployment', ['release-unit-fits-the-need']],
    [
      'row-communication',
      'Microservices or miniservices: communication',
      ['parts-exchange-calls-or-messages'],
    ],
  ),
  ...under('Benefits of using microservices', ['microservice-benefits', 'Benefits of microservices']),
  ...under('Disadvantages of using microservices', ['microservice-costs', 'Disadvantages of microservices']),
];
