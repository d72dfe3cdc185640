import type { Language } from '../../questionnaire/language.ts';
import { shownName } from '../../templates/shown-name.ts';
import { evidenceUploadTexts } from '../../templates/texts/evidence-upload.ts';
import { LARGEST_KEPT_BYTES } from '../answers/evidence-limits.ts';
import type { ProblemIssue } from '../problem.ts';
import type { FormFile } from '../request/form-of.ts';

/** What is wrong with files that were sent, one sentence a file, from the issues that name them by `/files/0`. */
export function fileErrors(
  issues: readonly ProblemIssue[],
  files: readonly FormFile[],
  language: Language,
): readonly string[] {
  const { errors } = evidenceUploadTexts[language];
  return issues.map(({ pointer, code }) => {
    const name = shownName(files[Number(pointer.split('/')[2])]?.name ?? '');
    switch (code) {
      case 'too-long':
        return errors.nameTooLong(name);
      case 'control-character':
        return errors.nameUnreadable(name);
      case 'path-in-name':
        return errors.namePath(name);
      case 'name-taken':
        return errors.nameTwice(name);
      case 'too-large-to-keep':
        return errors.tooLargeToKeep(name, LARGEST_KEPT_BYTES / 1024 / 1024);
      default:
        return errors.unreadable;
    }
  });
}
