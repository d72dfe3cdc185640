import { UNKNOWN } from '../interpolate.ts';
import { publishedPorts } from '../ports.ts';
import { hardeningRule, hinted, type ServiceRule, stated, statedByAll } from '../rule.ts';
import { hostNetworkOf } from './namespaces.ts';

/** The ports of the host that lead to a container. */
export const hostPortRules: readonly ServiceRule[] = [
  hardeningRule({
    question: 'no-privileged-host-port-is-mapped',
    field: 'ports',
    read: (service, project) => {
      // On the network of the host every port is one of the host, whatever the file says.
      if (hostNetworkOf(service, project)) return [];
      const ports = publishedPorts(service);
      const low = ports.find(({ published }) => published !== undefined && published > 0 && published < 1024);
      if (low)
        return [
          hinted(
            low.publishedAt,
            'otherwise',
            'A port of the host below 1024 leads to the container; a written reason, as for a reverse proxy, would make it acceptable.',
          ),
        ];
      const list = service.value('ports');
      if (!list || ports.length === 0) return list ? [] : 'unset';
      return ports.some(
        ({ publishedAt, published }) => published === undefined && publishedAt.partial.includes(UNKNOWN),
      )
        ? []
        : [
            statedByAll(
              list,
              ports.map(({ publishedAt }) => publishedAt),
              'as-recommended',
              'Every port of the host that leads to the container is 1024 or higher.',
            ),
          ];
    },
    unset: () => ({
      answer: 'as-recommended',
      because: 'Without ports no port of the host leads to a container.',
    }),
  }),
  hardeningRule({
    question: 'ports-are-bound-to-one-interface',
    field: 'ports',
    read: (service, project) => {
      // On the network of the host every port is one of the host, whatever the file says.
      if (hostNetworkOf(service, project)) return [];
      const ports = publishedPorts(service);
      const open = ports.find(({ address }) => ['', '0.0.0.0', '::', '*', '0'].includes(address));
      if (open)
        return [stated(open.addressAt, 'otherwise', 'The port is published on every interface of the host.')];
      const list = service.value('ports');
      if (!list || ports.length === 0) return list ? [] : 'unset';
      return ports.some(({ address }) => address.includes(UNKNOWN))
        ? []
        : [
            statedByAll(
              list,
              ports.map(({ addressAt }) => addressAt),
              'as-recommended',
              'Each published port names the address of the host that it is bound to.',
            ),
          ];
    },
    unset: () => ({ answer: 'as-recommended', because: 'Without ports nothing is published on the host.' }),
  }),
  hardeningRule({
    question: 'containers-run-no-sshd',
    field: 'ports (port 22)',
    read: (service, project) => {
      const ssh = publishedPorts(service).find(({ target }) => target === 22);
      return ssh && !hostNetworkOf(service, project)
        ? [
            hinted(
              ssh.value,
              'otherwise',
              'Port 22 of the container is published, which an SSH server usually listens on.',
            ),
          ]
        : [];
    },
  }),
];
