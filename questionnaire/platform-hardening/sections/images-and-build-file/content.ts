import { cisDocker } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onEveryPlatform } from '../../on-every-platform.ts';

const rebuilt = { ...onEveryPlatform, change: 'rebuild' } as const;

/** The rows on permissions and on the content of an image. */
export const content = entries([
  {
    ...rebuilt,
    id: 'images-name-a-user',
    rows: ['image-user'],
    asks: 'Does every image name a user other than root for its process?',
    element: 'USER of the build file',
    recommended: 'a user other than root, by number',
    title: 'Every image names a user other than root',
    why: 'Without USER the process starts as root. A fault in the application then gives an attacker root in the container and, on a Docker host without user namespaces, root outside it as well after an escape.',
    check:
      "Run `docker image inspect --format '{{.Config.User}}' <image>` (`podman image inspect --format '{{.User}}'`) for each image in use. A yes is a number or name other than 0 and root; an empty line is a no. OpenShift sets a user of its own, but an image that needs root fails there.",
    fix: 'Add `USER 1001` as the last USER of the final stage, and give group 0 the rights of the owner on what the process writes: `chgrp -R 0 <dir> && chmod -R g=u <dir>`.',
    evidence:
      'the last USER of the final stage of the build file; image inspect, field .Config.User (also in `trivy image --format json`, .Metadata.ImageConfig)',
    exposure: 'high',
    sources: [cisDocker('4.1 A user for the container has been created')],
  },
  {
    ...rebuilt,
    id: 'images-hold-no-setuid-programs',
    rows: ['setuid-setgid'],
    asks: 'Are the setuid and setgid permissions removed from the programs in every image?',
    element: 'setuid and setgid permissions',
    recommended: 'removed',
    title: 'No program in an image takes on the rights of another user',
    why: 'A setuid program runs with the rights of its owner, mostly root. One with a fault turns the ordinary user of the container into its root.',
    check:
      'Run `docker run --rm --user 0 --entrypoint find <image> / -xdev -perm /6000 -type f` for each image. A yes is an empty list, or one in which somebody can say why each program needs it. An image without find is checked with dockle.',
    fix: 'Put `RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +` before the last USER, or start from a minimal image, which has no such programs.',
    evidence:
      'dockle JSON, CIS-DI-0008; a RUN line with find and chmod a-s; docker-bench-security JSON, result 4.8',
    exposure: 'medium',
    sources: [cisDocker('4.8 Setuid and setgid permissions are removed')],
  },
  {
    ...rebuilt,
    id: 'images-hold-only-what-they-need',
    rows: ['unnecessary-packages'],
    asks: 'Does every image hold only the packages that its process needs?',
    element: 'packages in the image',
    recommended: 'only those that the process needs',
    title: 'Images hold only the packages that the process needs',
    why: 'Every package more brings faults that have to be patched, and a shell, a compiler or curl is the tool kit of whoever gets in.',
    check:
      'List the packages with `trivy image --list-all-pkgs --format json <image>` or the SBOM. A yes is that no compiler, build tool, SSH server or editor is in the final stage, and that somebody can say for what the rest is needed.',
    fix: 'Build in one stage and copy the result into a minimal base such as ubi-minimal or ubi-micro; install with --setopt=install_weak_deps=0 (dnf) or --no-install-recommends (apt-get).',
    evidence:
      'number of components in the SBOM; hadolint JSON, DL3015; docker-bench-security JSON, result 4.3 (to be judged by a person)',
    exposure: 'medium',
    sources: [cisDocker('4.3 Unnecessary packages are not installed')],
  },
  {
    ...rebuilt,
    id: 'packages-are-verified',
    rows: ['verified-packages'],
    asks: 'Is every package that goes into an image checked against the signature of its publisher?',
    element: 'packages in the image',
    recommended: 'only verified ones',
    title: 'Only packages with a verified signature are installed',
    why: 'A package from a mirror or download that nobody checks can hold anything, and it is in the image with all its rights from then on.',
    check:
      'Search the build files for --nogpgcheck, --allow-unauthenticated, --allow-untrusted, [trusted=yes], curl -k and wget --no-check-certificate, and for downloads that no checksum or signature follows. A yes is that there is none of them.',
    fix: 'Remove the switch and install the key of the repository instead; follow each download by `sha256sum -c` with a sum that is kept in source control.',
    evidence: 'RUN lines of the build file; checkov JSON, CKV2_DOCKER_2 to CKV2_DOCKER_17',
    exposure: 'high',
    sources: [
      cisDocker('4.11 Only verified packages are installed'),
      cisDocker('4.12 All signed artifacts are validated'),
    ],
  },
  {
    ...rebuilt,
    platforms: ['docker-host'],
    id: 'images-define-a-health-check',
    rows: ['image-healthcheck'],
    asks: 'Does every image that runs on a Docker host define a HEALTHCHECK?',
    element: 'HEALTHCHECK of the build file',
    recommended: 'defined',
    title: 'Every image for a Docker host says how to check its health',
    why: 'Without it Docker knows only that a process exists: one that hangs, or answers every request with an error, counts as running.',
    check:
      "Run `docker image inspect --format '{{json .Config.Healthcheck}}' <image>`. A yes is a command; null or NONE is a no.",
    fix: 'Add `HEALTHCHECK CMD` with a program of the image that asks the application itself, for example its /health address, and fails within a few seconds when it does not answer.',
    evidence:
      'image inspect, field .Config.Healthcheck; HEALTHCHECK of the final stage; docker-bench-security JSON, result 4.6',
    exposure: 'low',
    sources: [cisDocker('4.6 HEALTHCHECK instructions have been added')],
    correction:
      'The training workshop asks it of every image. Kubernetes and OpenShift ignore the instruction and use probes, which the row on health at runtime asks for; so it counts on Docker hosts only.',
  },
  {
    ...rebuilt,
    id: 'image-signatures-are-verified',
    rows: ['content-trust'],
    asks: 'Are only images started whose signature was verified?',
    element: 'content trust',
    recommended: 'only images with a verified signature are pulled',
    title: 'Only images with a verified signature are started',
    why: 'A tag says nothing about who made an image. Whoever can write to the registry can put another one under the same name, and only a signature shows it.',
    check:
      'Push an unsigned test image to your registry and try to start it. A yes is a refusal, by /etc/containers/policy.json or a ClusterImagePolicy (Podman, OpenShift), an admission policy with cosign or Notation (Kubernetes), or DOCKER_CONTENT_TRUST=1 where it still works.',
    fix: 'Sign images in the pipeline with cosign, keep the key off the build machine, and let the platform refuse what is not signed; begin with a policy that only warns.',
    evidence:
      'policy.json or an admission policy that names the key; DOCKER_CONTENT_TRUST of the pipeline; docker-bench-security JSON, result 4.5',
    exposure: 'medium',
    change: 'reinstall',
    sources: [
      cisDocker('4.5 Content trust for Docker is enabled'),
      {
        document: 'Docker blog',
        part: 'Retiring Docker Content Trust',
        url: 'https://www.docker.com/blog/retiring-docker-content-trust',
      },
    ],
    correction:
      'The training workshop and the benchmark name Docker Content Trust, which Docker has been retiring since 2025: with it switched on, pulls of Docker Official Images fail. What it was for, verified signatures, is asked for here; Sigstore (cosign) and Notation do that work.',
  },
]);
