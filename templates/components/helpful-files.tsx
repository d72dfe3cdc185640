import type { Language } from '../../questionnaire/language.ts';
import { evidenceUploadTexts } from '../texts/evidence-upload.ts';

interface Helpful {
  readonly when: string;
  readonly how: string;
  readonly commands?: readonly string[];
}

/** Which files answer most questions of a questionnaire, and how to get them. */
export function HelpfulFiles({
  language,
  questionnaireId,
}: {
  readonly language: Language;
  readonly questionnaireId: string;
}) {
  const texts = evidenceUploadTexts[language];
  const files = helpful(language)[questionnaireId];
  return (
    <>
      <h2 class="govuk-heading-m">{texts.helpful}</h2>
      {files ? (
        files.map(({ when, how, commands = [] }) => (
          <>
            <h3 class="govuk-heading-s">{when}</h3>
            <p class="govuk-body">{how}</p>
            {commands.length > 0 && (
              <ul class="govuk-list">
                {commands.map((command) => (
                  <li>
                    <code class="loadline-excerpt" dir="ltr">
                      {command}
                    </code>
                  </li>
                ))}
              </ul>
            )}
          </>
        ))
      ) : (
        <p class="govuk-body">{texts.helpfulOther}</p>
      )}
    </>
  );
}

function helpful(language: Language): Readonly<Partial<Record<string, readonly Helpful[]>>> {
  const { helpfulApplication: application, helpfulPlatform: platform } = evidenceUploadTexts[language];
  return {
    'application-readiness': [
      {
        when: application.image,
        how: application.imageHow,
        commands: ['docker inspect CONTAINER > container.json', 'docker image inspect IMAGE > image.json'],
      },
      {
        when: application.cluster,
        how: application.clusterHow,
        commands: [
          'kubectl get deployments,statefulsets,cronjobs,services,ingresses,configmaps -n NAMESPACE -o yaml > manifests.yaml',
        ],
      },
      { when: application.machines, how: application.machinesHow },
      {
        when: application.software,
        how: application.softwareHow,
        commands: ['trivy image --format json --output trivy.json IMAGE'],
      },
    ],
    'platform-hardening': [
      {
        when: platform.daemon,
        how: platform.daemonHow,
        commands: [
          "docker info --format '{{json .}}' > docker-info.json",
          "docker version --format '{{json .}}' > docker-version.json",
        ],
      },
      {
        when: platform.checks,
        how: platform.checksHow,
        commands: ['kube-bench run --json > kube-bench.json'],
      },
      {
        when: platform.hosts,
        how: platform.hostsHow,
        commands: [
          'auditctl -l > audit-rules.txt',
          "stat -c '%a %U:%G %n' /etc/docker/* /var/run/docker.sock > files.txt",
        ],
      },
      {
        when: platform.clusters,
        how: platform.clustersHow,
        commands: ['kubectl get pods -n kube-system -o yaml > control-plane.yaml'],
      },
    ],
  };
}
