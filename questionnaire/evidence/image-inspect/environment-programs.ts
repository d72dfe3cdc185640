import { itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { environmentEntry } from '../parsing/environment-entry.ts';
import type { Shown } from '../parsing/shown.ts';
import { program } from '../software/program.ts';
import { programShown } from '../software/program-shown.ts';

/** Variables that images of runtimes and servers set, with the program that each names. */
const variables: Readonly<Record<string, string>> = {
  ASPNET_VERSION: 'dotnet',
  DOTNET_VERSION: 'dotnet',
  GOLANG_VERSION: 'golang',
  HTTPD_VERSION: 'httpd',
  JAVA_HOME: 'java',
  JAVA_VERSION: 'java',
  NGINX_VERSION: 'nginx',
  NODE_VERSION: 'node',
  NODEJS_VERSION: 'node',
  PHP_VERSION: 'php',
  PYTHON_VERSION: 'python',
  TOMCAT_VERSION: 'tomcat',
  WILDFLY_VERSION: 'wildfly',
};

/** What the variables of an image show of the runtimes and servers in it. */
export function environmentPrograms(environment: Place | undefined): readonly Shown[] {
  return itemsOf(environment).flatMap((item) => {
    const entry = environmentEntry(textOf(item) ?? '');
    const name = entry && Object.hasOwn(variables, entry.name) ? variables[entry.name] : undefined;
    const found = entry && name ? program(name, entry.value) : undefined;
    return found ? programShown(found, item, `The variable ${entry?.name}`) : [];
  });
}
