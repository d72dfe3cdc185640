import { html } from 'hono/html';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { Role } from '../../functions/auth/role.ts';
import type { WritePage } from './page.ts';
import type { Person } from './person.ts';

const roleNames: Readonly<Record<Role, string>> = {
  assessor: 'Assessor',
  reviewer: 'Reviewer',
  procurement: 'Procurement',
  'department-admin': 'Department administrator',
  'platform-admin': 'Platform administrator',
};

/**
 * The page on which somebody chooses who to be: `GET /interaction/<uid>` shows the people, and
 * `POST /interaction/<uid>/<person id>` signs one in.
 */
export function choosePerson(provider: Provider, people: readonly Person[], write: WritePage) {
  return async (context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const [path, chosen] = /^\/interaction\/[\w-]+(?:\/([\w-]+))?$/.exec(context.path) ?? [];
    if (path === undefined) return next();
    const person = people.find(({ id }) => id === chosen);
    try {
      const { uid, returnTo } = await provider.interactionDetails(context.req, context.res);
      if (context.method === 'POST' && person) {
        const login = { accountId: person.id };
        await provider.interactionResult(context.req, context.res, { login });
        context.status = 303;
        context.redirect(returnTo);
      } else write(context, 200, 'Sign in to the demonstration: choose a person', listOf(people, uid));
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      const told = html`<p>This page was open for too long, or was used already. Go back to Loadline and sign in again.</p>`;
      write(context, 400, 'This sign-in has ended', told);
    }
  };
}

const listOf = (people: readonly Person[], uid: string) => html`
<p>The people and departments are invented. Choose a person by role to see what that role may do. There is no password.</p>
<ul>${people.map(
  ({ id, name, post, department, roles }) => html`
<li><form method="post" action="/interaction/${uid}/${id}"><button>
<strong>${name}</strong>
<span>${roles.map((role) => roleNames[role]).join(', ')}</span>
<span>${post}, ${department.name}</span>
</button></form></li>`,
)}
</ul>`;
