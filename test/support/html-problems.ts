interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly within: readonly string[];
}

const voids = new Set(['meta', 'link', 'input', 'br', 'hr', 'img']);
const unlabelled = new Set(['hidden', 'submit', 'button']);

/**
 * What is wrong with a page of ours, in words; empty when nothing is. Looks at the markup as text: tags that close what
 * they opened, ids, labels, references between elements, forms without their token, and what the security policy forbids.
 */
export function htmlProblems(html: string): readonly string[] {
  const { tags, problems } = read(html);
  const say = (tag: Tag, what: string) =>
    problems.push(
      `<${tag.name} ${[...tag.attributes].map(([name, value]) => `${name}="${value}"`).join(' ')}>: ${what}`,
    );
  const named = (name: string) => tags.filter((tag) => tag.name === name);
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    problems.push(`The id ${id} stands there twice.`);
  const labelled = new Set(named('label').map(({ attributes }) => attributes.get('for')));
  for (const tag of tags) {
    const { name, attributes } = tag;
    if (attributes.has('style')) say(tag, 'has a style of its own');
    for (const attribute of attributes.keys()) if (/^on/.test(attribute)) say(tag, `has ${attribute}`);
    if (name === 'script' && !attributes.has('src') && !attributes.get('nonce')) say(tag, 'has no nonce');
    for (const reference of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'])
      for (const id of attributes.get(reference)?.split(' ') ?? [])
        if (!ids.includes(id)) say(tag, `${reference} names ${id}, which is not there`);
    const href = attributes.get('href') ?? '';
    if (/^\s*(?:javascript|data|vbscript):/i.test(href)) say(tag, 'links to something that runs');
    const field = name === 'select' || name === 'textarea' || name === 'input';
    if (field && !unlabelled.has(attributes.get('type') ?? '') && !attributes.has('aria-label'))
      if (!labelled.has(attributes.get('id') ?? '')) say(tag, 'has no label');
  }
  const posts = named('form').filter(({ attributes }) => attributes.get('method')?.toLowerCase() === 'post');
  const tokens = named('input').filter(
    ({ attributes, within }) => attributes.get('name') === 'csrf' && within.includes('form'),
  );
  if (tokens.length !== posts.length) problems.push('A form that posts has no field csrf, or one has two.');
  const headings = tags.filter(({ name }) => /^h[1-6]$/.test(name));
  if (named('html').length > 0 && named('h1').length !== 1) problems.push('A page has one <h1>.');
  if (headings.some(({ name }) => /^h[5-6]$/.test(name)))
    problems.push('A heading is deeper than the fourth level.');
  return problems;
}

function read(html: string): { tags: readonly Tag[]; problems: string[] } {
  const tags: Tag[] = [];
  const problems: string[] = [];
  const open: string[] = [];
  const markup = html
    .replace(/^<!doctype html>/i, '')
    .replaceAll(/(<script[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');
  const pattern = /<(\/?)([a-z][\w-]*)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*(\/?)>|</gi;
  for (const match of markup.matchAll(pattern)) {
    const [whole, closing, name = '', text = '', selfClosing] = match;
    if (whole === '<') {
      problems.push(`This is no tag: ${markup.slice(match.index, match.index + 60)}`);
    } else if (closing) {
      const last = open.pop();
      if (last !== name) problems.push(`</${name}> closes <${last}>.`);
    } else {
      const attributes = new Map<string, string>();
      for (const [, key = '', value = ''] of text.matchAll(/([\w:.-]+)(?:="([^"]*)")?/g)) {
        if (attributes.has(key)) problems.push(`<${name}> has ${key} twice.`);
        attributes.set(key, value);
      }
      tags.push({ name, attributes, within: [...open] });
      if (!selfClosing && !voids.has(name)) open.push(name);
    }
  }
  if (open.length > 0) problems.push(`Never closed: ${open.join(', ')}`);
  return { tags, problems };
}
