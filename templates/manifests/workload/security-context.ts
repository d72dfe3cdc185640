import type { Situation } from '../situation/situation.ts';
import { blocks, yaml } from '../yaml/yaml.ts';

/** The security context of a pod, as restricted-v2 asks for it; the platform picks the user number. */
export const podSecurityContext = ({ said }: Situation): string => yaml`
  # The platform picks a user number from the range of the project: none is fixed here. [image-runs-as-any-user]
  ${
    said('run-as', 'root-at-start', 'root-always') &&
    '# It runs as root today and will be refused so: change the image first. [runs-without-root]'
  }
  ${
    said('kernel-needs', 'kernel-parameters') &&
    blocks(
      '# CHANGE-ME: which kernel parameters it needs; those that count as safe go under sysctls here, ask the platform for others.',
      '# It sets kernel parameters today. [kernel-is-shared]',
    )
  }
  securityContext:
    # No root, whatever the image says. [runs-without-root]
    runAsNonRoot: true
    # The default filter of system calls. [kernel-is-shared]
    seccompProfile:
      type: RuntimeDefault
`;

/** The security context of every container of the application. */
export const containerSecurityContext = ({ said }: Situation): string => yaml`
  securityContext:
    # No way to more rights than at the start, and no right of the kernel. [needs-no-host-access]
    allowPrivilegeEscalation: false
    privileged: false
    capabilities:
      drop: [ALL]
    # Everything it writes goes to a volume below. [root-filesystem-is-read-only]
    ${
      said('root-filesystem', 'written-anywhere') &&
      '# CHANGE-ME: nobody has a list of what it writes; run it with podman run --read-only --read-only-tmpfs=false and add an emptyDir for each failure.'
    }
    readOnlyRootFilesystem: true
`;
