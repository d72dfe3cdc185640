import {
  Button,
  CharacterCount,
  createAll,
  ErrorSummary,
  NotificationBanner,
  SkipLink,
} from './govuk-frontend.min.js';

for (const Component of [Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink])
  createAll(Component);

keepTyping();
listChosenFiles();
loadChineseFonts();
showAtOnce();

/** Asks before a form is left in which something was changed and not sent. */
function keepTyping() {
  const changed = new Set();
  for (const form of document.querySelectorAll('form[data-keeps-typing]')) {
    form.addEventListener('input', () => changed.add(form));
    form.addEventListener('submit', () => changed.delete(form));
  }
  addEventListener('beforeunload', (event) => {
    if (changed.size > 0) event.preventDefault();
  });
}

/** Tells the names of the files chosen: browsers only count them. */
function listChosenFiles() {
  for (const input of document.querySelectorAll('input[type=file][multiple]')) {
    const list = document.createElement('ul');
    list.className = 'govuk-list govuk-list--bullet loadline-chosen-files';
    list.setAttribute('aria-live', 'polite');
    input.after(list);
    input.addEventListener('change', () => {
      const names = [...input.files].map(({ name }) => {
        const item = document.createElement('li');
        item.textContent = name;
        return item;
      });
      list.replaceChildren(...names);
    });
  }
}

/** People write Chinese on English pages as well; the rules of its fonts are large, so they come only where they are needed. */
function loadChineseFonts() {
  const loaded = document.querySelector('link[href^="/ui/fonts-"]');
  // The switch of the language has Chinese characters on every page, and fonts of its own.
  const texts = [...document.querySelectorAll('main, .govuk-breadcrumbs, .loadline-bar')];
  if (loaded || !texts.some(({ textContent }) => /\p{Script=Han}/u.test(textContent ?? ''))) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/ui/fonts-hk.css';
  document.head.append(link);
}

/** Shows what ticked switches bring without leaving the page; where no script runs, the button of the form does. */
function showAtOnce() {
  for (const form of document.querySelectorAll('form[data-shows]')) {
    let asked = 0;
    form.addEventListener('change', async () => {
      const number = ++asked;
      const address = new URL(form.action);
      address.hash = '';
      address.search = String(new URLSearchParams(new FormData(form)));
      const answer = await fetch(address).catch(() => undefined);
      if (!answer?.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [fresh, shown] = [page, document].map((one) => one.getElementById(form.dataset.shows));
      if (number === asked && fresh && shown) shown.replaceChildren(...fresh.childNodes);
    });
  }
}
