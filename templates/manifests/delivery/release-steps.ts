import type { Situation } from '../situation/situation.ts';
import type { DeliveryStep } from './delivery-step.ts';
import { gitAccess, gitAuthor } from './git-lines.ts';
import { findRollouts, hasRollout, waitForRollouts } from './rollouts.ts';
import { toolImages } from './tool-images.ts';

/** What brings a signed image into the project: by applying the manifests, or by a change in Git that Argo CD follows. */
export const releaseSteps = (situation: Situation, followsGit: boolean): readonly DeliveryStep[] => [
  checkSignature,
  followsGit ? proposeRelease : deploy(situation),
];

const checkSignature: DeliveryStep = {
  id: 'check-signature',
  title: 'Check the signature',
  phase: 'release',
  image: toolImages.cosign,
  access: ['registry'],
  script: [
    '# Only an image of this pipeline is deployed. Whether GCIS CaaS checks signatures itself is to be confirmed.',
    '# [image-is-signed]',
    'cosign verify --insecure-ignore-tlog=true --key delivery/cosign.pub "$IMAGE@$IMAGE_DIGEST"',
  ],
};

/** `sed` with this argument writes the digest of the release into each line that names the image. */
const WITH_DIGEST = '"s|$IMAGE@sha256:[^\\" ]*|$IMAGE@$IMAGE_DIGEST|"';

/** Placeholders in comments may stay; the Secret has no values here, and a person fills in the next release later. */
const isFilledIn: readonly string[] = [
  'unfilled="$(grep -inE "^[^#]*(change-me|192\\.0\\.2\\.)" openshift/*.yaml | grep -vE "^openshift/(secret|next-release)\\.yaml:" || true)"',
  'if [ -n "$unfilled" ]; then',
  '  echo "Fill in these lines first, or remove what does not apply:" >&2',
  '  echo "$unfilled" >&2',
  '  exit 1',
  'fi',
];

const namesTheImage: readonly string[] = [
  'if ! grep -q "image: $IMAGE@sha256:" openshift/*.yaml; then',
  '  echo "No manifest has an image line with $IMAGE@sha256: as in delivery/settings.sh." >&2',
  '  exit 1',
  'fi',
];

const deploy = (situation: Situation): DeliveryStep => ({
  id: 'deploy',
  title: 'Deploy',
  phase: 'release',
  image: toolImages.oc,
  access: ['cluster'],
  ...(situation.workload === 'job' ? { writes: ['released-job.yaml'] } : {}),
  script: [
    '# Applies every manifest but the Secret, whose values are set by hand, and the next release, which a person brings in in',
    '# shares. The image gets the digest that was scanned and signed. [delivery-is-automated]',
    ...isFilledIn,
    ...namesTheImage,
    'for manifest in openshift/*.yaml; do',
    '  case "$manifest" in */secret.yaml | */next-release.yaml | */job.yaml) continue ;; esac',
    `  sed ${WITH_DIGEST} "$manifest" | oc --namespace "$PROJECT" apply --filename -`,
    'done',
    ...(situation.workload === 'job'
      ? [
          '# The scheduler creates each run from this file, which the pipeline keeps: hand it over with the release.',
          `sed ${WITH_DIGEST} openshift/job.yaml > released-job.yaml`,
        ]
      : []),
    ...(hasRollout(situation)
      ? [
          '# A rollout that does not come up fails this step; then run delivery/roll-back.sh. [release-can-be-taken-back]',
          ...findRollouts(situation),
          ...waitForRollouts,
        ]
      : []),
  ],
});

const proposeRelease: DeliveryStep = {
  id: 'propose-release',
  title: 'Propose the release in Git',
  phase: 'release',
  image: toolImages.git,
  access: ['git'],
  script: [
    '# Writes the digest that was scanned and signed into the manifests, on a branch of its own. Merging it is the approval:',
    '# Argo CD then makes the project follow. [delivery-is-automated]',
    ...isFilledIn,
    ...gitAccess,
    ...namesTheImage,
    'git switch --create "release-$COMMIT"',
    `sed -i ${WITH_DIGEST} openshift/*.yaml`,
    `git ${gitAuthor} commit --all --message "Release $COMMIT"`,
    'git push origin "release-$COMMIT"',
  ],
};
