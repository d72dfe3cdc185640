import { at, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { disproof, readiness, type Shown } from '../parsing/shown.ts';

const systemd = /(?:^|\/)(?:systemd|init)$/;
const supervisor = /(?:^|\/)(?:supervisord|s6-svscan|runsvdir|runit|monit|forego|pm2)$|(?:^|\/)s6-overlay\//;

/** What the command shows with which an image starts its process. */
export function startCommand(config: Place): readonly Shown[] {
  const entrypoint = at(config, 'Entrypoint');
  const command = at(config, 'Cmd');
  const place = itemsOf(entrypoint).length > 0 ? entrypoint : command;
  const words = [...itemsOf(entrypoint), ...itemsOf(command)].map((word) => textOf(word) ?? '');
  if (!place || words.length === 0) return [];
  return [...formOf(place), ...processesOf(words, place)];
}

function formOf(place: Place): readonly Shown[] {
  const [shell, option] = itemsOf(place).map((word) => textOf(word) ?? '');
  return /(?:^|\/)(?:ba|da)?sh$/.test(shell ?? '') && option === '-c'
    ? [
        disproof(
          'containerfile-practices',
          'exec-form',
          place,
          'The command starts through a shell with -c, as the shell form of ENTRYPOINT and CMD does.',
        ),
      ]
    : [
        readiness(
          'containerfile-practices',
          'exec-form',
          place,
          'The command starts without a shell around it.',
        ),
      ];
}

function processesOf(words: readonly string[], place: Place): readonly Shown[] {
  const first = words.slice(0, 3);
  if (first.some((word) => systemd.test(word)))
    return [readiness('process-model', 'init-system-services', place, 'The image starts an init system.')];
  if (first.some((word) => supervisor.test(word)))
    return [
      readiness('process-model', 'several-processes', place, 'The image starts a supervisor of processes.'),
    ];
  return [];
}
