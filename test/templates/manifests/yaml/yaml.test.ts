import { expect, it } from 'vitest';
import { blocks, documents, yaml } from '../../../../templates/manifests/yaml/yaml.ts';

it('takes the margin away and indents a block like its line', () => {
  const block = 'a: 1\nb:\n  c: 2';
  expect(yaml`
    spec:
      ${block}
      name: ${'x'}-${3}
  `).toBe('spec:\n  a: 1\n  b:\n    c: 2\n  name: x-3');
});

it('leaves out a line whose only part is empty, and keeps 0', () => {
  expect(yaml`
    a: 1
    ${false}
      ${''}
    ${null}
    weight: ${0}
  `).toBe('a: 1\nweight: 0');
});

it('does not read parts as templates', () => {
  expect(yaml`
    a: ${'\ue0000\ue000'}
    ${'\ue0000\ue000'}
  `).toBe('a: \ue0000\ue000\n\ue0000\ue000');
});

it('joins what is there', () => {
  expect(blocks('a: 1', false, '', 'b: 2')).toBe('a: 1\nb: 2');
  expect(documents('a: 1', null, 'b: 2')).toBe('a: 1\n---\nb: 2');
});
