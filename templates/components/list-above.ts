import { navigationTexts } from '../texts/navigation.ts';
import type { PageFrame } from './page-frame.ts';

/**
 * The list from which a person comes to an application or an assessment: the reviews where it is listed there for them, or where the
 * applications of its department are no place of theirs, and otherwise these applications.
 */
export function listAbove(
  { language, navigation }: Pick<PageFrame, 'language' | 'navigation'>,
  departmentPath: string,
  isInReviews: boolean,
): { readonly href: string; readonly text: string } {
  const texts = navigationTexts[language];
  const applications = { href: `${departmentPath}/applications`, text: texts.applications };
  const has = (href: string): boolean => navigation.some((place) => place.href === href);
  return has('/reviews') && (isInReviews || !has(applications.href))
    ? { href: '/reviews', text: texts.reviews }
    : applications;
}
