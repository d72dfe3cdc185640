import { MOST_FINDINGS } from '../../questionnaire/evidence/read-evidence.ts';
import type { Language } from '../../questionnaire/language.ts';
import { shownName } from '../../templates/shown-name.ts';
import { evidenceUploadTexts } from '../../templates/texts/evidence-upload.ts';
import { MOST_ATTACHED_FILES } from '../answers/evidence-limits.ts';
import type { Refusal } from '../problem.ts';
import type { FormFile } from '../request/form-of.ts';
import { namesOverlap } from '../request/names-overlap.ts';
import type { AttachedFile } from '../store/store.ts';
import { fileErrors } from './file-errors.ts';

/** What is wrong with files that an assessment did not take, beside those it has; none where the refusal is about something else. */
export function uploadErrors(
  { refused, errors: issues }: Refusal,
  { files, known }: { readonly files: readonly FormFile[]; readonly known: readonly AttachedFile[] },
  language: Language,
): readonly string[] {
  const { errors } = evidenceUploadTexts[language];
  switch (refused) {
    case 'invalid-request':
      return fileErrors(issues, files, language);
    case 'evidence-name-taken': {
      const digests = new Set(known.map(({ digest }) => digest));
      return files
        .filter(({ digest }) => !digests.has(digest))
        .filter(({ name }) => known.some((one) => namesOverlap(one.name, name)))
        .map(({ name }) => errors.nameTaken(shownName(name)));
    }
    case 'too-much-evidence':
    case 'assessment-too-large':
      return [errors.tooMuch(MOST_ATTACHED_FILES, MOST_FINDINGS.toLocaleString('en-GB'))];
    default:
      return [];
  }
}
