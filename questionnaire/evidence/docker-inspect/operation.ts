import { at, isGiven, type Place, textOf } from '../parsing/datum.ts';
import { row } from '../parsing/fields.ts';
import { imageReference } from '../parsing/image-reference.ts';
import { hardening, type Shown } from '../parsing/shown.ts';

/** What an inspected container can tell of how it is watched and which image it runs. */
export const operationFields = [
  row('health-is-checked-at-runtime', 'State.Health, Config.Healthcheck'),
  row('current-image-version-is-run', 'Config.Image, ImageName of Podman'),
];

/** How an inspected container is watched, and which image it runs. */
export const operation = (container: Place): readonly Shown[] => [...health(container), ...image(container)];

/** Podman gives a health state without a status to a container that has no check. */
function health(container: Place): readonly Shown[] {
  const question = 'health-is-checked-at-runtime';
  const state = at(container, 'State');
  const known = at(state, 'Health') ?? at(state, 'Healthcheck');
  const status = textOf(at(known, 'Status')) ?? '';
  if (known && status !== '' && status !== 'none') {
    const sureness = status === 'unhealthy' ? 'hinted' : 'stated';
    return [
      hardening(question, true, known, `The health is checked; it was ${status.slice(0, 40)}.`, sureness),
    ];
  }
  const check = at(container, 'Config', 'Healthcheck');
  const test = textOf(at(check, 'Test', 0));
  if (check && test === 'NONE')
    return [hardening(question, false, check, 'NONE switches the health check off.')];
  if (check && isGiven(check)) return [hardening(question, true, check, 'The container has a health check.')];
  return state
    ? [hardening(question, false, state, 'The container has no health check.', 'implied-by-default')]
    : [];
}

function image(container: Place): readonly Shown[] {
  const question = 'current-image-version-is-run';
  const place = at(container, 'ImageName') ?? at(container, 'Config', 'Image');
  const name = textOf(place) ?? '';
  const reference = /^(?:sha256:)?[0-9a-f]{64}$/.test(name) ? undefined : imageReference(name);
  if (!place || !reference) return [];
  const { tag, digest } = reference;
  if (!digest && (tag === undefined || tag === 'latest'))
    return [hardening(question, false, place, 'The tag latest, or none, tells nobody which version runs.')];
  const because =
    'The image is named by version or digest; whether it is the current one has to be compared.';
  return [hardening(question, true, place, because, 'hinted')];
}
