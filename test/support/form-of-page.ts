/** Field → its values, in the order of the page. */
export type FormFields = Record<string, readonly string[]>;

/** The form with the button that says `button`, as a browser would send it untouched and without `csrf`. */
export function formOfPage(
  html: string,
  button: string,
): { readonly action: string; readonly fields: FormFields } {
  const form = [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].find(([whole]) =>
    whole.includes(`${button}</button>`),
  );
  if (!form) throw new Error(`The page has no form with a button “${button}”.`);
  const [, head = '', inside = ''] = form;
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string): void => {
    if (name !== undefined && name !== 'csrf') fields[name] = [...(fields[name] ?? []), value];
  };
  for (const [, tag, attributes = '', text = ''] of inside.matchAll(
    /<(input|textarea)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*\/?>(?:([^<]*)<\/textarea>)?/g,
  )) {
    const name = attributeOf(attributes, 'name');
    if (tag === 'textarea') add(name, decoded(text).replace(/^\n/, ''));
    else if (!/\btype="(radio|checkbox)"/.test(attributes) || /\schecked\b/.test(attributes))
      add(name, attributeOf(attributes, 'value') ?? '');
  }
  return { action: attributeOf(head, 'action') ?? '', fields };
}

const attributeOf = (attributes: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decoded(value);
};

const decoded = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
