import { oneOf, section, severalOf, shortText } from '../../question.ts';
import { deck } from '../../source.ts';
import { ownCode } from '../gates.ts';

/** How the application is called and what it calls. */
export const interfaces = section({
  id: 'interfaces',
  title: 'Interfaces',
  intro:
    'Callers must reach the application, and it must reach what it calls, from pods whose addresses change.',
  questions: [
    severalOf({
      id: 'inbound-protocols',
      text: 'Over which protocols do people and other systems call the application?',
      help: 'List the listening ports (`ss -tulpn` on Linux, `netstat -abn` on Windows) and ask which system calls each of them. Leave out administration of the machine, such as SSH or Remote Desktop.',
      source: deck('What is REST APIs?'),
      none: 'none',
      options: [
        { id: 'http', label: 'HTTP or HTTPS: web pages or REST' },
        { id: 'soap', label: 'SOAP' },
        { id: 'graphql', label: 'GraphQL' },
        { id: 'grpc', label: 'gRPC' },
        { id: 'message-queue', label: 'Messages that it takes from a queue or topic' },
        { id: 'file-transfer', label: 'Files that others put on its server by FTP, SFTP or SMB' },
        { id: 'raw-tcp', label: 'Another protocol over TCP' },
        { id: 'udp', label: 'A protocol over UDP' },
        { id: 'rmi-corba-dcom', label: 'Java RMI, CORBA or DCOM' },
        { id: 'none', label: 'None: nothing calls it' },
      ],
    }),
    oneOf({
      id: 'api-consumers',
      since: '1.1',
      text: 'What do the callers of the interface ask of it?',
      help: 'Group the calls of one day in the access log by caller, and ask the owners of the three largest what they use. Screens of the application that fetch their own data count as browsers. If several answers are true, choose the last of them.',
      source: deck('What is REST APIs?'),
      appliesWhen: { question: 'inbound-protocols', is: ['http', 'soap', 'graphql', 'grpc'] },
      options: [
        { id: 'browsers-only', label: 'Pages only: no other system calls it' },
        { id: 'same-replies', label: 'The same replies for all: one or a few known systems call it' },
        {
          id: 'different-fields',
          label: 'Many clients, such as apps and portals, that each need other fields of the same data',
        },
        {
          id: 'high-volume-calls',
          label: 'Services with so many calls that the size of messages or open connections is a limit',
        },
        {
          id: 'formal-contract',
          label: 'A WSDL contract with signed or encrypted messages (WS-Security) or transactions',
        },
      ],
    }),
    oneOf({
      id: 'api-contract',
      text: 'How is the interface described that other systems call?',
      help: 'Look for an OpenAPI file, a WSDL, a GraphQL schema or a .proto file in source control, and compare it with the calls in the access log. If only people with browsers call the application, mark the question as not applicable.',
      source: deck('What is REST APIs?'),
      appliesWhen: { question: 'inbound-protocols', is: ['http', 'soap', 'graphql', 'grpc'] },
      narrowed: {
        since: '1.1',
        appliesWhen: {
          question: 'api-consumers',
          is: ['same-replies', 'different-fields', 'high-volume-calls', 'formal-contract'],
        },
      },
      options: [
        {
          id: 'versioned',
          label: 'By a contract with versions; an old version keeps working beside a new one',
        },
        { id: 'unversioned', label: 'By a contract without versions; a change reaches all callers at once' },
        { id: 'undocumented', label: 'By no contract: only the code shows what is accepted' },
      ],
    }),
    severalOf({
      id: 'rest-constraints',
      since: '1.1',
      text: 'Which of these statements are true of the HTTP interface for other systems?',
      help: 'Record ten calls with curl or the developer tools of a browser. Tick a statement only if it holds for all of them; repeat one call at another instance, and one through a proxy.',
      source: deck('What is REST APIs?'),
      appliesWhen: {
        all: [
          ownCode,
          { question: 'inbound-protocols', is: ['http'] },
          { not: { question: 'inbound-protocols', is: ['soap'] } },
          { question: 'api-contract', is: ['unversioned', 'undocumented'] },
        ],
      },
      options: [
        {
          id: 'client-server',
          label: 'Callers hold no business rule, and the server holds no screen of them',
        },
        { id: 'stateless', label: 'Each request carries all that is needed; any instance can answer it' },
        { id: 'cacheable', label: 'Each reply says whether and for how long it may be kept' },
        {
          id: 'uniform-interface',
          label: 'Each thing has its own address, and GET, PUT, POST and DELETE mean what HTTP says',
        },
        { id: 'layered', label: 'It works the same through a proxy, a gateway or a cache' },
        { id: 'code-on-demand', label: 'It hands out code that the caller runs (optional in REST)' },
        { id: 'none', label: 'None of these' },
      ],
      none: 'none',
    }),
    oneOf({
      id: 'address-dependence',
      text: 'How does the application know the network addresses on which it depends?',
      help: 'Search code and configuration for IP addresses, for example with `grep -rnE "[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+"`, and ask partners whether their firewall admits only one address. Clusters of older application servers often use multicast. If several answers are true, choose the last of them.',
      source: deck('Pros and cons of using container'),
      options: [
        { id: 'names', label: 'By DNS names only' },
        {
          id: 'configured-addresses',
          label: 'By IP addresses in configuration, changed without a new build',
        },
        {
          id: 'fixed-addresses',
          label: 'By IP addresses in the program, or a partner admits only one fixed address',
        },
        {
          id: 'address-in-payload',
          label: 'It sends its own IP address or port inside the data, as SIP, active FTP and Java RMI do',
        },
        { id: 'multicast', label: 'It finds others by multicast or broadcast' },
      ],
    }),
    oneOf({
      id: 'dependency-reach',
      text: 'Can every system that the application calls be reached from GCIS CaaS?',
      help: 'List what it calls: databases, directories, mail, printers, partners, the Internet. Compare the list with the firewall rules, and ask the owner of each system and the GCIS Planning and Client Advisory Team which routes exist.',
      source: deck('External dependencies readiness'),
      options: [
        { id: 'no-dependencies', label: 'It calls no other system' },
        { id: 'all-reachable', label: 'Yes: each was tested, or its owner confirmed it in writing' },
        { id: 'rules-to-be-opened', label: 'Yes, once firewall or proxy rules are opened' },
        { id: 'not-reachable', label: 'No: at least one is on an isolated network or a direct line' },
      ],
    }),
    shortText({
      id: 'outbound-dependencies',
      text: 'Which systems does the application call?',
      help: 'Give name, owner, protocol and port of each, separated by semicolons. `ss -tnp` on Linux or `netstat -ano` on Windows shows the open connections; run it also during night jobs.',
      source: deck('External dependencies readiness'),
      appliesWhen: {
        question: 'dependency-reach',
        is: ['all-reachable', 'rules-to-be-opened', 'not-reachable'],
      },
      narrowed: { since: '1.1', appliesWhen: { question: 'dependency-reach', is: ['not-reachable'] } },
      longest: 1000,
    }),
  ],
});
