import { UnsavedFormPage } from '../../templates/pages/unsaved-form.tsx';
import { dropKeptForm, findKeptForm } from '../auth/unsaved-form.ts';
import { firstPage } from '../browser/first-page.ts';
import { definePage } from '../define-page.ts';

/** What a person had typed when their session ended: to be saved now, or dropped. */
export const showUnsavedForm = definePage({
  id: 'show-unsaved-form',
  path: '/unsaved-form',
  access: 'signed-in',
  async get({ frame, person, sessions }) {
    const kept = await findKeptForm(person.personId, sessions);
    return kept ? { view: UnsavedFormPage({ frame, ...kept }) } : { redirect: firstPage(person) };
  },
  fields: () => undefined,
  async post({ person, sessions }) {
    await dropKeptForm(person.personId, sessions);
    return { redirect: firstPage(person), notice: 'form-dropped' };
  },
});
