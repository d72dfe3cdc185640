import type { Situation } from '../situation/situation.ts';
import type { DeliveryStep } from './delivery-step.ts';

/** What brings a signed image into the project and takes a bad release back: by applying the manifests, or by a change in Git that Argo CD follows. */
export const releaseSteps = ({ name }: Situation, followsGit: boolean): readonly DeliveryStep[] => [
  checkSignature,
  ...(followsGit ? [proposeRelease] : [deploy(name)]),
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
        '# Takes the last release out of Git; Argo CD then brings the one before. [release-can-be-taken-back]',
        'git revert --no-edit "$(git log --max-count=1 --format=%H -- openshift)"',
        'git push origin HEAD',
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

const deploy = (name: string): DeliveryStep => ({
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
    '  case "$manifest" in */secret.yaml | */next-release.yaml) continue ;; esac',
    '  sed "s|$IMAGE@sha256:[^\\" ]*|$IMAGE@$IMAGE_DIGEST|" "$manifest" | oc --namespace "$PROJECT" apply --filename -',
    'done',
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
    'export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$PWD"',
    ...namesTheImage,
    'git switch --create "release-$COMMIT"',
    'sed -i "s|$IMAGE@sha256:[^\\" ]*|$IMAGE@$IMAGE_DIGEST|" openshift/*.yaml',
    'git -c user.name=pipeline -c user.email=pipeline@localhost commit --all --message "Release $COMMIT"',
    'git push origin "release-$COMMIT"',
  ],
};
