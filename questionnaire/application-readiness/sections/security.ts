import { oneOf, section } from '../../question.ts';
import { deck, hongKong, kubernetes, openshift, twelveFactor } from '../../source.ts';
import { called, sensitiveData } from '../gates.ts';

/** How the application protects its credentials, data, traffic and users, and what proves it. */
export const security = section({
  id: 'security',
  title: 'Security',
  intro:
    'Shows what must change before the application may share a platform with others, and what the security risk assessment will ask for.',
  questions: [
    oneOf({
      id: 'secrets-storage',
      text: 'Where are the passwords, tokens and private keys kept that the application uses?',
      help: 'Find where the database password is kept. Search the source and the installed files for "password", "secret" and "BEGIN PRIVATE KEY". If there are several places, answer with the weakest one.',
      source: deck('Kubernetes objects and basic kubectl commands'),
      options: [
        { id: 'vault-or-platform', label: 'In a vault or in the platform, which hands them over at start' },
        { id: 'encrypted-file', label: 'In an encrypted file whose key is kept apart from it' },
        { id: 'plain-file', label: 'In a readable file on the machine' },
        { id: 'in-source-code', label: 'In the source code, or in the built package' },
      ],
    }),
    oneOf({
      id: 'root-filesystem',
      text: 'Where does the running application write inside its own installation or operating system?',
      help: 'After a working day, list what changed: `find / -xdev -newer <start marker> -type f`, or run the image with `podman run --read-only`. Count temporary files, caches, process id files and unpacked archives; data folders on other disks are asked for under State and data.',
      source: deck('Container Runtime Configuration'),
      options: [
        { id: 'never-written', label: 'Nowhere: it was run with a read-only file system, and worked' },
        {
          id: 'known-paths',
          label: 'Only in folders that are listed, such as /tmp, a cache or a work folder',
        },
        {
          id: 'written-anywhere',
          label: 'In several places of which no list exists, or it changes its own program files',
        },
      ],
    }),
    oneOf({
      id: 'network-rules',
      text: 'How completely are the network connections of the application listed and limited?',
      help: 'Ask for the firewall rule request and compare it with the open connections (`ss -tunap`). The list must name both directions with source, target, port and protocol; "enforced" means that any other connection is refused.',
      source: kubernetes('Network Policies', 'concepts/services-networking/network-policies/'),
      options: [
        { id: 'listed-and-enforced', label: 'All are listed, and every other connection is refused' },
        { id: 'listed', label: 'All are listed, but other connections would also get through' },
        { id: 'not-known', label: 'No complete list exists' },
      ],
    }),
    oneOf({
      id: 'internet-egress',
      since: '1.1',
      text: 'How do connections from the application to the Internet leave?',
      help: 'Look for a proxy in the configuration and at the outbound firewall rules. Updates that the program fetches by itself count; updates of the operating system do not. If several answers are true, choose the last of them.',
      source: openshift('Configuring an egress firewall for a project'),
      appliesWhen: {
        all: [
          { question: 'dependency-reach', is: ['all-reachable', 'rules-to-be-opened'] },
          { question: 'network-rules', is: ['not-known'] },
          { any: [{ question: 'exposure', is: ['internet'] }, sensitiveData] },
        ],
      },
      options: [
        { id: 'none', label: 'There are none' },
        { id: 'through-a-proxy', label: 'Through a proxy that admits named targets' },
        { id: 'direct-to-named-targets', label: 'Directly, to targets that a firewall names' },
        { id: 'direct-to-any-target', label: 'Directly or through a proxy, to any target' },
      ],
    }),
    oneOf({
      id: 'request-filter',
      since: '1.1',
      text: 'What filters requests from the Internet before they reach the application?',
      help: 'Follow the public address: ask who runs each proxy, gateway or firewall on the way, and whether it reads the requests. A rule on addresses and ports alone is no filter.',
      source: deck('Key Resources for Istio'),
      appliesWhen: { question: 'exposure', is: ['internet'] },
      options: [
        {
          id: 'content-and-rate',
          label: 'A web application firewall or gateway, which checks content and limits the rate',
        },
        { id: 'proxy-only', label: 'A proxy that passes every well-formed request on' },
        { id: 'nothing', label: 'Nothing' },
      ],
    }),
    oneOf({
      id: 'upload-scanning',
      since: '1.1',
      text: 'What checks files that users send in for malware?',
      help: 'Send the EICAR test file in a test environment and see what stops it, and when. A scanner that watches folders of the server counts as "on the machine".',
      source: deck('Containers'),
      appliesWhen: {
        any: [
          { question: 'exposure', is: ['internet'] },
          {
            all: [
              { question: 'exposure', is: ['government-network'] },
              { question: 'local-files', is: ['temporary-only', 'shared-storage', 'local-disk'] },
            ],
          },
        ],
      },
      options: [
        { id: 'no-uploads', label: 'Nobody can send in files' },
        { id: 'called-scanner', label: 'A scanner elsewhere, which is asked before the file is kept' },
        { id: 'scanner-on-the-machine', label: 'A scanner that is installed on the machine' },
        { id: 'nothing', label: 'Nothing' },
      ],
    }),
    oneOf({
      id: 'encryption-in-transit',
      text: 'Which of the network connections of the application are encrypted?',
      help: 'Check each hop: browser to entry, entry to application, application to database, to queues and to other systems. A connection that leaves the load balancer without TLS counts as not encrypted.',
      source: hongKong(
        'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
        'Encryption of classified data over untrusted networks; check against the current edition',
      ),
      options: [
        { id: 'everywhere', label: 'All of them, including those to the database and between its own parts' },
        { id: 'outside-only', label: 'Those of the users; behind the entry point traffic is readable' },
        { id: 'none', label: 'None, or the connections of some users are readable' },
      ],
    }),
    oneOf({
      id: 'encryption-at-rest',
      text: 'Which of the stored data is encrypted?',
      help: 'Ask the database and storage administrators about databases, file shares and backups. Encryption by the disk, the storage or the database counts if you can name who holds the key.',
      source: hongKong(
        'Baseline IT Security Policy (S17) and IT Security Guidelines (G3)',
        'Encryption of classified data in storage; check against the current edition',
      ),
      narrowed: {
        since: '1.1',
        appliesWhen: {
          any: [
            { question: 'data-classification', is: ['restricted', 'confidential', 'secret', 'top-secret'] },
            { question: 'personal-data', is: ['personal', 'sensitive'] },
          ],
        },
      },
      options: [
        { id: 'all-data', label: 'All of it: databases, files and backups' },
        { id: 'some-data', label: 'A part of it, such as some columns or the database without its backups' },
        { id: 'none', label: 'None of it' },
      ],
    }),
    oneOf({
      id: 'data-places',
      since: '1.1',
      text: 'At which places are the data of the application stored or processed, copies included?',
      help: 'List backups, mail and message services, cloud services, supplier access and test systems, with the place of each; the contracts name it. If several answers are true, choose the last of them.',
      source: hongKong('Personal Data (Privacy) Ordinance', 'Data Protection Principles 2(3) and 4(2)'),
      appliesWhen: sensitiveData,
      options: [
        { id: 'government-sites', label: 'Only at sites of the Government' },
        { id: 'elsewhere-in-hong-kong', label: 'Also at suppliers or services in Hong Kong' },
        { id: 'outside-approved', label: 'Also outside Hong Kong, approved in writing' },
        { id: 'outside-unapproved', label: 'Also outside Hong Kong, without a written approval' },
      ],
    }),
    oneOf({
      id: 'user-identity',
      text: 'How do users prove who they are?',
      help: 'Log in and watch: a redirect to a separate sign-in page points to OpenID Connect or SAML; a sign-in without any form from a domain PC points to integrated Windows sign-in. If several ways exist, answer with the one that most users take.',
      source: twelveFactor('IV. Backing services', 'backing-services'),
      narrowed: { since: '1.1', appliesWhen: called },
      options: [
        { id: 'no-users', label: 'Nobody signs in: it is public, or only other systems call it' },
        { id: 'openid-connect-or-saml', label: 'At a separate identity service, by OpenID Connect or SAML' },
        {
          id: 'directory-password',
          label: 'The application takes the password and checks it with a directory (LDAP)',
        },
        { id: 'integrated-windows', label: 'By integrated Windows sign-in (Kerberos or NTLM)' },
        { id: 'own-accounts', label: 'With an account and password that the application keeps itself' },
      ],
    }),
    oneOf({
      id: 'platform-rights',
      since: '1.1',
      text: 'Which rights does the application have on the API of the cluster?',
      help: 'Run `oc auth can-i --list --as=system:serviceaccount:<project>:<account>`, and look for automountServiceAccountToken in the pod. If several answers are true, choose the last of them.',
      source: kubernetes(
        'Configure Service Accounts for Pods',
        'tasks/configure-pod-container/configure-service-account/',
      ),
      appliesWhen: { question: 'container-status', is: ['runs-in-containers'] },
      options: [
        { id: 'no-token', label: 'None, and no token of a service account is mounted' },
        { id: 'named-rights', label: 'The rights that it uses, each named in a role of its project' },
        { id: 'unused-token', label: 'Those that every pod gets: it uses none, but the token is mounted' },
        { id: 'broad-rights', label: 'A role such as edit, admin or cluster-admin' },
      ],
    }),
    oneOf({
      id: 'audit-trail',
      text: 'Where are records kept of who did what in the application?',
      help: 'Ask for the record of one sign-in and one change of data from last month. "Protected" means that neither the application nor its administrators can change or delete a record.',
      source: kubernetes(
        'Logging Architecture: cluster-level logging',
        'concepts/cluster-administration/logging/',
      ),
      options: [
        {
          id: 'central-protected',
          label: 'In a protected store outside the machine, with a fixed retention period',
        },
        {
          id: 'local-logs',
          label: 'In files or tables that the application or its administrators can change',
        },
        { id: 'none', label: 'Nowhere: such records are not made' },
      ],
    }),
    oneOf({
      id: 'security-risk-assessment',
      text: 'When was the last security risk assessment of the application by an independent team?',
      help: 'Ask the departmental IT security officer for the report and its date. A scan of the network or the audit of GCIS itself does not count: that audit covers the platform and not the applications of departments.',
      source: hongKong(
        'GCIS internal FAQ, copy of 22 September 2022',
        'Security risk assessment before launch or major release',
      ),
      options: [
        { id: 'current', label: 'Within the last two years, and before the latest major change' },
        { id: 'older-than-two-years', label: 'More than two years ago, or a major change came after it' },
        { id: 'never', label: 'There has been none' },
      ],
    }),
  ],
});
