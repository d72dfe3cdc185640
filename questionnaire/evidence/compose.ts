import { answeredKey, assessProject } from './compose/assess-project.ts';
import { buildProjects } from './compose/build-projects.ts';
import { composeDocuments } from './compose/compose-documents.ts';
import { recognisesCompose } from './compose/recognises-compose.ts';
import { projectRules, serviceRules } from './compose/rules.ts';
import { schemaNotices } from './compose/schema-notices.ts';
import { swarmNotices } from './compose/swarm-notices.ts';
import type { EvidenceReader } from './reader.ts';

/** Reads Compose files of every version, an override on top of its main file; the variables of whoever starts Compose stay unknown. */
export const compose: EvidenceReader = {
  id: 'compose',
  title: 'Compose file (docker-compose.yml, compose.yaml, stack file of Docker Swarm)',
  fields: [...serviceRules, ...projectRules].map(({ questionnaire, question, field, surest }) => ({
    questionnaire,
    question,
    field,
    sureness: surest,
  })),
  recognises: recognisesCompose,
  read: (files) => {
    const { projects, notices } = buildProjects(files);
    const variants = projects.filter(({ variant }) => variant);
    const ofVariants = variants.map((project) => ({ project, findings: assessProject(project, new Set()) }));
    const findings = projects.flatMap((project) => {
      if (project.variant) return ofVariants.find((one) => one.project === project)?.findings ?? [];
      // What a variant of the same main file sets is not told as left out by the main file.
      const answered = ofVariants
        .filter((one) => one.project.site.file === project.site.file)
        .flatMap((one) => one.findings.map(({ question, about }) => answeredKey(question, about)));
      return assessProject(project, new Set(answered));
    });
    return {
      findings,
      notices: [
        ...files.map(composeDocuments).flatMap(schemaNotices),
        ...notices,
        ...projects.flatMap(swarmNotices),
      ],
    };
  },
};
