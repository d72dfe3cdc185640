import type { BuildRecipe } from './build-recipe.ts';
import { recipes } from './recipes.ts';

const owner = 'COPY --from=build --chown=1001:0';

/** The image of a supplier whose name nobody has told. */
export const supplierImage = 'registry.example.invalid/change-me';

const skeleton: BuildRecipe = {
  builds: 'an application of which the answers do not tell how it is built',
  builder: 'registry.access.redhat.com/ubi9/ubi',
  runtime: 'registry.access.redhat.com/ubi9/ubi-minimal',
  runtimeNote:
    'Where Red Hat has an image of the language runtime, take that instead and leave the installation out.',
  packageManager: 'microdnf',
  sources: ['src'],
  build: [
    '# CHANGE-ME: the commands that build or unpack the application into /opt/build/out, as the installation guide says',
    'RUN CHANGE-ME',
  ],
  bring: [`${owner} /opt/build/out/ /opt/app/`],
  startNote:
    '# CHANGE-ME: the one program that is started, with its full path; each argument is an entry of its own',
  start: ['/opt/app/CHANGE-ME'],
  test: [
    '# CHANGE-ME: the command that runs the automated tests of the main functions, and fails when one fails',
    'CHANGE-ME',
  ],
};

/** Where no language runtime with an image is known: what to do, with the gaps marked. */
export const unknownBuild = skeleton;

/** An older language, whose supplier has to name a runtime for Linux. */
export const olderLanguage: BuildRecipe = {
  ...skeleton,
  builds: 'an application in an older language',
  runtimeNote:
    'Ask the supplier of the language for its runtime on Linux, for x86-64, and for the licence terms in containers.',
};

/** .NET Framework, which does not run on Linux. */
export const dotnetFramework: BuildRecipe = {
  ...skeleton,
  builds: 'an application on .NET Framework, which runs on Windows only, after it is ported',
  runtimeNote:
    'Port the code to current .NET first; then builder and runtime are ubi9/dotnet-100 and ubi9/dotnet-100-aspnet.',
};

/** A Java program in an open-source server such as Tomcat. */
export const javaServer: BuildRecipe = {
  ...recipes.java,
  builds: 'a Java web application for Tomcat, with Maven',
  runtime: 'registry.redhat.io/jboss-webserver-6/jws60-openjdk21-openshift-rhel8',
  runtimeNote:
    'JBoss Web Server is Tomcat with support, and asks for a subscription; for WildFly it is jboss-eap-8/eap8-openjdk21-runtime-openshift-rhel9, to which Galleon brings the server in the build.',
  bring: [
    '# CHANGE-ME: the name of the web archive that the build writes into target, without wildcards',
    `${owner} /opt/build/target/CHANGE-ME.war /deployments/ROOT.war`,
  ],
  startNote:
    '# The start script of the image; `podman image inspect` shows whether the version in use still has it here.',
  start: ['/opt/jws-6.0/tomcat/bin/launch.sh'],
};

/** A Java program in a commercial server. */
export const commercialServer: BuildRecipe = {
  ...recipes.java,
  builds: 'a Java enterprise application for a commercial server, with Maven',
  runtime: supplierImage,
  runtimeNote:
    'Only the supplier of the server supports its image; the settings of its console go into scripts that are copied and run here. Where it has no microdnf, install with what it has.',
  bring: [
    '# CHANGE-ME: the archive that the build writes into target, and the folder from which the server deploys',
    `${owner} /opt/build/target/CHANGE-ME.ear /CHANGE-ME/`,
  ],
  startNote: '# CHANGE-ME: the start script of the server in the foreground, with its full path',
  start: ['/CHANGE-ME'],
};
