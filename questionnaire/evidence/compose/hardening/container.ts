import { itemsOf } from '../../parsing/datum.ts';
import { imageReference } from '../../parsing/image-reference.ts';
import {
  hardeningRule,
  hinted,
  type ProjectRule,
  recommended,
  type ServiceRule,
  stated,
  wholeProject,
} from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf, type Value, valueAt } from '../value.ts';

/** The health check of a service: on, off, or with only its times, which leaves the command to the image. */
export function healthCheckOf(
  service: ComposeService,
): { readonly value: Value; readonly kind: 'on' | 'off' | 'of-the-image' } | undefined {
  const value = service.value('healthcheck');
  if (!value) return undefined;
  const test = service.value('healthcheck', 'test');
  const first = test ? itemsOf(test.place)[0] : undefined;
  const word = first && test ? valueAt({ file: test.file, place: first }).text : test?.text;
  const disable = service.value('healthcheck', 'disable');
  if (truthOf(disable) === true) return { value: disable as Value, kind: 'off' };
  if (word === 'NONE') return { value: test as Value, kind: 'off' };
  if (test) return { value, kind: 'on' };
  const times = ['interval', 'timeout', 'retries', 'start_period', 'start_interval'];
  return times.some((key) => service.value('healthcheck', key)) ? { value, kind: 'of-the-image' } : undefined;
}

const movingTag = /(?:^|[-_.])(?:latest|stable|edge|nightly|main|master|dev|develop|snapshot)$/i;

/** How the container itself is made and watched. */
export const containerRules: readonly ServiceRule[] = [
  hardeningRule({
    question: 'container-file-system-is-read-only',
    field: 'read_only',
    read: (service) => {
      const value = service.value('read_only');
      if (!value) return 'unset';
      const isReadOnly = truthOf(value);
      if (isReadOnly === undefined) return [];
      return [
        stated(
          value,
          recommended(isReadOnly),
          isReadOnly ? 'The root file system is mounted read-only.' : 'The root file system can be written.',
        ),
      ];
    },
    unset: () => ({ answer: 'otherwise', because: 'Without read_only the root file system can be written.' }),
  }),
  hardeningRule({
    question: 'health-is-checked-at-runtime',
    field: 'healthcheck',
    read: (service) => {
      const check = healthCheckOf(service);
      if (!check) return 'unset';
      if (check.kind === 'of-the-image')
        return [
          hinted(
            check.value,
            'as-recommended',
            'The service sets the times of a health check, so its image probably has the command.',
          ),
        ];
      const good = check.kind === 'on';
      return [
        stated(
          check.value,
          recommended(good),
          good ? 'Docker checks the health of the container.' : 'The health check is switched off.',
        ),
      ];
    },
    unset: () => ({
      answer: 'otherwise',
      sureness: 'hinted',
      because: 'The service has no health check; its image may bring one, which has to be looked up.',
    }),
  }),
  hardeningRule({
    question: 'current-image-version-is-run',
    field: 'image',
    read: (service) => {
      const value = service.value('image');
      if (!value || service.value('build')) return [];
      if (value.text === undefined) return [];
      const reference = imageReference(value.text);
      if (!reference) return [];
      const { tag, digest } = reference;
      if (!digest && (tag === undefined || tag === 'latest'))
        return [
          stated(
            value,
            'otherwise',
            'The image is named by "latest" or by no tag, so nobody can tell which version runs.',
          ),
        ];
      if (!digest && tag !== undefined && movingTag.test(tag))
        return [
          hinted(
            value,
            'otherwise',
            'The tag of the image usually moves on, so it does not tell which version runs.',
          ),
        ];
      return [
        hinted(
          value,
          'as-recommended',
          'The image is named by a version or a digest; whether it is the current release has to be looked up.',
        ),
      ];
    },
  }),
];

/** What a Compose file says about the platform as a whole. */
export const platformKindRule: ProjectRule = {
  questionnaire: 'platform-hardening',
  question: 'platform-kind',
  field: 'services',
  surest: 'hinted',
  read: ({ site }) => [
    {
      ...hinted(
        site,
        'docker-host',
        'Compose files are run by Docker, or by Podman in its place; whether such a host is in use has to be confirmed.',
      ),
      about: wholeProject,
    },
  ],
};
