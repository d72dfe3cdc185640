import { claimSpec } from './workload/claim-spec.ts';
import { sharedLabels } from './workload/labels.ts';
import { manifest } from './yaml/manifest.ts';
import { yaml } from './yaml/yaml.ts';

/** Storage for files that outlive the pods; a StatefulSet brings its own. */
export const persistentVolumeClaim = manifest({
  id: 'persistent-volume-claim',
  title: 'PersistentVolumeClaim',
  serves: [
    'files-outlive-the-pod',
    'stored-data-is-encrypted',
    'restore-is-tested',
    'one-instance-uses-the-files',
  ],
  text: (situation) =>
    situation.advised('persistent-volume-claim') && situation.workload !== 'stateful-set'
      ? yaml`
          ${
            situation.said('local-files', 'shared-storage') &&
            '# The files are on a network share today, which a pod cannot mount by itself: copy them, or ask for a volume made of the share. [files-outlive-the-pod]'
          }
          # Ask who backs the volume up, and restore it once in a test. [restore-is-tested]
          apiVersion: v1
          kind: PersistentVolumeClaim
          metadata:
            name: ${situation.name}-data
            labels:
              ${sharedLabels(situation)}
          spec:
            ${claimSpec(situation)}
        `
      : '',
});
