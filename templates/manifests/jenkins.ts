import type { Artefact, ArtefactInput } from './artefact.ts';
import { chosenPipeline } from './delivery/chosen-pipeline.ts';
import type { Access, DeliveryStep } from './delivery/delivery-step.ts';
import { deliverySteps } from './delivery/delivery-steps.ts';
import { followsGit } from './delivery/follows-git.ts';
import { pipelineServes } from './delivery/pipeline-serves.ts';
import { rollBack } from './delivery/roll-back.ts';
import { weekly } from './delivery/weekly.ts';
import { situationOf } from './situation/situation.ts';

/** The declarative pipeline for Jenkins. */
export const jenkins: Artefact = {
  id: 'jenkins',
  title: 'Pipeline for Jenkins',
  serves: pipelineServes,
  files: (input) =>
    chosenPipeline(input) === 'jenkins' ? [{ path: 'Jenkinsfile', text: textOf(input) }] : [],
};

function textOf(input: ArtefactInput): string {
  const situation = situationOf(input);
  const takeBack = rollBack(situation, followsGit(input.result));
  const written = new Set([...deliverySteps(input), takeBack].flatMap(({ writes }) => writes ?? []));
  return [
    '// A first draft made from the answers of an assessment. The stages run the scripts in delivery/; fill in every CHANGE-ME.',
    '// Credentials of the kind Secret file and, for the password, Secret text; name them as below, in the folder of this',
    '// pipeline alone. The file of the cluster belongs to the service account in pipeline/deployer.yaml.',
    'pipeline {',
    '  agent {',
    '    // CHANGE-ME: the label of agents that start new for each build and have the programs of the scripts, by pinned versions',
    "    label 'CHANGE-ME'",
    '  }',
    '  options {',
    '    disableConcurrentBuilds()',
    "    timeout(time: 90, unit: 'MINUTES')",
    "    buildDiscarder(logRotator(numToKeepStr: '50'))",
    '  }',
    '  triggers {',
    `    // Once a week: ${weekly}`,
    "    cron('H 3 * * 1')",
    '  }',
    '  parameters {',
    "    booleanParam(name: 'ROLL_BACK', defaultValue: false, description: 'Take the last release back instead of building one')",
    ...(takeBack.asks
      ? [
          `    string(name: '${takeBack.asks}', defaultValue: '', description: 'For that: what delivery/roll-back.sh asks for')`,
        ]
      : []),
    '  }',
    '  stages {',
    ...deliverySteps(input).flatMap((step) => stage(step, situation.name, '!params.ROLL_BACK')),
    ...stage(takeBack, situation.name, 'params.ROLL_BACK'),
    '  }',
    '  post {',
    '    always {',
    `      archiveArtifacts artifacts: '${[...written].join(', ')}', allowEmptyArchive: true`,
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

function stage({ id, title, phase, access }: DeliveryStep, name: string, when: string): readonly string[] {
  const run = `sh 'COMMIT="$GIT_COMMIT" sh delivery/${id}.sh'`;
  const bindings = access.flatMap((one) => credentials(one, name));
  return [
    `    stage('${title}') {`,
    '      when {',
    `        expression { ${when} }`,
    ...(phase === 'check' ? [] : ["        branch 'main'"]),
    '      }',
    '      steps {',
    ...(bindings.length > 0
      ? [`        withCredentials([${bindings.join(', ')}]) {`, `          ${run}`, '        }']
      : [`        ${run}`]),
    '      }',
    '    }',
  ];
}

const credentials = (access: Access, name: string): readonly string[] =>
  ({
    registry: [`file(credentialsId: '${name}-registry-access', variable: 'REGISTRY_AUTH_FILE')`],
    'signing-key': [
      `file(credentialsId: '${name}-signing-key', variable: 'COSIGN_KEY')`,
      `string(credentialsId: '${name}-signing-password', variable: 'COSIGN_PASSWORD')`,
    ],
    cluster: [`file(credentialsId: '${name}-cluster', variable: 'KUBECONFIG')`],
    git: [`gitUsernamePassword(credentialsId: '${name}-git', gitToolName: 'Default')`],
  })[access];
