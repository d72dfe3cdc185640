import { deck } from '../../questionnaire/source.ts';
import { adviser, answered, given, unless } from './adviser.ts';
import { intoContainers, outOfContainers } from './into-containers.ts';
import { ownCode } from './own-code.ts';

const called = answered(
  {
    all: [
      { question: 'inbound-protocols', is: ['http', 'soap', 'graphql', 'grpc'] },
      {
        question: 'api-consumers',
        is: ['same-replies', 'different-fields', 'high-volume-calls', 'formal-contract'],
      },
    ],
  },
  'Other systems call it through an interface.',
  'No other system calls it through an interface.',
);
const formal = answered(
  { question: 'api-consumers', is: ['formal-contract'] },
  'Callers hold a WSDL contract with signed messages or transactions.',
  'No caller holds a WSDL contract with signed messages or transactions.',
);
const volume = answered(
  {
    any: [
      { question: 'api-consumers', is: ['high-volume-calls'] },
      { question: 'inbound-protocols', is: ['grpc'] },
    ],
  },
  'Services call it so often that message size is a limit, or by gRPC today.',
  'The size of messages is no limit for its callers, and none uses gRPC today.',
);
const fields = answered(
  { question: 'api-consumers', is: ['different-fields'] },
  'Many clients each need other fields of the same data.',
  'Its callers do not each need other fields of the same data.',
);
const soap = given(
  { question: 'inbound-protocols', is: ['soap'] },
  'Callers use SOAP today.',
  'No caller uses SOAP today.',
);
const graphql = given(
  { question: 'inbound-protocols', is: ['graphql'] },
  'Callers use GraphQL today.',
  'No caller uses GraphQL today.',
);
const standing = answered(
  { question: 'team-structure', is: ['several-with-own-parts', 'several-in-common-code', 'one-team'] },
  'A team is there that can look after a schema.',
  'No team is there that can look after a schema.',
);
const changeable = [intoContainers, ownCode, called];

/** In which style other systems should call the application. */
export const apiStyle = adviser({
  id: 'api-style',
  title: 'Style of the interface for other systems',
  choices: [
    { id: 'none', title: 'No new interface', definition: 'Nothing has to be designed for other systems.' },
    {
      id: 'rest',
      title: 'REST over HTTP',
      definition: 'Things with addresses, the methods of HTTP, and replies that may be cached.',
    },
    {
      id: 'soap-stays',
      title: 'SOAP stays',
      definition: 'The present SOAP interface moves as it is; what is new beside it can be REST.',
    },
    {
      id: 'graphql',
      title: 'GraphQL',
      definition: 'One address with a schema, at which each caller asks for the fields that it needs.',
    },
    {
      id: 'grpc',
      title: 'gRPC',
      definition: 'Binary calls over HTTP/2 from a common .proto contract, between services.',
    },
  ],
  table: [
    {
      choice: 'none',
      clauses: [outOfContainers],
      because: 'On this path the interface is not touched, or goes with the application.',
    },
    {
      choice: 'none',
      clauses: [unless(called)],
      because:
        'Only people or jobs use it. An interface that nobody has asked for would have to be secured and kept stable all the same.',
    },
    {
      choice: 'none',
      clauses: [unless(ownCode)],
      because: 'The supplier decides on the interfaces of the product; the Route passes them as they are.',
    },
    {
      choice: 'soap-stays',
      clauses: [...changeable, soap, formal],
      because:
        'REST has no built-in security of messages and no transactions. What the contract promises would have to be rebuilt on both sides.',
    },
    {
      choice: 'grpc',
      clauses: [...changeable, volume],
      because:
        'Binary messages over a few lasting connections carry more calls than JSON. They are spread by connection and not by call, so callers must balance them, and whether the entry passes HTTP/2 has to be tried.',
    },
    {
      choice: 'graphql',
      clauses: [...changeable, graphql],
      because: 'It is in use, and its callers rest on the schema.',
    },
    {
      choice: 'graphql',
      clauses: [...changeable, standing, fields],
      because:
        'Each client asks for the fields that it needs, in one call. The price: more work on the server, a schema to look after, and replies that are harder to cache.',
    },
    {
      choice: 'soap-stays',
      clauses: [...changeable, soap],
      because:
        'SOAP passes the Route like any HTTP, so the move does not ask for another style, and a change would have to be made and tested on both sides. New operations can be REST.',
    },
    {
      choice: 'rest',
      clauses: changeable,
      because:
        'It is light, understood by every client, can be cached, and each request can go to any pod. It fits callers that want the same replies.',
    },
    {
      choice: 'graphql',
      clauses: changeable,
      because: 'It would serve the same callers, with more work on the server and a schema to look after.',
    },
    {
      choice: 'none',
      clauses: [],
      because: 'It is not proven that other systems will call it, so no style is chosen yet.',
    },
  ],
  additions: [
    {
      id: 'written-contract',
      title: 'A contract with versions, in source control',
      clauses: [
        ...changeable,
        answered(
          { question: 'api-contract', is: ['unversioned', 'undocumented'] },
          'The interface has no contract with versions.',
          'The interface has a contract with versions, or needs none.',
        ),
      ],
      because:
        'Whatever the style, two versions answer side by side during a release, and callers must be able to tell them apart.',
    },
  ],
  sources: [deck('What is REST APIs?')],
});
