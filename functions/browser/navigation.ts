import type { Language } from '../../questionnaire/language.ts';
import type { PageFrame } from '../../templates/components/page-frame.ts';
import { departmentPath } from '../../templates/department-path.ts';
import { navigationTexts } from '../../templates/texts/navigation.ts';
import type { Role, SignedIn } from '../auth/role.ts';

/** The places that a person's roles open, the current one marked. */
export function navigation(
  { roles, departmentId }: SignedIn,
  path: string,
  language: Language,
): PageFrame['navigation'] {
  const texts = navigationTexts[language];
  const home = departmentPath(departmentId);
  const places: readonly (readonly [who: readonly Role[], href: string, text: string, below: RegExp])[] = [
    [
      ['assessor', 'reviewer', 'department-admin'],
      `${home}/applications`,
      texts.applications,
      /^\/departments\/[^/]+\/(applications|assessments)\b/,
    ],
    [['reviewer', 'procurement'], '/reviews', texts.reviews, /^\/(reviews|comparison)\b/],
    [['department-admin'], `${home}/events`, texts.events, /^\/departments\/[^/]+\/events\b/],
    [['department-admin'], `${home}/api-keys`, texts.apiKeys, /^\/departments\/[^/]+\/api-keys\b/],
    [['platform-admin'], '/departments', texts.departments, /^\/departments(\?|$)/],
  ];
  return places
    .filter(([who]) => who.some((role) => roles.includes(role)))
    .map(([, href, text, below]) => ({ href, text, current: below.test(path) }));
}
