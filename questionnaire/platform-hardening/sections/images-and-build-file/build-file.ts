import { cisDocker } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onEveryPlatform } from '../../on-every-platform.ts';

const rebuilt = { ...onEveryPlatform, change: 'rebuild' } as const;

/** The rows on how a Dockerfile or Containerfile is written. */
export const buildFile = entries([
  {
    ...rebuilt,
    id: 'updates-stand-with-their-install',
    rows: ['update-not-alone'],
    asks: 'Does every build file update a package list only in the RUN line that installs from it?',
    element: 'update instructions of the build file',
    recommended: 'never alone',
    title: 'Package lists are updated in the line that installs from them',
    why: 'The result of a RUN line is cached. An update that stands alone is taken from the cache for months, and the install after it brings in packages without their patches.',
    check:
      'Search the build files for RUN lines with apt-get update, apk update, dnf or yum update, and no install in the same line. A yes is that there is none; hadolint does not find it, Trivy (DS-0017) does.',
    fix: 'Join both with &&: `RUN apt-get update && apt-get install -y --no-install-recommends <packages> && rm -rf /var/lib/apt/lists/*`.',
    evidence: 'RUN lines of the build file; Trivy JSON, DS-0017; docker-bench-security JSON, result 4.7',
    exposure: 'low',
    sources: [cisDocker('4.7 Update instructions are not used alone')],
  },
  {
    ...rebuilt,
    id: 'files-come-in-by-copy',
    rows: ['copy-not-add'],
    asks: 'Do the build files bring files in by COPY, and never by ADD?',
    element: 'ADD of the build file',
    recommended: 'COPY in its place',
    title: 'Files come into an image by COPY',
    why: 'ADD unpacks archives and fetches addresses by itself, so that a file from outside can write where nobody expects it, and without a check of what arrived.',
    check:
      'Search the build files for lines that begin with ADD. A yes is that there is none; an ADD of a local archive that is meant to be unpacked, or of an address with --checksum, may be accepted.',
    fix: 'Write COPY for local files; replace an ADD of an address by curl with a checksum in one RUN line, and one of an archive by COPY in an earlier stage and tar.',
    evidence: 'ADD of the build file; hadolint JSON, DL3020; docker-bench-security JSON, result 4.9',
    exposure: 'low',
    sources: [cisDocker('4.9 COPY is used instead of ADD')],
  },
  {
    ...rebuilt,
    id: 'build-files-hold-no-secrets',
    rows: ['no-secrets-in-build-file'],
    asks: 'Are all build files and images free of passwords, tokens and private keys?',
    element: 'secrets in the build file',
    recommended: 'none',
    title: 'No build file and no layer of an image holds a secret',
    why: 'Everybody who can pull the image can read every layer of it, and every ENV and ARG, also what a later line deletes.',
    check:
      'Run `trivy image --scanners secret <image>` and read `docker history --no-trunc <image>`, and search the build files for ENV, ARG and COPY with passwords or keys. A yes is that nothing is found that opens anything.',
    fix: 'Replace the secret first, since it counts as known. Then hand it over at start (Secret, mounted file), and to the build with `RUN --mount=type=secret`.',
    evidence:
      'names and values of ENV and ARG of the build file; Trivy JSON, results of class secret, and DS-0031; docker-bench-security JSON, result 4.10',
    exposure: 'high',
    sources: [cisDocker('4.10 Secrets are not stored in Dockerfiles')],
  },
]);
