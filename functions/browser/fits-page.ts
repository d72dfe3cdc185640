import { UNSAVED_FIELD } from '../../templates/components/typed-form-view.tsx';
import type { Page } from '../define-page.ts';
import type { PageForm } from '../request/read-page-form.ts';

/** Whether a form has no field but the page's, and none more often than the page takes it. */
export function fitsPage({ fields = () => undefined }: Page, form: PageForm): boolean {
  const seen = new Set<string>();
  for (const [name] of form.entries) {
    const kind = ['csrf', 'attempt', UNSAVED_FIELD].includes(name) ? 'one' : fields(name);
    if (kind === undefined || kind === 'files') return false;
    if (kind === 'one' && seen.has(name)) return false;
    seen.add(name);
  }
  return form.fileFields.every((name) => fields(name) === 'files');
}
