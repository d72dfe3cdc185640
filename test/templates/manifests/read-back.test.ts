import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personas } from '../../../infra/demonstration/index.ts';
import { type Answers, readAnswers } from '../../../questionnaire/answers.ts';
import { applicationReadiness } from '../../../questionnaire/application-readiness/index.ts';
import { availabilityPractices } from '../../../questionnaire/application-readiness/topics/orchestration.ts';
import type { Evidence } from '../../../questionnaire/evidence/read-evidence.ts';
import { criteria } from '../../../scoring/criteria/index.ts';
import { scoreAnswers } from '../../../scoring/score-answers.ts';
import type { ArtefactInput } from '../../../templates/manifests/artefact.ts';
import { recipeOf, takesSupplierImage } from '../../../templates/manifests/containerfile/recipe-of.ts';
import { supplierImage } from '../../../templates/manifests/containerfile/skeletons.ts';
import { artefacts } from '../../../templates/manifests/index.ts';
import { leadsIntoContainers } from '../../../templates/manifests/situation/leads-into-containers.ts';
import { type Situation, situationOf } from '../../../templates/manifests/situation/situation.ts';
import { situations } from '../../support/artefact-situations.ts';
import { answersLike, anyInput, artefactInput } from '../../support/artefacts.ts';
import { answersInUse, readBack, resultInUse } from '../../support/read-back.ts';
import { anyContainerInput, onPath, supplierProduct } from '../../support/starter-inputs.ts';

interface Case {
  readonly name: string;
  readonly input: ArtefactInput;
  readonly situation: Situation;
  readonly evidence: Evidence;
}

const caseOf = (name: string, input: ArtefactInput): Case => ({
  name,
  input,
  situation: situationOf(input),
  evidence: readBack(input),
});

const ways = [
  ...[
    'public-web-site',
    'permit-counter',
    'nightly-statement-run',
    'notification-service',
    'single by design',
  ].map((name): [string, ArtefactInput] => [name, situations[name] as ArtefactInput]),
  ['image of the supplier', supplierProduct] as const,
  [
    'several behind a port of their own',
    artefactInput(
      answersLike('notification-service', {
        'inbound-protocols': ['raw-tcp'],
        'multiple-instances': 'several-active',
      }),
    ),
  ] as const,
  [
    'nobody knows what calls it',
    artefactInput(
      answersLike('notification-service', { 'listening-ports': null, 'inbound-protocols': null }),
    ),
  ] as const,
  [
    'job of a supplier',
    artefactInput(
      answersLike('nightly-statement-run', {
        origin: 'packaged-product',
        'supplier-container-support': 'supplier-image',
      }),
    ),
  ] as const,
];

/** Each way in which a criterion can fail, for applications of several kinds. */
const failing = criteria.flatMap(({ id, examples }) =>
  examples
    .filter(({ judgement }) => judgement.outcome === 'fail')
    .flatMap(({ answers }) =>
      ways.map(([name, { answers: all }]): [string, ArtefactInput] => [
        `${name} where ${id} fails`,
        artefactInput({ ...all, ...answers } as Answers),
      ]),
    ),
);

/** It takes work from a queue, but its probes ask its port. */
const queueAndPort = onPath(
  artefactInput(
    answersLike('notification-service', {
      'inbound-protocols': ['message-queue', 'raw-tcp'],
      'health-endpoints': null,
      'multiple-instances': 'several-active',
    }),
  ),
  'replatform',
);

const generated = fc.sample(fc.oneof(anyInput, anyContainerInput), 100);

/** Every application that gets starter files: the personas, the situations, and generated answers under any name. */
const cases: readonly Case[] = [
  ...Object.entries({
    ...situations,
    'image of the supplier': supplierProduct,
    'behind a queue and a port': queueAndPort,
  }),
  ...failing,
  ...generated.map((input): [string, ArtefactInput] => [JSON.stringify(input.answers), input]),
].flatMap(([name, input]) => (leadsIntoContainers(input.result) ? [caseOf(name, input)] : []));

it('reads the files of every persona that goes into containers, of every situation and of generated answers', () => {
  const names = cases.map(({ name }) => name);
  expect(personas.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([
    'staff-training-register',
    'records-vault',
  ]);
  expect(cases.length).toBeGreaterThan(70);
});

/** Files of kinds that are not read as evidence: steps of the pipeline, which are programs, and words for people. */
const notRead = /^(delivery\/[\w-]+\.sh|Jenkinsfile|\.gitlab-ci\.yml|\.github\/workflows\/[\w-]+\.yaml)$/;

it('reads every file of a kind that is read, whole and without a notice', () => {
  const readers = new Set<string>();
  for (const { name, evidence } of cases) {
    for (const { file, reader } of evidence.files) if (reader) readers.add(`${reader} ${file.split('/')[0]}`);
    const told = evidence.files
      .filter(({ file }) => !notRead.test(file))
      .filter(({ state, notices }) => state !== 'read' || notices.length > 0);
    expect(told, name).toEqual([]);
    for (const { file, state } of evidence.files.filter((one) => notRead.test(one.file)))
      expect(state, file).toBe('skipped');
  }
  expect([...readers].sort()).toEqual([
    'dockerfile .dockerignore',
    'dockerfile Containerfile',
    'kubernetes-manifests openshift',
    'kubernetes-manifests pipeline',
  ]);
});

/** Rows of the security tables that the files leave as they are, with the reason. */
const leftAsItIs: Readonly<Record<string, string>> = {
  'images-define-a-health-check':
    'Kubernetes ignores HEALTHCHECK; the probes of the workload take its place.',
};

it('finds no row of the security tables broken that a manifest or Containerfile can keep', () => {
  const broken = new Set<string>();
  let kept = 0;
  for (const { name, evidence } of cases) {
    const findings = evidence.findings.filter(({ questionnaire }) => questionnaire === 'platform-hardening');
    const bad = findings.filter(({ answer }) => answer === 'otherwise');
    kept += findings.length - bad.length;
    for (const { question } of bad) broken.add(question);
    expect(
      bad
        .filter(({ question }) => !(question in leftAsItIs))
        .map(({ file, line, because }) => [file, line, because]),
      name,
    ).toEqual([]);
  }
  expect([...broken]).toEqual(Object.keys(leftAsItIs));
  expect(kept).toBeGreaterThan(cases.length * 20);
});

const noImage = { because: 'Its supplier builds the image.', when: takesSupplierImage };

/** Criteria that the files satisfy by themselves; where the answers stand against it, with the reason. */
const satisfied: Readonly<
  Record<string, readonly { readonly because: string; when(situation: Situation): boolean }[]>
> = {
  'base-image-is-pinned': [noImage],
  'base-image-is-trusted': [
    noImage,
    {
      because: 'Only the supplier of the server can name its image.',
      when: (situation) => recipeOf(situation)?.runtime === supplierImage,
    },
  ],
  'cluster-rights-are-least': [],
  'configuration-is-outside-the-image': [],
  'containerfile-is-lean-and-verified': [noImage],
  'containerfile-sets-its-folders': [noImage],
  'files-outlive-the-pod': [
    {
      because: 'One process opens the files, so one node holds their volume; the question calls that a disk.',
      when: ({ instances }) => instances !== 'several',
    },
    { because: 'Nobody reads the volumes of a job as those of the application.', when: isJob },
  ],
  'health-can-be-probed': [{ because: 'Nothing asks a job for its health.', when: isJob }],
  'image-build-is-repeatable': [noImage],
  'image-exists': [noImage],
  'image-fits-every-environment': [noImage],
  'image-has-no-setuid-programs': [noImage],
  'image-holds-no-secrets': [noImage],
  'image-is-in-private-registry': [noImage],
  'image-runs-as-any-user': [noImage],
  'instances-run-apart': [oneInstance()],
  'internet-calls-have-named-targets': [],
  'jobs-run-once': [
    {
      because: 'It is open whether the cluster is to start its jobs, so there is no CronJob.',
      when: ({ advised, workload }) => workload !== 'cron-job' && !advised('cron-job-beside'),
    },
  ],
  'maintenance-can-take-an-instance': [oneInstance()],
  'network-connections-are-listed': [],
  'ports-are-unprivileged': [],
  'releases-are-tried-beside-the-old': [oneInstance(), noRoute()],
  'root-filesystem-is-read-only': [],
  'runs-without-root': [],
  'scales-by-copies': [oneInstance(), noAutoscaler()],
  'scaling-follows-one-measure': [oneInstance(), noAutoscaler()],
  'secrets-are-handed-over-at-start': [],
  'several-instances-serve': [oneInstance()],
  'shared-networks-carry-no-readable-traffic': [noRoute()],
  'start-command-receives-signals': [noImage],
  'start-order-does-not-matter': [],
  'traffic-is-encrypted': [noRoute()],
  'updates-keep-serving': [oneInstance()],
};

/** Criteria that the files serve and cannot satisfy: the program, people or the platform decide. */
const decidedElsewhere: Readonly<Record<string, string>> = {
  'addresses-are-names': 'The program or its partners hold the address.',
  'database-runs-apart': 'The database has to be moved out of the process.',
  'dependencies-are-reachable': 'Others open their firewall.',
  'faults-stay-local': 'Load tests tell how a fault spreads.',
  'hardware-is-reachable': 'The platform has the hardware or not.',
  'image-is-quick-to-pull': 'The size is known after the build.',
  'internet-requests-are-filtered': 'A web application firewall stands before the Route.',
  'interrupted-jobs-can-be-repeated': 'The job itself has to bear a second run.',
  'kernel-is-shared': 'The program asks for a kernel of its own.',
  'logs-go-to-standard-output': 'The program writes its log.',
  'metrics-are-exposed': 'The program has to offer figures.',
  'needs-no-host-access': 'The files grant none; whether the program needs it, only a start shows.',
  'one-instance-uses-the-files': 'The program opens the files.',
  'process-fits-one-container': 'The processes have to be taken apart.',
  'protocols-pass-the-router': 'Callers and program speak the protocol.',
  'release-can-be-taken-back': 'Changes of the database decide.',
  'release-unit-fits-the-need': 'The program has to be divided.',
  'resource-needs-are-measured': 'Only a measurement tells.',
  'restore-is-tested': 'People restore.',
  'services-prove-their-identity':
    'Only a mesh does it without the program, and few applications are advised one.',
  'session-state-is-external': 'The program keeps the sessions.',
  'starts-within-a-minute': 'The program takes its time.',
  'stops-without-losing-work': 'The program handles SIGTERM; the files give it the time.',
  'stored-data-is-encrypted': 'The storage class is chosen on the platform.',
  'time-and-characters-travel': 'Only a printed page shows that it is right.',
  'traffic-needs-no-mesh': 'It asks whether a mesh is needed, not whether one is there.',
};

function isJob({ workload }: Situation): boolean {
  return workload === 'job' || workload === 'cron-job';
}

function oneInstance() {
  return {
    because: 'No two pods of it can serve, or nobody has said that they can.',
    when: (situation: Situation): boolean => situation.instances !== 'several' || isJob(situation),
  };
}

function noAutoscaler() {
  return {
    because: 'No autoscaler is advised.',
    when: ({ advised }: Situation): boolean => !advised('horizontal-pod-autoscaler'),
  };
}

function noRoute() {
  return {
    because: 'Nothing leads users to it, or not by HTTP, so there is no Route.',
    when: ({ advised, called }: Situation): boolean => !called || !advised('route'),
  };
}

/** Ids of the criteria that the files which are read say they serve. */
const served = new Set(
  artefacts
    .filter(({ files }) =>
      cases.some(({ input }) =>
        files(input).some(({ path }) => /^(openshift\/|Containerfile$|\.dockerignore$)/.test(path)),
      ),
    )
    .flatMap(({ serves }) => serves),
);

describe('with what the files say in place of the answers', () => {
  it('each criterion that they serve is one that they satisfy, or one that something else decides', () => {
    expect([...Object.keys(satisfied), ...Object.keys(decidedElsewhere)].sort()).toEqual([...served].sort());
  });

  it('no criterion that they can satisfy fails, but where the answers stand against it', () => {
    const used = new Set<string>();
    const failed: string[] = [];
    for (const { name, input, situation, evidence } of cases) {
      expect(readAnswers(applicationReadiness, answersInUse(input, evidence)).ok, name).toBe(true);
      for (const { criterionId, outcome } of resultInUse(input, evidence).findings) {
        if (outcome !== 'fail' || !satisfied[criterionId]) continue;
        const reasons = satisfied[criterionId].filter(({ when }) => when(situation));
        for (const { because } of reasons) used.add(because);
        if (reasons.length === 0) failed.push(`${criterionId}: ${name}`);
      }
    }
    expect(failed).toEqual([]);
    const named = Object.values(satisfied).flatMap((reasons) => reasons.map(({ because }) => because));
    expect([...used].sort()).toEqual([...new Set(named)].sort());
  });

  it('each criterion that they can satisfy is known of each persona, but for an image that only a supplier can name', () => {
    const open = cases
      .filter(({ name }) => personas.some(({ id }) => id === name))
      .flatMap(({ name, input, evidence }) =>
        resultInUse(input, evidence)
          .findings.filter(({ criterionId, outcome }) => outcome === 'unknown' && satisfied[criterionId])
          .map(({ criterionId }) => `${name}: ${criterionId}`),
      );
    expect(open).toEqual(['permit-counter: base-image-is-trusted']);
  });

  /** Where the answers contradict each other, and the files follow the more careful one. */
  const contradicted: Readonly<Record<string, (situation: Situation) => boolean>> = {
    // It is said to write nothing, and elsewhere to write temporary files or logs.
    'root-filesystem-is-read-only': ({ said }) => said('root-filesystem', 'never-written'),
    // It is said to be updated pod by pod, and elsewhere that two would do damage or share files that one node holds.
    'updates-keep-serving': ({ instances }) => instances !== 'several',
  };

  it('nothing is worse than before', () => {
    const worse: string[] = [];
    for (const { name, input, situation, evidence } of cases) {
      const before = new Map(
        scoreAnswers(applicationReadiness, input.answers).findings.map((one) => [one.criterionId, one]),
      );
      for (const { criterionId, outcome, credit } of resultInUse(input, evidence).findings) {
        const was = before.get(criterionId);
        if (!was || !/pass|partial/.test(was.outcome) || !/pass|partial|fail/.test(outcome)) continue;
        if (contradicted[criterionId]?.(situation)) continue;
        if (credit < was.credit) worse.push(`${criterionId}: ${name}`);
      }
    }
    expect(worse).toEqual([]);
  });
});

/** What the readers have to find of each practice: the question with one of its answers, and where the practice has a use. */
const practices: Readonly<
  Record<
    string,
    { readonly question: string; readonly answers: readonly string[]; when?(situation: Situation): boolean }
  >
> = {
  replicas: { question: 'multiple-instances', answers: ['several-active'] },
  'update-strategy': { question: 'update-strategy', answers: ['rolling'] },
  sigterm: { question: 'termination-handling', answers: ['drains-and-stops'] },
  probes: { question: 'health-endpoints', answers: ['ready-and-live', 'one-check'] },
  'dependency-readiness': {
    question: 'dependency-readiness',
    answers: ['waits-and-retries', 'fails-and-restarts'],
    // Where an open port is all that a program is known to show, that port is asked, and tells nothing of other systems.
    when: ({ said }) =>
      said('inbound-protocols', 'http', 'soap', 'graphql', 'grpc') ||
      said('health-endpoints', 'ready-and-live') ||
      (said('inbound-protocols', 'message-queue') && !said('inbound-protocols', 'raw-tcp', 'rmi-corba-dcom')),
  },
  'disruption-budget': { question: 'spare-instances', answers: ['estimated'] },
  autoscaling: {
    question: 'scaling-trigger',
    answers: ['one-measure'],
    when: ({ advised }) => advised('horizontal-pod-autoscaler'),
  },
  'topology-spread': { question: 'failure-domains', answers: ['a-rack'] },
  'blue-green': {
    question: 'first-users-of-a-release',
    answers: ['testers'],
    when: ({ called, advised }) => called && advised('route'),
  },
};

describe("the deck's nine practices", () => {
  const several = cases.filter(
    ({ situation: { instances, workload } }) => instances === 'several' && workload === 'deployment',
  );

  it('are all looked for', () => {
    expect(Object.keys(practices)).toEqual(availabilityPractices.map(({ id }) => id));
  });

  it.each(Object.entries(practices))(
    'are found in each application of which several pods serve: %s',
    (_, { question, answers, when = () => true }) => {
      let seen = 0;
      for (const { name, situation, evidence } of several.filter((one) => when(one.situation))) {
        const found = evidence.findings.filter((one) => one.question === question);
        expect(found.length, name).toBeGreaterThan(0);
        for (const { answer, sureness, because } of found)
          expect(answers, `${name}: ${sureness} ${because}`).toContain(answer);
        seen += situation.called ? 1 : 0;
      }
      expect(seen).toBeGreaterThan(20);
    },
  );

  it('wait for other systems in an init container where the program has to be started in order', () => {
    const ordered = cases.filter(
      ({ situation: { said } }) =>
        said('dependency-readiness', 'needs-order') && !said('dependency-reach', 'no-dependencies'),
    );
    expect(ordered.length).toBeGreaterThan(3);
    for (const { name, evidence } of ordered) {
      const found = evidence.findings.filter(({ question }) => question === 'dependency-readiness');
      expect(new Set(found.map(({ answer }) => answer)), name).toEqual(new Set(['waits-and-retries']));
    }
  });
});
