import type { ImageReference } from '../parsing/image-reference.ts';

/** What is generally known of an image by its name; what is not known is left out. */
export interface KnownImage {
  /** Who gives it out and repairs its security faults; `false`: a public registry whose publisher promises nothing. */
  readonly publisher?: string | false;
  readonly isMinimal: boolean;
  readonly isWindows: boolean;
  /** Option of `language-runtime`. */
  readonly runtime?: 'java' | 'dotnet' | 'nodejs' | 'python' | 'php' | 'native' | 'dotnet-framework';
  /** Option of `middleware`. */
  readonly middleware?: 'open-source-server' | 'commercial-server' | 'integration-broker' | 'iis';
  /** Whether it brings compilers or build tools. */
  readonly isBuilder: boolean;
  /** The user that it sets itself: root, one of its own, or any number in group 0. */
  readonly user?: 'root' | 'own' | 'any';
  /** Whether its own start command begins as root and lets another user do the work. */
  readonly dropsRoot: boolean;
}

type Rule<Value> = readonly [pattern: RegExp, value: Value];

// Each pattern is tried on `registry/repository:tag`; the first that fits counts.
const publishers: readonly Rule<string | false>[] = [
  [/^registry\.(?:access\.redhat\.com|redhat\.io)\//, 'Red Hat'],
  [/^gcr\.io\/distroless\//, 'Google'],
  [/^mcr\.microsoft\.com\//, 'Microsoft'],
  [/^cgr\.dev\/chainguard\//, 'Chainguard'],
  [/^container-registry\.oracle\.com\//, 'Oracle'],
  [/^(?:cp\.)?icr\.io\//, 'IBM'],
  [/^registry\.suse\.com\//, 'SUSE'],
  [/^public\.ecr\.aws\/(?:amazonlinux|amazoncorretto|lambda)\//, 'Amazon'],
  [
    /^(?:docker\.io\/library|public\.ecr\.aws\/docker\/library)\//,
    'the maintainers of the Docker Official Images',
  ],
  [/^docker\.io\/(?:nginxinc|nginx)\//, 'F5 NGINX'],
  [/^docker\.io\/redhat\//, 'Red Hat'],
  [/^docker\.io\/(?:rockylinux|almalinux)\//, 'its Linux project'],
  [/^(?:docker\.io|quay\.io|ghcr\.io|public\.ecr\.aws|gcr\.io|registry\.gitlab\.com)\//, false],
];

const runtimes: readonly Rule<NonNullable<KnownImage['runtime']>>[] = [
  [/^mcr\.microsoft\.com\/dotnet\/framework\//, 'dotnet-framework'],
  [/^mcr\.microsoft\.com\/dotnet\/|\/ubi\d+\/dotnet|\/dotnet-\d+/, 'dotnet'],
  [
    /\/(?:eclipse-temurin|openjdk|amazoncorretto|ibm-semeru-runtimes|ibmjava|sapmachine|zulu-openjdk|maven|gradle|tomcat|tomee|jetty|wildfly|open-liberty|websphere-liberty|weblogic|jboss-\w+|java\d*(?:-debian\d+)?|jdk|jre|openjdk-\d+(?:-runtime)?)(?::|$)/,
    'java',
  ],
  [/\/(?:jboss-eap|eap|openjdk|jboss-webserver)[-\d][^/]*(?::|$)|\/(?:liberty|was)(?:\/|:)/, 'java'],
  [/\/(?:node|nodejs(?:-\d+)?(?:-minimal|-debian\d+)?)(?::|$)/, 'nodejs'],
  [/\/(?:python|pypy|python\d*(?:-\d+)?(?:-minimal|-debian\d+)?)(?::|$)/, 'python'],
  [/\/(?:php|php-\d+|wordpress|drupal)(?::|$)/, 'php'],
  [/\/(?:golang|rust|gcc|go-toolset|go)(?::|$)/, 'native'],
];

const servers: readonly Rule<NonNullable<KnownImage['middleware']>>[] = [
  [/\/(?:servercore\/iis|dotnet\/framework\/(?:aspnet|wcf))(?::|$)/, 'iis'],
  [/\/(?:ace|ace-server-prod|app-connect|iib|tibco[\w-]*|bwce)(?::|$)/, 'integration-broker'],
  [
    /\/(?:weblogic|websphere-\w+|jboss-eap-?\d[^/:]*|eap\d[^/:]*|jboss-webserver[^/:]*|traditional)(?::|$)/,
    'commercial-server',
  ],
  [
    /\/(?:tomcat|tomee|jetty|wildfly(?:-\w+)?|open-liberty|nginx(?:-[\w-]+)?|httpd(?:-\d+)?|openresty|caddy)(?::|$)|\/php:[^:]*apache/,
    'open-source-server',
  ],
];

const users: readonly Rule<NonNullable<KnownImage['user']>>[] = [
  [
    /^gcr\.io\/distroless\/[^:]*:.*nonroot|^gcr\.io\/distroless\/[^:]*nonroot|^cgr\.dev\/|nginx-unprivileged(?::|$)/,
    'own',
  ],
  [
    /^mcr\.microsoft\.com\/(?:windows\/nanoserver|mssql\/server|[^:]*:[^:]*(?:chiseled|nanoserver|distroless))/,
    'own',
  ],
  [
    /^docker\.io\/library\/(?:haproxy|varnish|memcached|solr|elasticsearch|kibana|logstash|sonarqube|odoo|spark)(?::|$)/,
    'own',
  ],
  [/^registry\.[a-z.]*redhat\.(?:com|io)\/(?:(?:ubi|rhel)\d+\/(?!ubi)[a-z]|rhscl\/|openjdk\/|jboss-)/, 'any'],
  [
    /\/(?:open-liberty|websphere-liberty|wildfly|jboss-eap[^/:]*|jetty)(?::|$)|\/(?:bitnami|bitnamilegacy)\//,
    'own',
  ],
  [/^registry\.[a-z.]*redhat\.(?:com|io)\/(?:ubi\d+|rhel\d+)(?:\/ubi|-|:|$)|^gcr\.io\/distroless\//, 'root'],
  [/^docker\.io\/library\/|^public\.ecr\.aws\/docker\/library\/|^mcr\.microsoft\.com\//, 'root'],
];

const minimal =
  /[/:-](?:minimal|micro|runtime|slim|alpine|busybox|nanoserver|chiseled|distroless)(?![a-z])|^gcr\.io\/distroless\/|^cgr\.dev\//;
const builder =
  /\/(?:maven|gradle|golang|rust|gcc|go-toolset|buildpack-deps|dotnet\/(?:framework\/|core\/)?sdk)(?::|$)|\/eclipse-temurin:[^:]*jdk|\/dotnet-\d+(?::|$)/;
const windows =
  /\/(?:windows\/|windows:|windows$|dotnet\/framework\/|windows\/servercore)|:[^:]*(?:nanoserver|windowsservercore|ltsc20\d\d)/;

const dropping =
  /\/library\/(?:(?:nginx|httpd|postgres|mysql|mariadb|mongo|redis|valkey|rabbitmq|cassandra|ghost)(?::|$)|(?:php|wordpress|drupal):[^:]*(?:apache|fpm))/;

/** What is known of an image, from its name and tag alone. */
export function knownImage({ registry, repository, tag }: ImageReference): KnownImage {
  const name = `${registry}/${repository}${tag ? `:${tag}` : ''}`;
  const publisher = publishers.find(([pattern]) => pattern.test(name))?.[1];
  const runtime = runtimes.find(([pattern]) => pattern.test(name))?.[1];
  const middleware = servers.find(([pattern]) => pattern.test(name))?.[1];
  const user = users.find(([pattern]) => pattern.test(name))?.[1];
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(runtime && { runtime }),
    ...(middleware && { middleware }),
    ...(user && { user }),
    isMinimal: minimal.test(name),
    isWindows: windows.test(name),
    isBuilder: builder.test(name),
    dropsRoot: dropping.test(name),
  };
}
