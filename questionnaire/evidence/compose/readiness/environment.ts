import { repositoryOf } from '../image-role.ts';
import { mountsOf } from '../mounts.ts';
import { hinted, readinessRule, type ServiceRule, type Verdict } from '../rule.ts';
import type { ComposeService } from '../service.ts';

/** What a variable of a service hints at: its name, its value, and what that means. */
interface Sign {
  readonly question: string;
  readonly name: RegExp;
  readonly value?: RegExp;
  readonly answer: string;
  readonly because: string;
}

const signs: readonly Sign[] = [
  {
    question: 'session-state',
    name: /SESSION_?(?:STORE|DRIVER|HANDLER|TYPE|ENGINE|SAVE_HANDLER)|STORE_TYPE$/i,
    value: /redis|memcache|database|\bdb\b|jdbc|mongo|hazelcast|infinispan/i,
    answer: 'external-store',
    because: 'A setting names a store outside the process for sessions.',
  },
  {
    question: 'session-state',
    name: /SESSION_?(?:STORE|DRIVER|HANDLER|TYPE|ENGINE|SAVE_HANDLER)/i,
    value: /^(?:files?|filesystem)$/i,
    answer: 'local-files',
    because: 'A setting names files as the store for sessions.',
  },
  {
    question: 'session-state',
    name: /SESSION_?(?:STORE|DRIVER|HANDLER|TYPE|ENGINE)/i,
    value: /cookie|jwt/i,
    answer: 'client-side',
    because: 'A setting keeps sessions in a cookie or token of the client.',
  },
  {
    question: 'session-state',
    name: /SESSION_?(?:STORE|DRIVER|HANDLER|TYPE|ENGINE)/i,
    value: /^(?:memory|in-?proc|array|none)$/i,
    answer: 'in-process-memory',
    because: 'A setting keeps sessions in the memory of the process.',
  },
  {
    question: 'time-and-characters',
    name: /^(?:LANG|LC_ALL|NLS_LANG)$/,
    value: /big5|hkscs|gb(?:k|2312|18030)|mswin950/i,
    answer: 'settings-of-the-machine',
    because: 'The service asks its machine for a locale with characters other than UTF-8.',
  },
  {
    question: 'time-and-characters',
    name: /^(?:TZ|TIMEZONE|LANG|LC_ALL|NLS_LANG)$/,
    answer: 'own-settings',
    because: 'The service sets its time zone or locale by itself.',
  },
  {
    question: 'internet-egress',
    name: /^(?:HTTPS?_PROXY|https?_proxy)$/,
    answer: 'through-a-proxy',
    because: 'The service is told to reach the Internet through a proxy.',
  },
  {
    question: 'encryption-in-transit',
    name: /./,
    value: /ssl ?mode=disabled?|usessl=false|encrypt=false|ssl=false/i,
    answer: 'outside-only',
    because: 'A connection to a database is told not to be encrypted.',
  },
  {
    question: 'user-identity',
    name: /OIDC|OPENID|OAUTH2?_|KEYCLOAK|SAML|ISSUER_?UR[IL]/i,
    answer: 'openid-connect-or-saml',
    because: 'A setting of the service is about a separate identity service.',
  },
  {
    question: 'user-identity',
    name: /LDAP/i,
    answer: 'directory-password',
    because: 'A setting of the service is about a directory (LDAP).',
  },
  {
    question: 'language-runtime',
    name: /^(?:JAVA_|JAVA_TOOL_OPTIONS|JDK_JAVA_|CATALINA_|SPRING_|JVM_)/,
    answer: 'java',
    because: 'A variable of the service is one that Java programs read.',
  },
  {
    question: 'language-runtime',
    name: /^(?:ASPNETCORE_|DOTNET_)/,
    answer: 'dotnet',
    because: 'A variable of the service is one that .NET programs read.',
  },
  {
    question: 'language-runtime',
    name: /^(?:NODE_ENV|NODE_OPTIONS|NPM_)/,
    answer: 'nodejs',
    because: 'A variable of the service is one that Node.js programs read.',
  },
  {
    question: 'language-runtime',
    name: /^(?:DJANGO_|FLASK_|PYTHON|GUNICORN_|CELERY_)/,
    answer: 'python',
    because: 'A variable of the service is one that Python programs read.',
  },
  {
    question: 'language-runtime',
    name: /^(?:PHP_|APACHE_DOCUMENT_ROOT|WORDPRESS_)/,
    answer: 'php',
    because: 'A variable of the service is one that PHP programs read.',
  },
];

function signOf(service: ComposeService, question: string): Verdict | undefined {
  const variables = [...service.pairs('environment')];
  for (const sign of signs.filter((one) => one.question === question)) {
    const shown = variables.find(
      ([name, { partial }]) => sign.name.test(name) && (sign.value?.test(partial) ?? true),
    );
    if (shown) return hinted(shown[1], sign.answer, sign.because);
  }
  return undefined;
}

/** Images that bring a runtime, by the end of their names. */
const runtimes: readonly (readonly [string, RegExp])[] = [
  ['dotnet-framework', /(?:^|\/)dotnet\/framework\/[\w-]+$/],
  ['dotnet', /(?:^|\/)dotnet\/(?:aspnet|runtime|sdk)$|(?:^|\/)dotnet-\d+$/],
  ['java', /(?:^|\/)(?:openjdk|eclipse-temurin|amazoncorretto|tomcat|jetty|wildfly|open-liberty)(?:-\d+)?$/],
  ['nodejs', /(?:^|\/)(?:node|nodejs-\d+)$/],
  ['python', /(?:^|\/)python(?:-\d+)?$/],
  ['php', /(?:^|\/)(?:php(?:-\d+)?|wordpress|drupal|joomla)$/],
];

const bySign = (question: string, field: string): ServiceRule =>
  readinessRule({
    question,
    field,
    read: (service) => {
      const verdict = signOf(service, question);
      return verdict ? [verdict] : [];
    },
  });

/** What the variables of a service hint at. */
export const environmentRules: readonly ServiceRule[] = [
  bySign('session-state', 'environment (session store)'),
  bySign('internet-egress', 'environment (HTTP_PROXY)'),
  bySign('encryption-in-transit', 'environment (sslmode and the like)'),
  bySign('user-identity', 'environment (OIDC, SAML, LDAP)'),
  readinessRule({
    question: 'language-runtime',
    field: 'environment (JAVA_OPTS, NODE_ENV and the like), image',
    read: (service) => {
      const read = signOf(service, 'language-runtime');
      if (read) return [read];
      const image = service.value('build') ? undefined : service.value('image');
      const runtime = image && runtimes.find(([, pattern]) => pattern.test(repositoryOf(service)))?.[0];
      return runtime
        ? [hinted(image, runtime, 'The name of the image is that of one which brings this runtime.')]
        : [];
    },
  }),
  readinessRule({
    question: 'time-and-characters',
    field: 'environment (TZ, LANG), volumes (/etc/localtime)',
    read: (service, project) => {
      const own = signOf(service, 'time-and-characters');
      const clock = mountsOf(service, project).find(({ source }) =>
        /^\/etc\/(?:localtime|timezone)$/.test(source),
      );
      if (own) return [own];
      return clock
        ? [hinted(clock.value, 'settings-of-the-machine', 'The container takes the time zone of its host.')]
        : [];
    },
  }),
  readinessRule({
    question: 'configuration-source',
    field: 'environment, env_file, configs',
    read: (service) => {
      const source = service.value('env_file') ?? service.value('configs') ?? service.value('environment');
      return source
        ? [
            hinted(
              source,
              'environment-or-mounted',
              'Settings reach the container from outside its image; whether all that differs between test and production does has to be looked up.',
            ),
          ]
        : [];
    },
  }),
];
