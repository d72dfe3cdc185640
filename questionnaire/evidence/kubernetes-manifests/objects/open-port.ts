import { at, entriesOf, type Place, textOf } from '../../parsing/datum.ts';

/** The port at which a PeerAuthentication does not refuse plain calls, whatever it says of the others; `undefined` where it names none. */
export const openPort = (peerAuthentication: Place): string | undefined =>
  entriesOf(at(peerAuthentication, 'spec', 'portLevelMtls')).find(
    ([, port]) => textOf(at(port, 'mode')) !== 'STRICT',
  )?.[0];
