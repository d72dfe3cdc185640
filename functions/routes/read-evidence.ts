import { z } from 'zod';
import { MOST_FINDINGS, readEvidence as read } from '../../questionnaire/evidence/read-evidence.ts';
import { suggest } from '../../questionnaire/evidence/suggest.ts';
import { findingsIn, refuseTooMuch } from '../answers/evidence-limits.ts';
import { defineRoute } from '../define-route.ts';
import { refuse } from '../problem.ts';
import { shownFinding } from '../schemas/evidence-finding.ts';
import { evidenceRead } from '../schemas/evidence-read.ts';
import { evidenceToRead } from '../schemas/evidence-to-read.ts';
import { exampleEvidence } from '../schemas/example-evidence.ts';
import { limitsOfEvidence } from '../schemas/limits-of-evidence.ts';
import { shownSuggestions } from '../schemas/suggestion.ts';
import { wantedVersion } from '../schemas/wanted-version.ts';

const evidenced = ['application-readiness', 'platform-hardening'];

/** What files say, without keeping anything. */
export const readEvidence = defineRoute({
  id: 'read-evidence',
  method: 'post',
  path: '/v1/evidence',
  tag: 'Evidence',
  summary: 'Read evidence',
  description: [
    'Reads files that answer questions, such as container, Compose and Kubernetes files, and tells what each shows, with the line, and which answers they suggest together. Archives (zip, tar, gzip) are unpacked. Files are recognised by their contents; one that is broken or of no known kind is told about and keeps no other from being read. Files that belong together should be sent together. Nothing is stored. The example is shortened to two findings.',
    limitsOfEvidence.reading,
  ].join('\n\n'),
  scope: 'read',
  query: z.object({
    questionnaireId: z.string().max(100).optional().meta({
      description:
        'The questionnaire to suggest answers for; left out: the newest `application-readiness` and `platform-hardening`.',
      example: 'application-readiness',
    }),
    version: wantedVersion,
  }),
  body: evidenceToRead,
  bodyMediaType: 'multipart/form-data',
  bodyExample: { files: ['{ "icc": false, "live-restore": false }'] },
  reply: {
    status: 200,
    description: 'What the files say.',
    schema: evidenceRead,
    example: exampleEvidence.read,
  },
  refusals: ['too-much-evidence'],
  async handle({ body, findQuestionnaire, query: { questionnaireId, version } }) {
    if (questionnaireId === undefined && version !== undefined) return versionAlone;
    const wanted = questionnaireId === undefined ? evidenced : [questionnaireId];
    const found = await Promise.all(wanted.map((id) => findQuestionnaire(id, version)));
    const questionnaires = found.flatMap((one) => one?.questionnaire ?? []);
    if (questionnaires.length < wanted.length) return unknownQuestionnaire;
    const { files, findings } = read(body.files);
    return (
      refuseTooMuch(findingsIn(files), MOST_FINDINGS, 'findings') ?? {
        body: {
          files,
          findings: findings.map(shownFinding),
          questionnaires: questionnaires.map((questionnaire) => ({
            questionnaire: { id: questionnaire.id, version: questionnaire.version },
            suggestions: shownSuggestions(suggest(questionnaire, findings), findings),
          })),
        },
      }
    );
  },
});

const wrongQuery = (pointer: string, code: string, detail: string) =>
  refuse('invalid-request', 'Name a questionnaire and a version that exist, or none.', {
    errors: [{ in: 'query', pointer, code, detail }],
  });

const versionAlone = wrongQuery('/version', 'either-or', 'Send this with "questionnaireId" only.');

const unknownQuestionnaire = wrongQuery(
  '/questionnaireId',
  'unknown-questionnaire',
  'There is no such questionnaire, or not in this version. GET /v1/questionnaires lists them all.',
);
