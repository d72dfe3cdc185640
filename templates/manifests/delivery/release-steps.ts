import type { Situation } from '../situation/situation.ts';
import type { DeliveryStep } from './delivery-step.ts';

/** What brings a signed image into the project and takes a bad release back: by applying the manifests, or by a change in Git that Argo CD follows. */
export const releaseSteps = ({ name, workload }: Situation, followsGit: boolean): readonly DeliveryStep[] => [
  checkSignature,
  ...(followsGit ? [proposeRelease] : [deploy(name, workload === 'job')]),
];

/** The script that takes a bad release back; it is started by a person. */
export const rollBack = ({ name }: Situation, followsGit: boolean): DeliveryStep => ({
  id: 'roll-back',
  title: 'Take the release back',
  phase: 'release',
  image: followsGit ? GIT : OC,
  access: [followsGit ? 'git' : 'cluster'],
  script: followsGit
    ? [
        '# Takes the last release out of Git, on a branch; merging it is the approval, and Argo CD brings the release before',
        '# back. [release-can-be-taken-back]',
        ...gitAccess,
        'release="$(git log --max-count=1 --format=%H -- openshift)"',
        'git switch --create "roll-back-$release"',
        `git ${identity} revert --no-edit "$release"`,
        'git push origin "roll-back-$release"',
      ]
    : [
        '# One step back, in one command; rehearse it in a test project. It does not bring the database back, so each change',
        '# of the database has to suit both versions. [release-can-be-taken-back]',
        ...eachWorkload(name, 'oc --namespace "$PROJECT" rollout undo "$workload"'),
        ...waiting(name),
      ],
});

const COSIGN = 'registry.redhat.io/rhtas/cosign-rhel9';
const OC = 'registry.redhat.io/openshift4/ose-cli-rhel9';
const GIT = 'docker.io/alpine/git';

const identity = '-c user.name=pipeline -c user.email=pipeline@example.invalid';

const gitAccess: readonly string[] = [
  'git config --global --add safe.directory "$PWD"',
  `if [ -f "\${GIT_CREDENTIALS_FILE:-}" ]; then`,
  '  git config --global credential.helper "store --file=$GIT_CREDENTIALS_FILE"',
  'fi',
];

const checkSignature: DeliveryStep = {
  id: 'check-signature',
  title: 'Check the signature',
  phase: 'release',
  image: COSIGN,
  access: ['registry'],
  script: [
    '# Only an image of this pipeline is deployed. Whether GCIS CaaS checks signatures itself is to be confirmed.',
    '# [image-is-signed]',
    'cosign verify --insecure-ignore-tlog=true --key delivery/cosign.pub "$IMAGE@$IMAGE_DIGEST"',
  ],
};

const eachWorkload = (name: string, command: string): readonly string[] => [
  `for workload in $(oc --namespace "$PROJECT" get deployment,statefulset --selector app.kubernetes.io/name=${name} --output name); do`,
  `  ${command}`,
  'done',
];

const waiting = (name: string): readonly string[] =>
  eachWorkload(name, 'oc --namespace "$PROJECT" rollout status "$workload" --timeout=15m');

const namesTheImage: readonly string[] = [
  'if ! grep -q "image: $IMAGE@sha256:" openshift/*.yaml; then',
  '  echo "No manifest has an image line with $IMAGE@sha256: as in delivery/settings.sh." >&2',
  '  exit 1',
  'fi',
];

const deploy = (name: string, startsByFile: boolean): DeliveryStep => ({
  id: 'deploy',
  title: 'Deploy',
  phase: 'release',
  image: OC,
  access: ['cluster'],
  script: [
    '# Applies every manifest but the Secret, whose values are set by hand, and the next release, which a person brings in in',
    '# shares. The image gets the digest that was scanned and signed. [delivery-is-automated]',
    ...namesTheImage,
    'for manifest in openshift/*.yaml; do',
    '  case "$manifest" in */secret.yaml | */next-release.yaml | */job.yaml) continue ;; esac',
    '  sed "s|$IMAGE@sha256:[^\\" ]*|$IMAGE@$IMAGE_DIGEST|" "$manifest" | oc --namespace "$PROJECT" apply --filename -',
    'done',
    ...(startsByFile
      ? [
          '# The scheduler creates each run from this file: hand it over with the release.',
          'sed "s|$IMAGE@sha256:[^\\" ]*|$IMAGE@$IMAGE_DIGEST|" openshift/job.yaml > released-job.yaml',
        ]
      : []),
    '# A rollout that does not come up fails this step; then run delivery/roll-back.sh. [release-can-be-taken-back]',
    ...waiting(name),
  ],
});

const proposeRelease: DeliveryStep = {
  id: 'propose-release',
  title: 'Propose the release in Git',
  phase: 'release',
  image: GIT,
  access: ['git'],
  script: [
    '# Writes the digest that was scanned and signed into the manifests, on a branch of its own. Merging it is the approval:',
    '# Argo CD then makes the project follow. [delivery-is-automated]',
    ...gitAccess,
    ...namesTheImage,
    'git switch --create "release-$COMMIT"',
    'sed -i "s|$IMAGE@sha256:[^\\" ]*|$IMAGE@$IMAGE_DIGEST|" openshift/*.yaml',
    `git ${identity} commit --all --message "Release $COMMIT"`,
    'git push origin "release-$COMMIT"',
  ],
};
