import { repositoryOf } from '../image-role.ts';
import { isForDevelopment } from '../is-for-development.ts';
import { hinted, type ProjectRule, wholeProject } from '../rule.ts';
import type { ComposeService } from '../service.ts';

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
              'The services of the application itself are counted, those of one image once; databases, brokers and tools are left out.',
            ),
            about: wholeProject,
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
      const isLeft = service.value('deploy', 'restart_policy', 'condition')?.text === 'none';
      const kept =
        (isKept ? restart : undefined) ??
        (isLeft ? undefined : service.value('deploy', 'restart_policy')) ??
        service.value('deploy', 'replicas');
      // An image that a developer starts is built, and no more.
      return kept && !isForDevelopment(kept.file) ? [kept] : [];
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
            about: wholeProject,
          }
        : {
            ...hinted(
              first.siteIn(project.site.file),
              'image-built',
              'There is an image that Compose can start; who works with it has to be asked.',
            ),
            about: wholeProject,
          },
    ];
  },
};
