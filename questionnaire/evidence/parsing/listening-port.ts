/** The number of a port as images and containers declare it, such as `8080/tcp`; `undefined` of anything else. */
export function listeningPort(text: string): number | undefined {
  const [, number] = /^(\d{1,5})(?:\/(?:tcp|udp|sctp))?$/.exec(text.trim()) ?? [];
  return number === undefined || Number(number) > 65_535 ? undefined : Number(number);
}
