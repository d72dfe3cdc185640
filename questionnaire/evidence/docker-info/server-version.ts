import { at, booleanOf, isGiven, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { row } from '../parsing/fields.ts';
import { hardening, type Shown } from '../parsing/shown.ts';

/** What `docker version` can tell. */
export const versionFields = [
  row('docker-is-up-to-date', 'Server.Version of docker version, ServerVersion of docker info', 'hinted'),
  row(
    'experimental-features-are-off',
    'Server.Experimental of docker version, ExperimentalBuild of docker info',
  ),
];

/** What `docker version` shows of the daemon. */
export function serverVersion(document: Place): readonly Shown[] {
  const server = at(document, 'Server');
  if (!server || !isGiven(server)) return [];
  const engine = itemsOf(at(server, 'Components')).find((one) => textOf(at(one, 'Name')) === 'Engine');
  const version = at(server, 'Version') ?? at(engine, 'Version');
  return [
    ...engineVersion(version),
    experimental(at(server, 'Experimental') ?? at(engine, 'Details', 'Experimental'), server),
  ];
}

/** Whether experimental features are on; Docker leaves the field out where they are off. */
export function experimental(place: Place | undefined, server: Place): Shown {
  const set = booleanOf(place);
  const question = 'experimental-features-are-off';
  return place && set !== undefined
    ? hardening(question, !set, place, `Experimental features are ${set ? 'on' : 'off'}.`)
    : hardening(
        question,
        true,
        server,
        'Docker names experimental features only where they are on.',
        'implied-by-default',
      );
}

/** What an old version of Docker Engine hints at; a newer one has to be compared with its release notes. */
export function engineVersion(place: Place | undefined): readonly Shown[] {
  const [, line = '', major = ''] = /^v?((\d+)\.\d+)/.exec(textOf(place) ?? '') ?? [];
  if (!place || line === '' || Number(major) > NEWEST_ENDED || STILL_MAINTAINED.includes(major)) return [];
  const because = `The Moby project no longer maintains Docker Engine ${line}; a supplier may maintain it longer.`;
  return [hardening('docker-is-up-to-date', false, place, because, 'hinted')];
}

// Source: github.com/moby/moby, project/BRANCHES-AND-TAGS.md. Line 28 has been unmaintained since 13 May 2026 (pull request 52625);
// line 25 is maintained until December 2026 (pull request 51660).
const NEWEST_ENDED = 28;
const STILL_MAINTAINED = ['25'];
