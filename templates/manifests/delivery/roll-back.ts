import type { Situation } from '../situation/situation.ts';
import type { DeliveryStep } from './delivery-step.ts';
import { gitAccess, gitAuthor } from './git-lines.ts';
import { eachRollout, findRollouts, hasRollout, waitForRollouts } from './rollouts.ts';
import { toolImages } from './tool-images.ts';

/** The step that takes a bad release back; it is started by a person. */
export const rollBack = (situation: Situation, followsGit: boolean): DeliveryStep => ({
  id: 'roll-back',
  title: 'Take the release back',
  phase: 'release',
  image: followsGit ? toolImages.git : toolImages.oc,
  access: [followsGit ? 'git' : 'cluster'],
  ...(followsGit || hasRollout(situation) ? {} : { asks: 'PREVIOUS_DIGEST' }),
  ...(!followsGit && situation.workload === 'job' ? { writes: ['released-job.yaml'] } : {}),
  script: followsGit ? inGit : hasRollout(situation) ? undo(situation) : deployAgain,
});

const inGit: readonly string[] = [
  '# Takes the last release out of Git, on a branch; merging it is the approval, and Argo CD brings the release before',
  '# back. [release-can-be-taken-back]',
  ...gitAccess,
  'release="$(git log --max-count=1 --format=%H -- openshift)"',
  'git switch --create "roll-back-$release"',
  `git ${gitAuthor} revert --no-edit "$release"`,
  'git push origin "roll-back-$release"',
];

const undo = (situation: Situation): readonly string[] => [
  '# One step back, in one command; rehearse it in a test project. It does not bring the database back, so each change',
  '# of the database has to suit both versions. [release-can-be-taken-back]',
  ...findRollouts(situation),
  ...eachRollout('oc --namespace "$PROJECT" rollout undo "$workload"'),
  ...waitForRollouts,
  ...(situation.advised('cron-job-beside')
    ? [
        '# The jobs go back to the same image.',
        `image="$(oc --namespace "$PROJECT" get "$workload" --output 'jsonpath={.spec.template.spec.containers[?(@.name=="application")].image}')"`,
        `oc --namespace "$PROJECT" set image cronjob --selector app.kubernetes.io/name=${situation.name} "application=$image"`,
      ]
    : []),
];

const deployAgain: readonly string[] = [
  '# A job has no rollout that could be undone: this deploys the release before once more. Its digest stands in the records',
  '# of the pipeline; hand it over as PREVIOUS_DIGEST. [release-can-be-taken-back]',
  `: "\${PREVIOUS_DIGEST:?Name the digest of the release to go back to, as sha256:...}"`,
  'IMAGE_DIGEST="$PREVIOUS_DIGEST" sh delivery/deploy.sh',
];
