import type { EvidenceFile } from '../evidence-file.ts';
import { at, entriesOf } from '../parsing/datum.ts';
import { type ImageRole, roleOf } from './image-role.ts';
import type { ComposeService } from './service.ts';
import type { Sited } from './value.ts';

/** What Compose would start together: the services of a file, of its override and of what it includes. */
export class ComposeProject {
  /** Where its services begin, in its main file. */
  readonly site: Sited;
  /** Its documents, the lowest first. */
  readonly roots: readonly Sited[];
  readonly services: readonly ComposeService[];
  /** Whether its main file is in the format of version 1. */
  readonly isVersionOne: boolean;
  /** Services that another file completes, of which it is unknown what they leave out. */
  readonly incomplete: ReadonlySet<ComposeService>;
  /** Set where only what this file says is asked for, since it is a variant of a file that is read by itself. */
  readonly variant: EvidenceFile | undefined;
  readonly #roles = new Map<ComposeService, ImageRole>();

  constructor(
    parts: Pick<ComposeProject, 'site' | 'roots' | 'services' | 'isVersionOne' | 'incomplete' | 'variant'>,
  ) {
    this.site = parts.site;
    this.roots = parts.roots;
    this.services = parts.services;
    this.isVersionOne = parts.isVersionOne;
    this.incomplete = parts.incomplete;
    this.variant = parts.variant;
    for (const service of this.services) this.#roles.set(service, roleOf(service));
  }

  /** What a service is for, judged by its image. */
  roleOf(service: ComposeService): ImageRole {
    return this.#roles.get(service) ?? 'application';
  }

  /** The services that are the application itself; its web servers where there is nothing else. */
  get own(): readonly ComposeService[] {
    const application = this.services.filter((service) => this.roleOf(service) === 'application');
    return application.length > 0
      ? application
      : this.services.filter((service) => this.roleOf(service) === 'web-server');
  }

  /** The definition of a volume, network, secret or configuration; the highest where there are several. */
  topLevel(section: string, name: string): Sited | undefined {
    for (const { file, place } of this.isVersionOne ? [] : this.roots.toReversed()) {
      const found = at(place, section, name);
      if (found) return { file, place: found };
    }
    return undefined;
  }

  /** All definitions of a section by their names. */
  definitions(section: string): ReadonlyMap<string, Sited> {
    const found = new Map<string, Sited>();
    for (const { file, place } of this.isVersionOne ? [] : this.roots)
      for (const [name, definition] of entriesOf(at(place, section)))
        found.set(name, { file, place: definition });
    return found;
  }

  /** Whether it is written for `docker stack deploy`. */
  get isSwarm(): boolean {
    const swarmOnly = ['mode', 'placement', 'update_config', 'rollback_config', 'endpoint_mode'];
    return (
      this.services.some((service) => swarmOnly.some((key) => service.value('deploy', key))) ||
      [...this.definitions('networks').values()].some(({ place }) => {
        const driver = at(place, 'driver')?.datum;
        return driver?.kind === 'scalar' && driver.value === 'overlay';
      })
    );
  }
}
