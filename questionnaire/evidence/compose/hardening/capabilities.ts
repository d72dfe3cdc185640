import { UNKNOWN } from '../interpolate.ts';
import { hinted, stated, type Verdict } from '../rule.ts';
import type { ComposeService } from '../service.ts';
import { truthOf, type Value } from '../value.ts';

/** The value that makes a container privileged; nothing where none does. */
export const privilegedOf = (service: ComposeService): Value | undefined => {
  const value = service.value('privileged');
  return truthOf(value) === true ? value : undefined;
};

/** Capabilities that Docker gives by default; the others are more than a container usually has. */
const usual = new Set(
  `AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT`.split(
    ' ',
  ),
);

/** The capabilities that a key names, without `CAP_`, in capitals. */
export const capabilitiesOf = (service: ComposeService, key: 'cap_add' | 'cap_drop'): readonly Value[] =>
  service.list(key).map((value) => ({ ...value, partial: value.partial.toUpperCase().replace(/^CAP_/, '') }));

/** Whether a capability is one beyond those that Docker gives by default. */
export const isBeyondUsual = ({ partial }: Value): boolean =>
  partial !== '' && !partial.includes(UNKNOWN) && !usual.has(partial);

/** What a service does with the capabilities of its container. */
export function capabilityVerdicts(service: ComposeService): readonly Verdict[] | 'unset' {
  const privileged = privilegedOf(service);
  if (privileged) return [stated(privileged, 'otherwise', 'A privileged container has every capability.')];
  const added = capabilitiesOf(service, 'cap_add');
  const dropped = capabilitiesOf(service, 'cap_drop');
  const all = added.find(({ partial }) => partial === 'ALL');
  if (all) return [stated(all, 'otherwise', 'The service adds all capabilities.')];
  const dropsAll = dropped.find(({ partial }) => partial === 'ALL');
  const beyond = added.find(isBeyondUsual);
  if (!beyond && added.some(({ partial }) => partial.includes(UNKNOWN))) return [];
  if (!dropsAll) {
    const shown = beyond ?? dropped[0] ?? added[0];
    if (!shown) return 'unset';
    return [
      stated(
        shown,
        'otherwise',
        beyond
          ? 'The service adds a capability to those that Docker gives by default.'
          : 'The service does not drop all capabilities: it keeps most of those that Docker gives by default.',
      ),
    ];
  }
  if (beyond)
    return [
      hinted(
        beyond,
        'otherwise',
        'All capabilities are dropped, but a strong capability is added; somebody has to name the reason for it.',
      ),
    ];
  return added.length === 0
    ? [stated(dropsAll, 'as-recommended', 'All capabilities are dropped and none is added.')]
    : [
        hinted(
          dropsAll,
          'as-recommended',
          'All capabilities are dropped, and only usual ones are added; the reason for them has to be written down.',
        ),
      ];
}
