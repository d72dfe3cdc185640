import { imageReference } from '../../parsing/image-reference.ts';
import { memoryLimitOf, processorShareOf } from '../hardening/limits.ts';
import { repositoryOf } from '../image-role.ts';
import { UNKNOWN } from '../interpolate.ts';
import { hinted, readinessRule, type ServiceRule, stated } from '../rule.ts';
import { bytesOf, figureOf } from '../value.ts';

const isPublic = (registry: string): boolean =>
  /^(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.access\.redhat\.com|lscr\.io)$/.test(
    registry,
  );

/** How images are built, stored and sized. */
export const deliveryRules: readonly ServiceRule[] = [
  readinessRule({
    question: 'image-registry',
    field: 'image, build',
    read: (service, project) => {
      const image = service.value('image');
      const build = service.value('build');
      if (!image)
        return build
          ? [hinted(build, 'no-registry', 'The image is built on the machine and has no name in a registry.')]
          : [];
      if (image.partial.split('/', 1)[0]?.includes(UNKNOWN)) return [];
      const reference = imageReference(image.partial.replaceAll(UNKNOWN, 'x'));
      if (!reference) return [];
      const { registry, repository } = reference;
      if (registry === 'localhost')
        return [hinted(image, 'no-registry', 'The image is kept on the machine that built it.')];
      // A bare name that is none of the well-known images is more likely one that was built here.
      const isOwnName =
        !repository.replace(/^library\//, '').includes('/') && project.roleOf(service) === 'application';
      if (registry === 'docker.io' && (build || isOwnName)) return [];
      return [
        isPublic(registry)
          ? hinted(
              image,
              'public-registry',
              'The registry is a public one; whether it asks for a login has to be looked up.',
            )
          : hinted(
              image,
              'private-registry',
              'The registry is none of the well-known public ones; whether it asks for a login has to be asked.',
            ),
      ];
    },
  }),
  readinessRule({
    question: 'image-build',
    field: 'build',
    read: (service) => {
      const build = service.value('build');
      return build
        ? [
            hinted(
              build,
              'containerfile-in-source-control',
              'The image is built from a Dockerfile near the Compose file; whether both are in source control has to be asked.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'cpu-architecture',
    field: 'platform',
    surest: 'stated',
    read: (service) => {
      const platform = service.value('platform');
      if (!platform?.text) return [];
      if (/(?:^|\/)(?:amd64|x86_64|i?386)\b/.test(platform.text))
        return [stated(platform, 'x86-64', 'The service asks for an image for x86 processors.')];
      return /(?:^|\/)(?:arm64|aarch64)\b/.test(platform.text)
        ? [
            hinted(
              platform,
              'arm64',
              'The service asks for an image for ARM; whether there is another has to be asked.',
            ),
          ]
        : [];
    },
  }),
  readinessRule({
    question: 'operating-system',
    field: 'platform, isolation, credential_spec, image',
    surest: 'stated',
    read: (service) => {
      const platform = service.value('platform');
      if (platform?.text?.startsWith('windows'))
        return [stated(platform, 'windows-server', 'The service asks for an image for Windows.')];
      const isolation = service.value('isolation');
      if (isolation?.text && /^(?:hyperv|process)$/.test(isolation.text))
        return [stated(isolation, 'windows-server', 'Only containers of Windows have this isolation.')];
      const image = service.value('image');
      return image &&
        /(?:^|\/)(?:windows|dotnet\/framework)(?:\/|$)|nanoserver|windowsservercore/.test(
          `${repositoryOf(service)}/${image.partial}`,
        )
        ? [hinted(image, 'windows-server', 'The name of the image is that of a Windows image.')]
        : [];
    },
  }),
  readinessRule({
    question: 'resource-profile',
    field: 'mem_limit, cpus, deploy.resources.limits',
    read: (service) => {
      const memory = memoryLimitOf(service);
      const processor = processorShareOf(service);
      const limit = bytesOf(memory) ? memory : figureOf(processor) ? processor : undefined;
      return limit
        ? [hinted(limit, 'estimated', 'Somebody chose a limit; whether it was measured has to be asked.')]
        : [];
    },
  }),
  readinessRule({
    question: 'peak-memory-gigabytes',
    field: 'mem_limit, deploy.resources.limits.memory',
    read: (service) => {
      const memory = memoryLimitOf(service);
      const bytes = bytesOf(memory);
      const gigabytes = Math.ceil((bytes ?? 0) / 2 ** 30);
      return memory && gigabytes >= 1 && gigabytes <= 1024
        ? [hinted(memory, gigabytes, 'The process may not take more than its limit, which is rounded up.')]
        : [];
    },
  }),
];
