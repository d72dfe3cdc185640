import type { PageFrame } from '../../templates/components/page-frame.ts';
import { type NoticeId, noticesTexts } from '../../templates/texts/notices.ts';
import { recordsTexts } from '../../templates/texts/records.ts';
import type { FoundSession } from '../auth/session.ts';
import type { ServeContext } from '../request/serve-context.ts';
import { languageOf } from './language-of.ts';
import { navigation } from './navigation.ts';
import { pagePolicy } from './page-policy.ts';

/** What one answer is written on: the frame of its page, and the policy that a browser holds it to. */
export interface Leaf {
  readonly frame: PageFrame;
  readonly policy: string;
}

const NONCE_BYTES = 16;

/** The leaf for a request: who looks, in which language, and what has just been done. */
export async function leafOf(request: Request, found: FoundSession, { parts }: ServeContext): Promise<Leaf> {
  const language = languageOf(request);
  const { pathname, searchParams } = new URL(request.url);
  const done = searchParams.get('notice') ?? '';
  const notices = noticesTexts[language];
  searchParams.delete('notice');
  const path = `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}`;
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))));
  const session = found.state === 'open' ? found.session : undefined;
  const department = session && (await parts.store.getDepartment(session.departmentId));
  return {
    frame: {
      language,
      nonce,
      path,
      csrf: found.state === 'open' ? found.csrf : '',
      navigation: session ? navigation(session, pathname, language) : [],
      ...(session
        ? {
            person: {
              name: session.name,
              department: department?.name ?? session.departmentId,
              roles: session.roles.map((role) => recordsTexts[language].role[role]).join(', '),
            },
          }
        : {}),
      ...(Object.hasOwn(notices, done)
        ? { notice: { tone: 'success', text: notices[done as NoticeId] } }
        : {}),
    },
    policy: pagePolicy(nonce, parts.signIn ? [new URL(parts.signIn.issuer).origin] : []),
  };
}
