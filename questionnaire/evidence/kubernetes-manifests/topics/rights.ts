import { at, booleanOf, itemsOf, type Place, textOf } from '../../parsing/datum.ts';
import { canShareNamespace, type ManifestObject } from '../objects/manifest-object.ts';
import type { Manifests } from '../objects/manifests.ts';
import type { Pod } from '../objects/pod.ts';
import type { Report } from '../report.ts';
import { readinessFields, type Topic } from '../topic.ts';

const QUESTION = 'platform-rights';

/** What the application may do on the API of the cluster. */
export const rights: Topic = {
  fields: readinessFields([
    QUESTION,
    'automountServiceAccountToken of a pod or ServiceAccount; roleRef and subjects of RoleBindings; rules of their roles',
    'stated',
  ]),
  read(manifests, report) {
    const bindings = (['RoleBinding', 'ClusterRoleBinding'] as const).flatMap((kind) =>
      manifests.of(kind).map((object) => bindingOf(object, manifests)),
    );
    const used = new Set<Binding>();
    for (const pod of manifests.own) {
      if (pod.isCut) continue;
      const own = bindings.filter((binding) =>
        binding.subjects.some((subject) => isAccountOf(pod, subject, binding)),
      );
      for (const binding of own) used.add(binding);
      judge(manifests, pod, own, report);
    }
    for (const binding of bindings)
      if (!used.has(binding) && binding.isBroad) {
        const subject = binding.subjects.find(({ kind }) => kind === 'ServiceAccount');
        if (subject)
          report.readiness(binding.object, binding.place, {
            question: QUESTION,
            answer: 'broad-rights',
            sureness: 'hinted',
            because: 'The binding gives a service account far-reaching rights; no pod that was sent uses it.',
          });
      }
  },
};

interface BoundSubject {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

interface Binding {
  readonly object: ManifestObject;
  readonly place: Place;
  readonly isBroad: boolean;
  readonly subjects: readonly BoundSubject[];
}

const broadRoles = ['cluster-admin', 'admin', 'edit', 'sudoer', 'system:masters'];

function bindingOf(object: ManifestObject, manifests: Manifests): Binding {
  const reference = at(object.root, 'roleRef');
  const name = textOf(at(reference, 'name'));
  const kind = textOf(at(reference, 'kind')) === 'Role' ? 'Role' : 'ClusterRole';
  const roles = manifests.find(kind, name, kind === 'Role' ? object.namespace : undefined);
  const isStar = (place: Place | undefined): boolean => itemsOf(place).some((item) => textOf(item) === '*');
  return {
    object,
    place: at(reference, 'name') ?? reference ?? object.root,
    isBroad:
      (kind === 'ClusterRole' && broadRoles.includes(name ?? '')) ||
      roles.some(({ root }) =>
        itemsOf(at(root, 'rules')).some((rule) => isStar(at(rule, 'verbs')) && isStar(at(rule, 'resources'))),
      ),
    subjects: itemsOf(at(object.root, 'subjects')).map((subject) => ({
      kind: textOf(at(subject, 'kind')) ?? '',
      name: textOf(at(subject, 'name')) ?? '',
      namespace: textOf(at(subject, 'namespace')) ?? object.namespace,
    })),
  };
}

const accountOf = ({ spec }: Pod): string =>
  textOf(at(spec, 'serviceAccountName')) ?? textOf(at(spec, 'serviceAccount')) ?? 'default';

function isAccountOf(pod: Pod, subject: BoundSubject, { object }: Binding): boolean {
  const { namespace } = pod.object;
  if (object.kind === 'RoleBinding' && !canShareNamespace(object.namespace, namespace)) return false;
  if (subject.kind === 'ServiceAccount')
    return subject.name === accountOf(pod) && canShareNamespace(subject.namespace, namespace);
  return (
    subject.kind === 'Group' &&
    (subject.name === 'system:serviceaccounts' ||
      subject.name === 'system:authenticated' ||
      (namespace !== undefined && subject.name === `system:serviceaccounts:${namespace}`))
  );
}

/** Whether a volume brings a token for the API of the cluster, whatever automountServiceAccountToken says. */
const hasProjectedToken = ({ spec }: Pod): boolean =>
  itemsOf(at(spec, 'volumes'))
    .flatMap((volume) => itemsOf(at(volume, 'projected', 'sources')))
    .some((source) => {
      const token = at(source, 'serviceAccountToken');
      return token !== undefined && at(token, 'audience') === undefined;
    });

function judge(manifests: Manifests, pod: Pod, bindings: readonly Binding[], report: Report): void {
  const say = (
    object: ManifestObject,
    place: Place,
    answer: string,
    isStated: boolean,
    because: string,
  ): void =>
    report.readiness({ object, about: pod.about }, place, {
      question: QUESTION,
      answer,
      sureness: isStated ? 'stated' : 'hinted',
      because,
    });
  const broad = bindings.find(({ isBroad }) => isBroad);
  const account = manifests.find('ServiceAccount', accountOf(pod), pod.object.namespace)[0];
  const ofPod = at(pod.spec, 'automountServiceAccountToken');
  const ofAccount = at(account?.root, 'automountServiceAccountToken');
  const mount = ofPod ?? ofAccount;
  const isMounted = mount ? booleanOf(mount) : undefined;
  const [first] = bindings;
  if (isMounted === false && mount && !hasProjectedToken(pod))
    say(
      ofPod ? pod.object : (account ?? pod.object),
      mount,
      'no-token',
      bindings.length === 0,
      first
        ? 'No token of the service account is mounted; its roles are then of no use to the application, unless it gets a token in another way.'
        : 'No token of a service account is mounted.',
    );
  else if (broad)
    say(
      broad.object,
      broad.place,
      'broad-rights',
      true,
      'The service account of the pod has far-reaching rights.',
    );
  else if (first)
    say(
      first.object,
      first.place,
      'named-rights',
      false,
      'The service account of the pod has a role of its own; whether it uses all of it is for a person to say.',
    );
  else if (accountOf(pod) === 'default')
    say(
      pod.object,
      pod.spec,
      'unused-token',
      false,
      'Without automountServiceAccountToken the token of the default account is mounted, and no role was sent for it.',
    );
}
