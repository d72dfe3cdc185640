import { imageReference } from '../../parsing/image-reference.ts';
import { memoryLimitOf, processorShareOf } from '../hardening/limits.ts';
import { repositoryOf } from '../image-role.ts';
import { hinted, type ProjectRule, readinessRule, type ServiceRule, stated } from '../rule.ts';
import type { ComposeService } from '../service.ts';
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
      if (image.partial.split('/', 1)[0]?.includes('?')) return [];
      const reference = imageReference(image.partial.replaceAll('?', 'x'));
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

/** Services that run to an end, such as migrations, and are no part that is deployed by itself. */
const isOnce = (service: ComposeService): boolean =>
  /(?:^|[-_])(?:migrate|migrations?|init|setup|seed|test|tests|e2e|lint|build)(?:$|[-_])/.test(service.name);

const lasting = (services: readonly ComposeService[]): readonly ComposeService[] =>
  services.filter((one) => !isOnce(one));

/** How many programs of the application the file starts: services of one image count once. */
export const serviceCountRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'service-count',
  field: 'services, image, build',
  surest: 'hinted',
  read: (project) => {
    const programs = new Set(
      lasting(project.own).map((service) => {
        const source = service.value('build', 'context') ?? service.value('build');
        const parts = [
          source?.partial,
          service.words('build', 'dockerfile'),
          service.words('build', 'target'),
        ];
        return source ? parts.join('\n') : repositoryOf(service) || service.name;
      }),
    );
    return programs.size > 0 && project.incomplete.size === 0
      ? [
          {
            ...hinted(
              project.site,
              programs.size,
              'So many services are the application itself, each image counted once; databases, brokers and tools are left out.',
            ),
            about: 'the project',
          },
        ]
      : [];
  },
};

/** Whether the application runs in containers: a service that is kept running is there to be used. */
export const containerStatusRule: ProjectRule = {
  questionnaire: 'application-readiness',
  question: 'container-status',
  field: 'services, restart, deploy',
  surest: 'hinted',
  read: (project) => {
    const services = lasting(project.own);
    const kept = services.flatMap((service) => {
      const restart = service.value('restart');
      const isKept = restart && /^(?:always|unless-stopped|on-failure)/.test(restart.partial);
      const kept =
        (isKept ? restart : undefined) ??
        service.value('deploy', 'restart_policy') ??
        service.value('deploy', 'replicas');
      return kept ? [kept] : [];
    })[0];
    const first = services[0];
    if (!first || project.incomplete.has(first)) return [];
    return [
      kept
        ? {
            ...hinted(
              kept,
              'runs-in-containers',
              'The service is kept running in a container; who works with it has to be asked.',
            ),
            about: 'the project',
          }
        : {
            ...hinted(
              first.siteIn(project.site.file),
              'image-built',
              'There is an image that Compose can start; who works with it has to be asked.',
            ),
            about: 'the project',
          },
    ];
  },
};
