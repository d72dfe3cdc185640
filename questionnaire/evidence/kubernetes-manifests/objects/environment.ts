import type { EvidenceFile } from '../../evidence-file.ts';
import { at, entriesOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import type { Part } from './manifest-object.ts';
import type { Manifests } from './manifests.ts';
import type { Pod } from './pod.ts';

/** One setting with the value that stands in a file. */
export interface Setting extends Part {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
  /** Where its name stands: the place to show when the value is not to be shown. */
  readonly namePlace: Place;
}

/** The settings with a value of the containers of pods and of all ConfigMaps; lines such as `key=value` inside a text of a ConfigMap count one by one. */
export function settingsOf(manifests: Manifests, pods: readonly Pod[]): Setting[] {
  const ofContainers = pods.flatMap((pod) =>
    pod.containers.flatMap((container) =>
      itemsOf(at(container.place, 'env')).flatMap((entry): Setting[] => {
        const name = textOf(at(entry, 'name'));
        const place = at(entry, 'value');
        const value = textOf(place);
        return name === undefined || !place || value === undefined
          ? []
          : [
              {
                object: container.object,
                about: container.about,
                name,
                value,
                place,
                namePlace: at(entry, 'name') ?? entry,
              },
            ];
      }),
    ),
  );
  const ofMaps = manifests.of('ConfigMap').flatMap((object) =>
    entriesOf(at(object.root, 'data')).flatMap(([name, place]): Setting[] => {
      const value = textOf(place) ?? '';
      return value.includes('\n')
        ? linesOf(value, place, object.file).map((line) => ({ object, about: object.about, ...line }))
        : [{ object, about: object.about, name, value, place, namePlace: place }];
    }),
  );
  return [...ofContainers, ...ofMaps];
}

const keyAndValue = /^\s*(?:export\s+)?["']?([\w.[\]-]{1,120})["']?\s*[=:]\s*(\S.*)$/;
const xmlAttributes = /<add\s+(?:key|name)="([^"]{1,120})"\s+(?:value|connectionString)="([^"]*)"/i;

/** Settings inside a longer text: `key=value`, `key: value`, `"key": "value"` and those of .NET; other lines are values without a name. More than a thousand lines are not looked at. */
function linesOf(
  text: string,
  whole: Place,
  file: EvidenceFile,
): Pick<Setting, 'name' | 'value' | 'place' | 'namePlace'>[] {
  return text.split('\n', 1000).flatMap((line, index) => {
    if (/^\s*(?:$|#|\/\/|;|--|<!--)/.test(line)) return [];
    const start = line.slice(0, 500);
    const [, name = '', value = start] = xmlAttributes.exec(start) ?? keyAndValue.exec(start) ?? [];
    // A block of YAML keeps its lines below its key; in other styles the whole text is shown.
    const below = whole.line + 1 + index;
    const place = file.lines[below - 1]?.trim() === line.trim() ? { ...whole, line: below } : whole;
    return [{ name, value: value.trim().replace(/^["']|["']?,?$/g, ''), place, namePlace: place }];
  });
}
