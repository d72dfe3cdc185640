import type { Situation } from '../situation/situation.ts';
import { yaml } from '../yaml/yaml.ts';
import { accessModeOf } from './volumes.ts';

/** The `spec` of a claim for the files that outlive the pod. */
export function claimSpec(situation: Situation): string {
  const stored = situation.known('stored-gigabytes');
  return yaml`
    # How many nodes may have the volume open at the same time. [files-outlive-the-pod]
    ${
      accessModeOf(situation) === 'ReadWriteMany' &&
      '# Several pods open the files. Whether GCIS CaaS offers ReadWriteMany is to be confirmed with the GCIS Planning and Client Advisory Team.'
    }
    ${
      accessModeOf(situation) === 'ReadWriteMany' &&
      situation.said('storage-access-mode', 'one-writer') &&
      '# One instance uses them today: see in a test that two do not write to the same file. [one-instance-uses-the-files]'
    }
    accessModes: [${accessModeOf(situation)}]
    # Choose a class that is encrypted and backed up. [stored-data-is-encrypted]
    # CHANGE-ME: a storage class with that access mode; oc get storageclass lists them. Without this line the default is taken.
    storageClassName: change-me
    resources:
      requests:
        ${
          stored === undefined
            ? '# CHANGE-ME: the size of the files today (du -s on the folder) and their growth until the volume can be enlarged.'
            : `# ${stored} GB have to move, as stated; half as much again is kept free.`
        }
        storage: ${stored === undefined ? 10 : Math.max(1, Math.ceil(stored * 1.5))}Gi
  `;
}
