import { oneOf, section, severalOf, wholeNumber } from '../../question.ts';
import type { Condition } from '../../relevance.ts';
import { cisDocker, deck, openshift } from '../../source.ts';
import { containerStatus } from './image/container-status.ts';

const hasImage = {
  question: 'container-status',
  is: ['runs-in-containers', 'image-built'],
} as const satisfies Condition;

/** Whether the application has a container image, and how that image is built, stored and kept up to date. */
export const image = section({
  id: 'image',
  title: 'Container image',
  intro:
    'Shows how much of the packaging is done, and whether OpenShift will accept the image and keep it patched.',
  questions: [
    { ...containerStatus, until: '1.0' },
    oneOf({
      id: 'image-build',
      text: 'From what is the image built?',
      help: 'Look for a Containerfile or Dockerfile in the source repository. If there is none, ask for the command that produced the image: docker commit, podman commit or an imported disk counts as "by hand".',
      source: deck('Docker container and Dockerfile'),
      appliesWhen: hasImage,
      options: [
        {
          id: 'containerfile-in-source-control',
          label: 'From a Containerfile or Dockerfile kept in source control',
        },
        {
          id: 'source-to-image-or-buildpack',
          label: 'From the source code by Source-to-Image or a buildpack, without a Containerfile',
        },
        {
          id: 'containerfile-elsewhere',
          label: 'From a Containerfile that is kept elsewhere, such as on one machine or at the supplier',
        },
        { id: 'by-hand', label: 'By hand: a changed container or a copied machine was saved as an image' },
      ],
    }),
    oneOf({
      id: 'base-image',
      text: 'Which kind of base image does the image start from?',
      help: 'Read the last FROM line of the Containerfile, or the builder image of Source-to-Image. "Trusted" means that a named publisher supports the image with security fixes, for example Red Hat, the runtime vendor or your own department; "minimal" means no package manager or only the packages of the runtime.',
      source: deck('Container Images and Build File Configuration'),
      appliesWhen: hasImage,
      options: [
        { id: 'trusted-minimal', label: 'A minimal image that its publisher supports with security fixes' },
        {
          id: 'trusted-full',
          label: 'A full operating system image that its publisher supports with security fixes',
        },
        {
          id: 'public-unverified',
          label: 'An image from a public registry whose publisher promises no support',
        },
        { id: 'unknown-origin', label: 'An image whose publisher cannot be named' },
      ],
    }),
    wholeNumber({
      id: 'image-size-megabytes',
      since: '1.1',
      text: 'How many megabytes does the image have?',
      help: 'Read SIZE in `podman images`. With several images, answer for the largest.',
      source: deck('Container vs. Virtual Machine'),
      appliesWhen: { question: 'base-image', is: ['trusted-full', 'unknown-origin'] },
      unit: 'megabytes',
      least: 1,
      most: 1_000_000,
    }),
    oneOf({
      id: 'base-image-pinning',
      text: 'How does the build name the version of its base image?',
      help: 'Read the FROM lines: "@sha256:…" is a digest; ":9.4" is a version; ":latest" or no tag at all counts as "latest". With several FROM lines, answer for the weakest one.',
      source: deck('Docker container and Dockerfile'),
      appliesWhen: hasImage,
      options: [
        { id: 'digest', label: 'By digest, which always names the same bytes' },
        { id: 'version-tag', label: 'By a tag with a version number' },
        { id: 'latest', label: 'By the tag "latest", or without a tag' },
      ],
    }),
    oneOf({
      id: 'image-user',
      text: 'Under which user does the image start its process?',
      help: 'Run `podman image inspect --format "{{.User}}" <image>`; an empty result means root. For "any user", start it with `podman run --user 1000660000:0 --cap-drop=all <image>` and use the application: it must start and write its files.',
      source: deck('Container Images and Build File Configuration'),
      appliesWhen: hasImage,
      options: [
        { id: 'any-user', label: 'Any user number: it was started with a random one in group 0, and worked' },
        { id: 'fixed-non-root', label: 'One fixed user that is not root; no other has been tried' },
        { id: 'root', label: 'Root, or no user is named' },
      ],
    }),
    severalOf({
      id: 'containerfile-practices',
      text: 'Which of these statements are true of the Containerfile?',
      help: 'Read the Containerfile, or run a checker such as hadolint on it. Tick a statement only if it is true of every line. A secret that a later line deletes still counts as stored: check with `podman history --no-trunc <image>`.',
      source: deck('Container Images and Build File Configuration'),
      appliesWhen: {
        question: 'image-build',
        is: ['containerfile-in-source-control', 'containerfile-elsewhere'],
      },
      options: [
        { id: 'copy-not-add', label: 'Local files come in by COPY; ADD is not used for them' },
        { id: 'multi-stage', label: 'Compilers and build tools stay in an earlier stage' },
        { id: 'no-secrets', label: 'No password, token or private key is written in it or copied by it' },
        {
          id: 'exec-form',
          label: 'ENTRYPOINT and CMD are written as a JSON list, such as ["java", "-jar", "app.jar"]',
        },
        {
          id: 'update-with-install',
          label: 'A package list is updated only in the same RUN line that installs packages',
        },
        {
          id: 'verified-packages',
          label:
            'Every package is checked: no option such as --nogpgcheck, --allow-unauthenticated or curl -k',
        },
        {
          id: 'expose-and-label',
          label: 'EXPOSE names each port, and LABEL names the version and the maintainer',
        },
        { id: 'none', label: 'None of these' },
      ],
      none: 'none',
    }),
    severalOf({
      id: 'containerfile-instructions',
      since: '1.1',
      text: 'Which of these statements about single instructions are true of the Containerfile?',
      help: 'Read the Containerfile line by line; an instruction that it does not use makes its statement true. For the last statement, run `find / -xdev -perm /6000 -type f` in the image: it must list nothing that the application does not need.',
      source: deck('Docker container and Dockerfile'),
      appliesWhen: {
        question: 'image-build',
        is: ['containerfile-in-source-control', 'containerfile-elsewhere'],
      },
      options: [
        {
          id: 'workdir-for-folders',
          label: 'WORKDIR sets folders by their full path; no RUN line uses cd for it',
        },
        {
          id: 'copy-by-name',
          label: 'COPY takes named files, or an ignore file keeps .git, tests and local settings out',
        },
        {
          id: 'env-for-defaults',
          label: 'ENV holds only values that are the same in test and in production',
        },
        { id: 'arg-for-versions', label: 'ARG passes versions and switches, never a password or a token' },
        {
          id: 'volume-by-deployment',
          label: 'VOLUME is not used: the deployment says what is mounted where',
        },
        {
          id: 'setuid-removed',
          label: 'RUN removes the setuid and setgid bits of programs that do not need them',
        },
        { id: 'none', label: 'None of these' },
      ],
      none: 'none',
    }),
    oneOf({
      id: 'image-registry',
      text: 'Where is the image stored for deployment?',
      help: 'Look at the image name in the deployment file or the push command: the part before the first "/" is the registry. A private registry asks for a login before it gives the image. Which registries GCIS CaaS may pull from is to be confirmed with the GCIS Planning and Client Advisory Team.',
      source: deck('Docker container and Dockerfile'),
      appliesWhen: hasImage,
      options: [
        {
          id: 'private-registry',
          label: 'In a registry that asks for a login and keeps every released version',
        },
        { id: 'public-registry', label: 'In a registry from which anybody can pull it' },
        { id: 'no-registry', label: 'In no registry: as a file, or only on the machine that built it' },
      ],
    }),
    severalOf({
      id: 'image-records',
      since: '1.1',
      text: 'Which of these does the registry hold for every released image?',
      help: 'Run `skopeo inspect --raw docker://<image>`: "application/vnd.oci.image" in mediaType means the OCI format. Ask the pipeline for the list of packages (SPDX or CycloneDX), and try `cosign verify` with the public key of the release.',
      source: cisDocker('4.5 Content trust for Docker is enabled'),
      appliesWhen: hasImage,
      options: [
        { id: 'oci-manifest', label: 'A manifest in the OCI format' },
        { id: 'bill-of-materials', label: 'A list of all packages and libraries in it (SBOM)' },
        { id: 'signature', label: 'A signature that is checked before the image is deployed' },
        { id: 'none', label: 'None of these' },
      ],
      none: 'none',
    }),
    oneOf({
      id: 'image-scanning',
      text: 'What happens to the image after a vulnerability scan?',
      help: 'Ask for the last scan report and its date. "Gates the release" means that a finding above an agreed severity has stopped a release, or would stop it without a person stepping in. One scan, long ago, counts as "never".',
      source: deck('Containers'),
      appliesWhen: hasImage,
      options: [
        { id: 'gates-release', label: 'A finding above an agreed severity stops the release' },
        { id: 'reported', label: 'Findings are reported; the release goes ahead' },
        { id: 'never', label: 'It is not scanned' },
      ],
    }),
    oneOf({
      id: 'image-rebuild',
      text: 'When is the image rebuilt to take in security fixes of its base image?',
      help: 'Compare the creation date of the running image (`podman image inspect --format "{{.Created}}" <image>`) with the date of the last release. Answer with what starts a rebuild when the code has not changed.',
      source: openshift('Triggering and modifying builds'),
      appliesWhen: hasImage,
      options: [
        { id: 'on-new-base', label: 'Automatically, when a new base image appears' },
        { id: 'scheduled', label: 'On a fixed schedule of a month or less' },
        { id: 'with-releases-only', label: 'Only when the application itself has a new release' },
        { id: 'never', label: 'It has not been rebuilt since it was first made' },
      ],
    }),
  ],
});
