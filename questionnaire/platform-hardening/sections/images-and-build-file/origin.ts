import { cisDocker } from '../../../source.ts';
import { entries } from '../../entry.ts';
import { onEveryPlatform } from '../../on-every-platform.ts';

/** The rows on where images come from and how they stay patched. */
export const origin = entries([
  {
    ...onEveryPlatform,
    id: 'base-images-are-trusted',
    rows: ['trusted-base-images'],
    asks: 'Does every image start from a base image on a list of trusted publishers?',
    element: 'base images',
    recommended: 'only trusted ones',
    title: 'Every image starts from a trusted base image',
    why: 'The base image is most of what runs. From a publisher whom nobody knows it can hold a back door, and nobody owes you the fix when a fault is found in it.',
    check:
      'List the FROM lines of all build files. A yes is that each names a registry and publisher on a list that your department approved, and that the publisher supplies security fixes for that version.',
    fix: 'Write the list (for example registry.access.redhat.com, and the mirror of your department), let the pipeline refuse other FROM lines (hadolint --trusted-registry), and move the images over at their next release.',
    evidence:
      'FROM of the build file; hadolint JSON, DL3026; docker-bench-security JSON, result 4.2 (to be judged by a person)',
    exposure: 'high',
    change: 'rebuild',
    sources: [cisDocker('4.2 Containers use only trusted base images')],
  },
  {
    ...onEveryPlatform,
    id: 'images-are-scanned',
    rows: ['image-scans'],
    asks: 'Is every image scanned for known vulnerabilities, at its build and at least monthly while it runs?',
    element: 'security scans of images',
    recommended: 'at each build, and again while the image is in use',
    title: 'Images are scanned at their build and while they are in use',
    why: 'An image does not change, but what is known about it does: the one that was clean at its release has known holes some weeks later.',
    check:
      'Ask for the scan reports of the images that run today (Trivy, Grype, Clair, Red Hat Quay). A yes is a report for each that is not older than a month.',
    fix: 'Add the scan to the pipeline with a severity that stops the release, and switch on the scanner of the registry for what is already there.',
    evidence:
      'field CreatedAt of a Trivy report, or the date of a Grype report, for each image; docker-bench-security JSON, result 4.4',
    exposure: 'medium',
    change: 'setting',
    sources: [cisDocker('4.4 Images are scanned and rebuilt to include security patches')],
  },
  {
    ...onEveryPlatform,
    id: 'images-are-rebuilt-for-patches',
    rows: ['image-rebuild'],
    asks: 'Is every image rebuilt to take in security patches, at least monthly or when its base image changes?',
    element: 'rebuild of images',
    recommended: 'with each security patch of what they hold',
    title: 'Images are rebuilt to take in security patches',
    why: 'Packages in an image are not updated by the host. Only a new build from a fresh base brings the patch to the running container.',
    check:
      "Run `docker image inspect --format '{{.Created}}' <image>` for what runs today. A yes is no image older than a month, or an automatic rebuild when the base changes, and no known vulnerability for which a fixed version has been out longer than your patch rule allows.",
    fix: 'Let the pipeline rebuild each month without the cache (`--pull --no-cache`), or on a trigger of the base image (ImageStream on OpenShift), and roll the result out like a release.',
    evidence: 'image inspect, field .Created; Trivy JSON, vulnerabilities with FixedVersion',
    exposure: 'high',
    change: 'rebuild',
    sources: [cisDocker('4.4 Images are scanned and rebuilt to include security patches')],
  },
]);
