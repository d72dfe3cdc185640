import type { Situation } from '../situation/situation.ts';

/** A port on which the pods wait for connections. */
export interface Port {
  /** Its name in Service and pod, by which a mesh knows the protocol. */
  readonly name: 'http' | 'https' | 'grpc' | 'tcp' | 'udp';
  readonly number: number;
  readonly protocol: 'TCP' | 'UDP';
}

const port = (name: Port['name'], number: number): Port => ({
  name,
  number,
  protocol: name === 'udp' ? 'UDP' : 'TCP',
});

/** True when the pods speak TLS themselves, so that no hop is readable; in a mesh, its proxies do that for them. */
export const podsSpeakTls = ({ said, mesh }: Situation): boolean =>
  said('encryption-in-transit', 'everywhere') && mesh !== 'openshift-service-mesh';

/** True when the gateway of a mesh speaks TLS with the router, so that this hop is not readable either. */
export const gatewaySpeaksTls = ({ said, mesh }: Situation): boolean =>
  said('encryption-in-transit', 'everywhere') && mesh === 'openshift-service-mesh';

/** The ports of an application that is called, web ports first; none where nothing calls it. */
export function portsOf(situation: Situation): readonly Port[] {
  const { said, called } = situation;
  if (!called) return [];
  const web = podsSpeakTls(situation) ? port('https', 8443) : port('http', 8080);
  const ports = [
    ...(said('inbound-protocols', 'http', 'soap', 'graphql') ? [web] : []),
    ...(said('inbound-protocols', 'grpc') ? [port('grpc', 9090)] : []),
    ...(said('inbound-protocols', 'raw-tcp', 'rmi-corba-dcom') ? [port('tcp', 9000)] : []),
    ...(said('inbound-protocols', 'udp') ? [port('udp', 9001)] : []),
  ];
  return ports.length > 0 ? ports : [port('tcp', 9000)];
}
