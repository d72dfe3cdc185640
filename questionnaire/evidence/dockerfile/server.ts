import type { BuildFile } from './build-file.ts';
import type { KnownImage } from './known-images.ts';
import { installedBy } from './package-commands.ts';

/** Server software that an image brings. */
export interface Server {
  /** Option of `middleware`. */
  readonly kind: NonNullable<KnownImage['middleware']>;
  readonly line: number;
  readonly because: string;
}

const serverPackage = /^(?:nginx|httpd|apache2|tomcat\d*|lighttpd|haproxy)(?:$|[=-]\d)/;

/** The server that the base image brings by its name, else the first that the build installs. */
export function serverOf(build: BuildFile): Server | undefined {
  const [root = build.final] = build.lineage;
  if (root.base.kind === 'image' && root.base.known.middleware)
    return {
      kind: root.base.known.middleware,
      line: root.from.line,
      because: 'The name of the base image says which server it brings.',
    };
  const install = build.imageCommands.find((command) =>
    installedBy(command).some((name) => serverPackage.test(name)),
  );
  return (
    install && {
      kind: 'open-source-server',
      line: install.line,
      because: 'The build installs a server beside the application.',
    }
  );
}
