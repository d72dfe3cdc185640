import type { ArtefactInput } from '../artefact.ts';
import { recipeOf } from '../containerfile/recipe-of.ts';
import { situationOf } from '../situation/situation.ts';
import type { DeliveryStep } from './delivery-step.ts';
import { followsGit } from './follows-git.ts';
import { releaseSteps } from './release-steps.ts';
import { toolImages } from './tool-images.ts';

const GATE = '--exit-code 1 --severity CRITICAL,HIGH --ignore-unfixed';

/** The steps in their order, for an application whose path leads into containers; without checks and build where the image is the supplier's. */
export function deliverySteps(input: ArtefactInput): readonly DeliveryStep[] {
  const situation = situationOf(input);
  const recipe = recipeOf(situation);
  return [
    ...(recipe ? [...checks, tests(recipe.test, recipe.builder), build] : [copy]),
    scan,
    list,
    sign,
    ...releaseSteps(situation, followsGit(input.result)),
  ];
}

const checks: readonly DeliveryStep[] = [
  {
    id: 'search-secrets',
    title: 'Search the source for secrets',
    phase: 'check',
    image: toolImages.gitleaks,
    access: [],
    script: [
      '# Passwords and keys, in the whole history. What was ever found is replaced, not only deleted. [pipeline-checks-security]',
      'export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$PWD"',
      'gitleaks git --no-banner --redact --exit-code 1 .',
    ],
  },
  {
    id: 'analyse-code',
    title: 'Analyse the code',
    phase: 'check',
    image: toolImages.semgrep,
    access: [],
    script: [
      '# Faults in the code itself, such as queries put together from input. [pipeline-checks-security]',
      'semgrep scan --error --metrics off --config "$SEMGREP_RULES" .',
    ],
  },
  {
    id: 'check-dependencies',
    title: 'Check the libraries',
    phase: 'check',
    image: toolImages.trivy,
    access: [],
    script: [
      '# Known vulnerabilities of libraries for which a fix exists. [pipeline-checks-security]',
      `trivy fs --scanners vuln ${GATE} .`,
    ],
  },
];

const tests = (commands: readonly string[], image: string): DeliveryStep => ({
  id: 'run-tests',
  title: 'Run the tests',
  phase: 'check',
  image,
  access: [],
  script: ['# A version whose tests fail goes no further. [tests-gate-the-release]', ...commands],
});

const build: DeliveryStep = {
  id: 'build-image',
  title: 'Build the image',
  phase: 'image',
  image: toolImages.buildah,
  access: ['registry'],
  writes: ['image-digest'],
  script: [
    '# Always the same way, from the Containerfile. The tag is the commit; everything after this names the image by its',
    '# digest. [image-build-is-repeatable] [image-is-in-oci-format]',
    `export STORAGE_DRIVER="\${STORAGE_DRIVER:-vfs}" BUILDAH_ISOLATION="\${BUILDAH_ISOLATION:-chroot}"`,
    'buildah build --format oci --file Containerfile --build-arg "APPLICATION_VERSION=$COMMIT" --tag "$IMAGE:$COMMIT" .',
    'buildah push --digestfile image-digest "$IMAGE:$COMMIT"',
  ],
};

const copy: DeliveryStep = {
  id: 'copy-image',
  title: 'Copy the image of the supplier',
  phase: 'image',
  image: toolImages.skopeo,
  access: ['registry'],
  writes: ['image-digest'],
  script: [
    '# CHANGE-ME: the image of the supplier with the digest of the release that was tested',
    'SUPPLIER_IMAGE=CHANGE-ME',
    '# All of it, unchanged, so that digest and signature of the supplier stay valid. [image-is-in-private-registry]',
    'skopeo copy --all --preserve-digests --digestfile image-digest "docker://$SUPPLIER_IMAGE" "docker://$IMAGE:$COMMIT"',
  ],
};

const scan: DeliveryStep = {
  id: 'scan-image',
  title: 'Scan the image',
  phase: 'image',
  image: toolImages.trivy,
  access: ['registry'],
  script: [
    '# A high or critical finding with a fix stops the release: rebuild on the newer base image. [image-is-scanned]',
    `trivy image --scanners vuln,secret ${GATE} "$IMAGE@$IMAGE_DIGEST"`,
  ],
};

const list: DeliveryStep = {
  id: 'list-contents',
  title: 'List the contents of the image',
  phase: 'image',
  image: toolImages.trivy,
  access: ['registry'],
  writes: ['sbom.cdx.json'],
  script: [
    '# Which packages and libraries are in it; the next step signs the list and stores it in the registry.',
    '# [image-contents-are-listed]',
    'trivy image --format cyclonedx --output sbom.cdx.json "$IMAGE@$IMAGE_DIGEST"',
  ],
};

const sign: DeliveryStep = {
  id: 'sign-image',
  title: 'Sign the image',
  phase: 'image',
  image: toolImages.cosign,
  access: ['registry', 'signing-key'],
  script: [
    '# Options of cosign 2, which cosign 3 refuses. Nothing goes to the public log, which would tell the names of the images. [image-is-signed]',
    `export COSIGN_PASSWORD="\${COSIGN_PASSWORD-$(cat "$(dirname "$COSIGN_KEY")/cosign.password")}"`,
    'cosign sign --yes --tlog-upload=false --key "$COSIGN_KEY" "$IMAGE@$IMAGE_DIGEST"',
    'cosign attest --yes --tlog-upload=false --key "$COSIGN_KEY" --type cyclonedx --predicate sbom.cdx.json "$IMAGE@$IMAGE_DIGEST"',
  ],
};
