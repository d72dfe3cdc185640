import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageReference } from '../../../../questionnaire/evidence/parsing/image-reference.ts';

const digest = `sha256:${'0a'.repeat(32)}`;
const dollar = '$';

describe('the name of an image is read as Docker reads it', () => {
  it.each([
    ['postgres', 'docker.io', 'library/postgres', undefined, undefined],
    ['docker.io/postgres:16', 'docker.io', 'library/postgres', '16', undefined],
    ['index.docker.io/bitnami/redis', 'docker.io', 'bitnami/redis', undefined, undefined],
    ['registry.hk:5000/licences/web', 'registry.hk:5000', 'licences/web', undefined, undefined],
    ['localhost/web:1', 'localhost', 'web', '1', undefined],
    [`quay.io/a/b:1@${digest}`, 'quay.io', 'a/b', '1', digest],
    ['a__b/c--d', 'docker.io', 'a__b/c--d', undefined, undefined],
  ])('%s', (name, registry, repository, tag, digestOf) => {
    expect(imageReference(name)).toEqual({ registry, repository, tag, digest: digestOf });
  });

  it.each([
    '',
    'Web',
    'a//b',
    'web:',
    'web@sha256:12',
    'a@b@c',
    '-a/b',
    ' web',
    `a:${'t'.repeat(129)}`,
    'f'.repeat(64),
    `image-registry.openshift-image-registry.svc:5000/permits/app:${dollar}{IMAGE_TAG}`,
  ])('"%s" is none', (name) => {
    expect(imageReference(name)).toBeUndefined();
  });

  it('gives parts that make up the name again, of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', '-', '_', '/', ':', '@', '$') }),
        (name) => {
          const reference = imageReference(name);
          if (!reference) return;
          const { registry, repository, tag, digest: found } = reference;
          const whole = `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${found === undefined ? '' : `@${found}`}`;
          expect(whole.endsWith(name)).toBe(true);
          expect(imageReference(whole)).toEqual(reference);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is refused in one pass where it is broken, however long it is', () => {
    const long = 'registry'.repeat(60);
    const broken = [`${long}:`, `${long}_`, `${long}: x`, 'a-'.repeat(250), `${'a.'.repeat(200)}/B`];
    for (const name of [...broken, 'a b', ':', 'x'.repeat(10_000)])
      expect(imageReference(name)).toBeUndefined();
  });
});
