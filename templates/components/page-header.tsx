import { layoutTexts } from '../texts/layout.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageFrame } from './page-frame.ts';
import { PostForm } from './post-form.tsx';

/** The name of the service, the languages, the person with the way out, and the navigation where there is one. */
export function PageHeader({ frame }: { readonly frame: PageFrame }) {
  const texts = layoutTexts[frame.language];
  const { person, navigation } = frame;
  return (
    <header class="govuk-template__header">
      <div class="loadline-header">
        <div class="govuk-width-container loadline-header__row">
          <a href="/" class="loadline-header__name">
            <svg class="loadline-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <circle cx="16" cy="16" r="9" />
              <path d="M2 16h28" />
            </svg>
            <span class="loadline-header__service">{texts.serviceName}</span>
            <span class="loadline-header__purpose">{texts.servicePurpose}</span>
          </a>
          <LanguageSwitch language={frame.language} path={frame.path} />
        </div>
      </div>
      {(person || navigation.length > 0) && (
        <div class="loadline-bar">
          <div class="govuk-width-container loadline-bar__row">
            {navigation.length > 0 && (
              <nav aria-label={texts.menu} class="loadline-bar__navigation">
                <ul class="loadline-bar__list">
                  {navigation.map(({ href, text, current }) => (
                    <li
                      class={
                        current ? 'loadline-bar__item loadline-bar__item--current' : 'loadline-bar__item'
                      }
                    >
                      <a class="loadline-bar__link" href={href} aria-current={current ? 'page' : undefined}>
                        {text}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            {person && (
              <div class="loadline-bar__person">
                <p class="loadline-bar__who">
                  <span class="govuk-visually-hidden">{texts.signedInAs(person.name)}</span>
                  <bdi aria-hidden="true">{person.name}</bdi>
                  <span class="loadline-bar__roles">
                    <bdi>{person.department}</bdi> · {person.roles}
                  </span>
                </p>
                <PostForm action="/sign-out" csrf={frame.csrf}>
                  <button type="submit" class="loadline-bar__sign-out">
                    {texts.signOut}
                  </button>
                </PostForm>
              </div>
            )}
          </div>
        </div>
      )}
    </header>
  );
}
