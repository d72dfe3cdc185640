import { at, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { disproof, hardening, readiness, type Shown } from '../parsing/shown.ts';

const unverified =
  /--nogpgcheck|--allow-unauthenticated|--allow-untrusted|--force-yes|--no-check-certificate|trusted=yes|--no-gpg-checks/;
const uncheckedTransfer = /\s(?:-[a-zA-Z]{0,9}k[a-zA-Z]{0,9}|--insecure)(?:\s|$)/;
const packageTool = /\b(?:apt-get|apt|apk)\b/;
const setuidRemoval = /\bchmod\s{1,9}(?:a|u|g|ug|u,g)?-s\b/;
/** The longest step that is read, in characters. */
const LONGEST_STEP = 20_000;
const archive = /\.(?:tar|tgz|tar\.\w+|txz|tbz2?)(?:\s|$)/;

/** What the history of an image shows of the build file, its base image's instructions included. */
export function history(steps: Place | undefined): readonly Shown[] {
  return itemsOf(steps).flatMap((step, index) => {
    const place = at(step, 'created_by') ?? at(step, 'CreatedBy');
    const text = textOf(place)?.slice(0, LONGEST_STEP);
    return place && text ? [...copying(text, place, index), ...running(text, place)] : [];
  });
}

/** The first layer of a base image is its root file system, which is always added; the file system of Docker's own steps ends `in /`. */
function copying(text: string, place: Place, index: number): readonly Shown[] {
  const [, added = ''] = /(?:^|#\(nop\)\s*)ADD\s+(.+)/s.exec(text) ?? [];
  if (added === '' || index === 0 || /\sin \/\s*$|\s\/ (?:# buildkit)?$/.test(added)) return [];
  if (archive.test(added) || /^https?:/.test(added)) return [];
  const because =
    'A step of the history brings files in by ADD; it may be one of the base image, or unpack an archive.';
  return [
    hardening('files-come-in-by-copy', false, place, because, 'hinted'),
    disproof('containerfile-practices', 'copy-not-add', place, because),
  ];
}

function running(text: string, place: Place): readonly Shown[] {
  const shown: Shown[] = [];
  // Each pattern looks at one command, so that none has to search a step again and again.
  const commands = text.split(/[;&|\n]+/);
  const isPackages = (verbs: RegExp) =>
    commands.some((command) => packageTool.test(command) && verbs.test(command));
  if (
    unverified.test(text) ||
    commands.some((command) => /\bcurl\b/.test(command) && uncheckedTransfer.test(command))
  ) {
    const because = 'A step of the history installs or loads something without checking it.';
    shown.push(
      hardening('packages-are-verified', false, place, because),
      disproof('containerfile-practices', 'verified-packages', place, because, 'stated'),
    );
  }
  if (isPackages(/\supdate\b/) && !isPackages(/\s(?:install|add|(?:dist-|full-)?upgrade)\b/)) {
    const because = 'A step of the history updates the package list and installs nothing.';
    shown.push(
      hardening('updates-stand-with-their-install', false, place, because),
      disproof('containerfile-practices', 'update-with-install', place, because, 'stated'),
    );
  }
  if (setuidRemoval.test(text)) {
    const because = 'A step of the history removes setuid or setgid bits.';
    shown.push(
      hardening('images-hold-no-setuid-programs', true, place, because, 'hinted'),
      readiness('containerfile-instructions', 'setuid-removed', place, because),
    );
  }
  return shown;
}
