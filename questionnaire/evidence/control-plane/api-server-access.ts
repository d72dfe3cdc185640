import { at, booleanOf, itemsOf, textOf } from '../parsing/datum.ts';
import { lastOf, membersOf, truthOf } from './flags.ts';
import type { Judgement, Rule } from './rule.ts';
import { leftOut, notSent, ruleOn, truth, unexpected } from './rules.ts';

const server = 'kube-apiserver';
const healthPaths = ['/livez', '/readyz', '/healthz'];

const anonymous: Rule['judge'] = (flags, { companions }) => {
  const value = lastOf(flags, 'anonymous-auth');
  const by = 'authentication-config';
  if (value !== undefined || !flags.has(by))
    return truth('anonymous-auth', false, {
      isRecommended: false,
      because: 'The flag --anonymous-auth is absent, and its default is true.',
    })(flags, { companions });
  const [configuration] = companions.get('AuthenticationConfiguration') ?? [];
  if (!configuration) return notSent(by, 'AuthenticationConfiguration');
  const rule = at(configuration, 'anonymous');
  const isOff = rule !== undefined && booleanOf(at(rule, 'enabled')) !== true;
  const paths = itemsOf(at(rule, 'conditions')).map((one) => textOf(at(one, 'path')) ?? '');
  const isLimited = paths.length > 0 && paths.every((one) => healthPaths.includes(one));
  return {
    isRecommended: isOff || isLimited,
    by,
    because: isOff
      ? 'The AuthenticationConfiguration that came with it turns anonymous requests off.'
      : isLimited
        ? 'The AuthenticationConfiguration that came with it limits anonymous requests to the health paths.'
        : 'The AuthenticationConfiguration that came with it lets anonymous requests past the health paths.',
  };
};

const authorisation: Rule['judge'] = (flags, { companions }) => {
  const config = 'authorization-config';
  if (!flags.has('authorization-mode') && flags.has(config)) {
    const [configuration] = companions.get('AuthorizationConfiguration') ?? [];
    if (!configuration) return notSent(config, 'AuthorizationConfiguration');
    const types = itemsOf(at(configuration, 'authorizers')).map((one) => textOf(at(one, 'type')) ?? '');
    return byModes(types, config, 'The AuthorizationConfiguration that came with it');
  }
  if (!flags.has('authorization-mode'))
    return {
      isRecommended: false,
      because: 'The flag --authorization-mode is absent, and its default is AlwaysAllow.',
    };
  return byModes(
    membersOf(flags, 'authorization-mode'),
    'authorization-mode',
    'The flag --authorization-mode',
  );
};

function byModes(modes: readonly string[], by: string, what: string): Judgement {
  if (modes.includes('AlwaysAllow'))
    return { isRecommended: false, by, because: `${what} includes AlwaysAllow, which grants every request.` };
  const lacking = ['Node', 'RBAC'].filter((mode) => !modes.includes(mode));
  const because =
    lacking.length > 0
      ? `${what} does not include ${lacking.join(' and ')}.`
      : `${what} includes Node and RBAC, and not AlwaysAllow.`;
  return { isRecommended: lacking.length === 0, by, because };
}

const insecureAddress: Rule['judge'] = (flags, { minor }) => {
  const [address, port] = ['insecure-bind-address', 'insecure-port'];
  if (flags.has(address))
    return { isRecommended: false, by: address, because: `The flag --${address} is set.` };
  const open = lastOf(flags, port);
  if (open !== undefined && open !== '0')
    return { isRecommended: false, by: port, because: `The flag --${port} opens a port without sign-in.` };
  if (open === '0')
    return {
      isRecommended: true,
      by: port,
      because: `The flag --${address} is left out, and --${port} is 0, so no port without sign-in is open.`,
    };
  if (minor === undefined)
    return {
      isRecommended: true,
      isHint: true,
      because: `The flag --${address} is left out; before Kubernetes 1.20 --${port}=0 had to stand beside it, and the version does not show.`,
    };
  return minor < 20
    ? {
        isRecommended: false,
        because: `The flag --${port} is absent, and before Kubernetes 1.20 its default opens port 8080 without sign-in.`,
      }
    : {
        isRecommended: true,
        because: `The flag --${address} is left out, and since Kubernetes 1.20 no insecure port is served.`,
      };
};

const securePort: Rule['judge'] = (flags) => {
  const by = 'secure-port';
  const value = lastOf(flags, by);
  if (value === undefined)
    return { isRecommended: true, because: 'The flag --secure-port is absent, and its default is 6443.' };
  if (!/^\d{1,5}$/.test(value)) return unexpected(by);
  return { isRecommended: Number(value) !== 0, by, because: `The flag --secure-port is ${Number(value)}.` };
};

const kubeletHttps: Rule['judge'] = (flags, around) =>
  truthOf(lastOf(flags, 'kubelet-https') ?? '') === false && (around.minor ?? 0) >= 19
    ? {
        isRecommended: true,
        by: 'kubelet-https',
        isHint: true,
        because: 'The flag --kubelet-https is false, but has no effect since Kubernetes 1.19.',
      }
    : truth('kubelet-https', true, {
        isRecommended: true,
        because: 'The flag --kubelet-https is absent, and its default is true.',
      })(flags, around);

/** Who gets in to the API server, over which port, and what decides what they may do. */
export const apiServerAccess: readonly Rule[] = [
  ruleOn(server, 'anonymous-auth', 'api-server-refuses-anonymous-requests', anonymous),
  ruleOn(
    server,
    'basic-auth-file',
    'api-server-takes-no-password-file',
    leftOut('basic-auth-file', 'people sign in with passwords from a file'),
    { goneInMinor: 19 },
  ),
  ruleOn(
    server,
    'token-auth-file',
    'api-server-takes-no-token-file',
    leftOut('token-auth-file', 'people sign in with fixed tokens from a file'),
  ),
  ruleOn(server, 'authorization-mode', 'api-server-authorises-by-node-and-rbac', authorisation),
  ruleOn(server, 'insecure-bind-address', 'api-server-has-no-insecure-address', insecureAddress, {
    goneInMinor: 24,
  }),
  ruleOn(server, 'secure-port', 'api-server-serves-its-secure-port', securePort),
  ruleOn(
    server,
    'service-account-lookup',
    'revoked-service-account-tokens-are-refused',
    truth('service-account-lookup', true, {
      isRecommended: true,
      because: 'The flag --service-account-lookup is absent, and its default is true.',
    }),
  ),
  ruleOn(server, 'kubelet-https', 'kubelet-connections-use-https', kubeletHttps, { goneInMinor: 22 }),
];
