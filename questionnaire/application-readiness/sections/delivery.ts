import { oneOf, section, severalOf } from '../../question.ts';
import { deck, kubernetes } from '../../source.ts';
import { ownCode, staysInUse } from '../gates.ts';

/** How a change gets from the developer into production, and whether the team can run containers. */
export const delivery = section({
  id: 'delivery',
  title: 'Delivery',
  intro:
    'Shows whether a change can reach OpenShift in a repeatable way, and who is able to run the application there.',
  questions: [
    oneOf({
      id: 'source-control',
      text: 'Where is the source code kept?',
      help: 'Ask for the address of the repository and the date of the last change in it. It counts only if the version in production can be named there, for example by a tag. A shared folder, or a copy at the end of the contract, is "none".',
      source: deck('Comparison of CI/CD tools'),
      appliesWhen: { question: 'origin', is: ['built-for-the-department', 'customised-product'] },
      narrowed: { since: '1.1', appliesWhen: { all: [ownCode, staysInUse] } },
      options: [
        { id: 'git', label: 'In a Git repository' },
        {
          id: 'other-system',
          label: 'In another version control system, such as Subversion, TFVC or ClearCase',
        },
        { id: 'none', label: 'In folders or archives without version control' },
      ],
    }),
    oneOf({
      id: 'pipeline',
      text: 'How far does a change travel without manual steps?',
      help: 'Ask to see the last run of the tool (Jenkins, GitLab, OpenShift Pipelines or another one). A deployment that starts with one approval click is automatic; copying a package to a server is by hand.',
      source: deck('Overview of CI/CD'),
      narrowed: { since: '1.1', appliesWhen: staysInUse },
      options: [
        {
          id: 'deploys-automatically',
          label: 'A tool builds, tests and deploys it to at least one environment',
        },
        { id: 'builds-and-tests', label: 'A tool builds and tests it; a person deploys' },
        { id: 'builds-only', label: 'A tool builds it; a person tests and deploys' },
        { id: 'by-hand', label: 'A person builds or installs it by hand' },
      ],
    }),
    oneOf({
      id: 'release-gate',
      text: 'Which tests must succeed before a version goes into production?',
      help: 'Ask for the test record of the last release. Automated tests count as a gate only if a failure stops the release. Written test cases that people carry out are "scripted".',
      source: deck('Overview of CI/CD'),
      narrowed: { since: '1.1', appliesWhen: staysInUse },
      options: [
        {
          id: 'automated-tests',
          label: 'Automated tests of the main functions; a failure stops the release',
        },
        { id: 'scripted-manual', label: 'Written test cases that people carry out and sign' },
        { id: 'none', label: 'No fixed set of tests' },
      ],
    }),
    severalOf({
      id: 'security-in-pipeline',
      text: 'Which security checks does the pipeline run on every change?',
      help: 'Read the pipeline definition. Count a check only if it runs without being asked and somebody has to look at its findings. A yearly code review does not count here.',
      source: deck('DevSecOps'),
      appliesWhen: { question: 'pipeline', is: ['deploys-automatically', 'builds-and-tests', 'builds-only'] },
      options: [
        { id: 'static-analysis', label: 'Static analysis of the source code' },
        { id: 'dependency-scan', label: 'A check of libraries for known vulnerabilities' },
        { id: 'secret-scan', label: 'A search for passwords and keys in the source' },
        { id: 'image-scan', label: 'A vulnerability scan of the container image' },
        { id: 'none', label: 'None of these' },
      ],
      none: 'none',
    }),
    oneOf({
      id: 'rollback',
      text: 'How is a bad release taken back?',
      help: 'Ask when a release was last taken back and how long it took. If a release changes the database so that the old version no longer works with it, answer "from a backup".',
      source: kubernetes(
        'Rolling Back a Deployment',
        'concepts/workloads/controllers/deployment/#rolling-back-a-deployment',
      ),
      narrowed: { since: '1.1', appliesWhen: staysInUse },
      options: [
        { id: 'one-step', label: 'By one command or click, which has been tried' },
        { id: 'redeploy-previous', label: 'By installing the previous version again' },
        { id: 'restore-backup', label: 'By restoring the machine or the database from a backup' },
        { id: 'not-possible', label: 'It cannot be taken back; errors are repaired in the next release' },
      ],
    }),
    oneOf({
      id: 'container-skills',
      text: 'What experience with containers does the team have that will run the application?',
      help: 'Think of the people who will be called when it fails, including those of the contractor. Experience on any Kubernetes or OpenShift platform counts; Docker on a laptop counts as training.',
      source: deck('What is DevOps then?'),
      narrowed: { since: '1.1', appliesWhen: staysInUse },
      options: [
        { id: 'operated-in-production', label: 'At least two people have run containers in production' },
        { id: 'trained', label: 'People have been trained, but have not run containers in production' },
        { id: 'none', label: 'No training and no experience' },
      ],
    }),
    oneOf({
      id: 'pipeline-tool',
      since: '1.1',
      text: 'Which tool builds the application?',
      help: 'Look for a Jenkinsfile, .gitlab-ci.yml, .github/workflows, .tekton or .circleci in the repository, and ask who looks after the tool. If one tool builds and another deploys, answer with the one that builds.',
      source: deck('Comparison of CI/CD tools'),
      appliesWhen: { question: 'pipeline', is: ['deploys-automatically', 'builds-and-tests', 'builds-only'] },
      options: [
        { id: 'jenkins', label: 'Jenkins' },
        { id: 'jenkins-x', label: 'Jenkins X' },
        { id: 'gitlab', label: 'GitLab' },
        { id: 'github-actions', label: 'GitHub Actions' },
        { id: 'openshift-pipelines', label: 'OpenShift Pipelines' },
        { id: 'tekton', label: 'Tekton, run by the department or its contractor' },
        { id: 'argo', label: 'Argo Workflows or Argo CD' },
        { id: 'spinnaker', label: 'Spinnaker' },
        { id: 'circleci', label: 'CircleCI' },
        { id: 'other', label: 'Another one, such as Azure DevOps, Bamboo or TeamCity' },
      ],
    }),
    severalOf({
      id: 'pipeline-constraints',
      since: '1.1',
      text: 'What limits the choice of a pipeline?',
      help: 'Ask the departmental IT security officer about source code and networks, and the operations team which servers it can look after. A habit is no limit; a written rule, a contract or missing staff is.',
      source: deck('Comparison of CI/CD tools'),
      appliesWhen: {
        all: [
          { question: 'source-control', is: ['git', 'other-system'] },
          {
            any: [
              { question: 'pipeline', is: ['by-hand'] },
              {
                question: 'pipeline-tool',
                is: ['tekton', 'spinnaker', 'github-actions', 'circleci', 'jenkins-x', 'other'],
              },
            ],
          },
        ],
      },
      options: [
        { id: 'government-network', label: 'It must run inside the government network' },
        { id: 'source-stays', label: 'Source code may not be kept or processed by a public service' },
        { id: 'no-operators', label: 'Nobody can run and patch a server for it' },
        { id: 'several-platforms', label: 'It has to deploy to several clusters or clouds' },
        {
          id: 'git-is-the-truth',
          label: 'What runs must always be what Git says, without a person deploying',
        },
        { id: 'none', label: 'None of these' },
      ],
      none: 'none',
    }),
    oneOf({
      id: 'release-cadence',
      since: '1.1',
      text: 'How often does a new version of the application go into production?',
      help: 'Count the entries in the release record of the last two years, corrections and security fixes included. Changes of data or settings alone do not count.',
      source: deck('Benefits of using microservices'),
      appliesWhen: { all: [staysInUse, { question: 'independent-change-need', is: ['strong'] }] },
      options: [
        { id: 'weekly', label: 'Every week or more often' },
        { id: 'monthly', label: 'At least every month' },
        { id: 'some-a-year', label: 'Some times a year' },
        { id: 'yearly-or-less', label: 'Once a year or less' },
      ],
    }),
    oneOf({
      id: 'team-structure',
      since: '1.1',
      text: 'Which teams change the code of the application?',
      help: 'Look at who wrote the changes of the last year, contractors included. A team is a group with its own list of work. It has a part of its own only if it can build and release that part without asking another team.',
      source: deck('Microservices vs. Monolithic'),
      appliesWhen: {
        all: [
          staysInUse,
          ownCode,
          {
            any: [
              { question: 'independent-change-need', is: ['strong'] },
              { question: 'service-count', atLeast: 3 },
              { question: 'api-consumers', is: ['different-fields'] },
            ],
          },
        ],
      },
      options: [
        { id: 'several-with-own-parts', label: 'Several, each with a part of its own' },
        { id: 'several-in-common-code', label: 'Several, in the same code with a common release' },
        { id: 'one-team', label: 'One' },
        { id: 'no-standing-team', label: 'None that stays: each change is ordered when it is needed' },
      ],
    }),
    oneOf({
      id: 'team-practice',
      since: '1.1',
      text: 'How do development, operation and security work together on the application?',
      help: 'Ask who was woken by the last incident, and when a security person first saw the last change. It is one team only if those who wrote the change also answer for it at night.',
      source: deck('DevSecOps vs. DevOps'),
      appliesWhen: { all: [ownCode, { question: 'pipeline', is: ['deploys-automatically'] }] },
      options: [
        { id: 'devsecops', label: 'One team builds and runs it, with security from the first design on' },
        { id: 'devops', label: 'One team builds and runs it; security is checked at the end' },
        { id: 'agile', label: 'Developers deliver every few weeks; others run it and check security' },
        { id: 'one-after-another', label: 'Each phase is finished and handed over to the next group' },
      ],
    }),
    oneOf({
      id: 'operated-by',
      since: '1.1',
      text: 'Who will look after the application on the container platform?',
      help: 'Look for the post or the contract that names alerts, restarts, updates of the image and user reports after the move. Whoever runs the cluster does not run the applications on it, unless an agreement says so.',
      source: deck('What is DevOps then?'),
      appliesWhen: {
        all: [
          staysInUse,
          {
            any: [
              { question: 'maintenance-contract', is: ['within-a-year', 'nobody'] },
              { question: 'container-skills', is: ['none'] },
            ],
          },
        ],
      },
      options: [
        { id: 'its-developers', label: 'Those who develop it' },
        { id: 'operations-team', label: 'An operations team of the department' },
        { id: 'contractor', label: 'A contractor, by contract' },
        { id: 'not-decided', label: 'It is not decided' },
      ],
    }),
  ],
});
