import { exampleKonveyor } from '../../functions/schemas/example-konveyor.ts';
import { type Change, editionId, type ImportedQuestionnaire } from '../../functions/store/store.ts';

const at = '2026-11-23T01:00:00.000Z';

/** The import of one edition of a small questionnaire by the department `lands`. */
export function importedEdition(
  questionnaireId: string,
  edition: number,
  yaml = exampleKonveyor,
): Change<ImportedQuestionnaire> {
  const id = editionId(questionnaireId, edition);
  return {
    next: {
      id,
      departmentId: 'lands',
      version: 1,
      createdAt: at,
      updatedAt: at,
      questionnaireId,
      edition,
      title: 'Container basics',
      description: '',
      questionCount: 1,
      yaml,
    },
    event: {
      subjectId: id,
      subjectVersion: 1,
      departmentId: 'lands',
      at,
      actor: 'operator',
      action: 'import-questionnaire',
      detail: {},
      beforeHash: null,
      afterHash: 'hash',
      previousHash: null,
      hash: 'hash',
      seal: 'seal',
    },
  };
}
