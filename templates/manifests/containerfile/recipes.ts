import type { BuildRecipe } from './build-recipe.ts';

const REGISTRY = 'registry.access.redhat.com/ubi9';
const owner = 'COPY --from=build --chown=1001:0';

/** The build of each language runtime that has a supported image, by option of `language-runtime`. */
export const recipes = {
  java: {
    builds: 'a Java program that brings its own server, with Maven',
    builder: `${REGISTRY}/openjdk-21`,
    runtime: `${REGISTRY}/openjdk-21-runtime`,
    runtimeNote: 'openjdk-17 and openjdk-17-runtime are there too; take the version that the tests run on.',
    packageManager: 'microdnf',
    sources: ['pom.xml', 'src'],
    build: [
      '# With Gradle, copy the wrapper and the build files instead and run ./gradlew assemble.',
      'RUN mvn --batch-mode --no-transfer-progress -DskipTests package',
    ],
    bring: [
      '# CHANGE-ME: the name of the program file that the build writes into target, without wildcards',
      `${owner} /opt/build/target/CHANGE-ME.jar /opt/app/application.jar`,
    ],
    start: ['java', '-XX:MaxRAMPercentage=75.0', '-jar', '/opt/app/application.jar'],
    test: ['mvn --batch-mode --no-transfer-progress verify'],
  },
  dotnet: {
    builds: 'an ASP.NET Core program',
    builder: `${REGISTRY}/dotnet-100`,
    runtime: `${REGISTRY}/dotnet-100-aspnet`,
    runtimeNote: 'A program without web pages needs dotnet-100-runtime only; 100 stands for .NET 10.',
    packageManager: 'microdnf',
    sources: ['src'],
    build: [
      '# CHANGE-ME: the project file of the program that is started',
      'RUN dotnet publish src/CHANGE-ME.csproj --configuration Release --output /opt/build/publish',
    ],
    bring: [`${owner} /opt/build/publish/ /opt/app/`],
    defaults: ['ASPNETCORE_HTTP_PORTS=8080'],
    startNote: '# CHANGE-ME: the program file that the build writes, named after the project',
    start: ['dotnet', '/opt/app/CHANGE-ME.dll'],
    test: ['dotnet test src --configuration Release'],
  },
  nodejs: {
    builds: 'a Node.js program, with npm',
    builder: `${REGISTRY}/nodejs-24`,
    runtime: `${REGISTRY}/nodejs-24-minimal`,
    runtimeNote: 'nodejs-22 and nodejs-22-minimal are there too; take the version that the tests run on.',
    packageManager: 'microdnf',
    sources: ['package.json', 'package-lock.json', 'src'],
    build: [
      '# What has to be compiled first, as from TypeScript, is built here before the packages for it are left out.',
      '# Install scripts of packages stay off; if one is needed, run it by name.',
      'RUN npm ci --ignore-scripts --omit=dev',
    ],
    bring: [
      `${owner} /opt/build/package.json /opt/app/package.json`,
      `${owner} /opt/build/node_modules/ /opt/app/node_modules/`,
      `${owner} /opt/build/src/ /opt/app/src/`,
    ],
    defaults: ['NODE_ENV=production', 'PORT=8080'],
    startNote:
      '# CHANGE-ME: the file that starts the server; npm is left out because it does not pass signals on',
    start: ['node', '/opt/app/src/CHANGE-ME.js'],
    test: ['npm ci --ignore-scripts', 'npm test'],
  },
  python: {
    builds: 'a Python program behind gunicorn',
    builder: `${REGISTRY}/python-312`,
    runtime: `${REGISTRY}/python-312-minimal`,
    runtimeNote: 'Both images have the same Python, or the environment that is copied does not start.',
    packageManager: 'microdnf',
    sources: ['requirements.txt', 'src'],
    build: [
      '# requirements.txt lists gunicorn too, and for each package its version and its hash.',
      'RUN /usr/bin/python3.12 -m venv /opt/app/venv \\',
      '    && /opt/app/venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt',
    ],
    bring: [`${owner} /opt/app/venv/ /opt/app/venv/`, `${owner} /opt/build/src/ /opt/app/src/`],
    defaults: ['PYTHONUNBUFFERED=1', 'PYTHONDONTWRITEBYTECODE=1', 'PYTHONPATH=/opt/app/src'],
    startNote: '# CHANGE-ME: module and callable of the application, such as permits.wsgi:application',
    start: [
      '/opt/app/venv/bin/gunicorn',
      '--bind',
      '0.0.0.0:8080',
      '--worker-tmp-dir',
      '/dev/shm',
      'CHANGE-ME',
    ],
    test: [
      '# requirements-test.txt lists pytest and what else the tests need, each with its hash.',
      'python3.12 -m pip install --require-hashes -r requirements.txt -r requirements-test.txt',
      'python3.12 -m pytest',
    ],
  },
  php: {
    builds: 'a PHP program behind the Apache server of the image',
    builder: `${REGISTRY}/php-83`,
    runtime: `${REGISTRY}/php-83`,
    runtimeNote:
      'Its start script writes /etc/php.ini anew, which a read-only root file system refuses: bring your own php.ini in here, and mount an emptyDir at /run/httpd and at /run/php-fpm.',
    packageManager: 'dnf',
    sources: ['composer.json', 'composer.lock', 'composer.phar', 'src'],
    build: [
      '# composer.phar lies in the repository in one checked version, so that nothing unchecked is fetched here.',
      'RUN php composer.phar install --no-dev --no-interaction --no-scripts --optimize-autoloader',
    ],
    bring: [
      `${owner} /opt/build/vendor/ /opt/app-root/vendor/`,
      '# The server shows what lies under /opt/app-root/src; the libraries lie outside it.',
      `${owner} /opt/build/src/ /opt/app-root/src/`,
    ],
    // Left alone, its start script shows errors of the program to visitors.
    defaults: ['DISPLAY_ERRORS=OFF'],
    start: ['container-entrypoint', '/usr/libexec/s2i/run'],
    test: ['php composer.phar install --no-interaction --no-scripts', 'php vendor/bin/phpunit'],
  },
  native: {
    builds: 'a compiled program, with make',
    builder: `${REGISTRY}/s2i-base`,
    runtime: `${REGISTRY}/ubi-minimal`,
    runtimeNote:
      'For Go take ubi9/go-toolset as the builder; a statically linked program can run on ubi9/ubi-micro.',
    packageManager: 'microdnf',
    sources: ['Makefile', 'src'],
    build: [
      '# The builder has gcc, g++ and make; install here the development packages that the installation guide names.',
      'RUN make',
    ],
    bring: [
      '# CHANGE-ME: the path of the program that make writes; `ldd` on it lists the libraries to install below',
      `${owner} /opt/build/CHANGE-ME /opt/app/application`,
    ],
    start: ['/opt/app/application'],
    test: ['make check'],
  },
} as const satisfies Readonly<Record<string, BuildRecipe>>;
