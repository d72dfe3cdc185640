import type { Component } from '../../platform-hardening/control-plane.ts';
import type { Flags } from '../control-plane/flags.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { at, booleanOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { imageReference } from '../parsing/image-reference.ts';
import { commandLineOf } from './command-line.ts';

/** A component of the control plane that a pod runs. */
export interface ControlPlanePod {
  readonly component: Component;
  readonly flags: Flags;
  /** Where its command begins, from 1. */
  readonly line: number;
  readonly about: string;
  /** The minor version of Kubernetes that the tag of the image names; absent for etcd, which counts its own. */
  readonly minor?: number;
  readonly versionLine?: number;
  /** True on OpenShift 4, whose components take most settings from a file. */
  readonly isOpenshift: boolean;
  /** Where a path inside the container lies on the node. */
  readonly onNode: (path: string) => string;
}

/** The documents of a file, members of lists each for itself. */
export const objectsOf = (file: EvidenceFile): readonly Place[] =>
  file.data.documents.flatMap((document) => {
    const isList = /List$/.test(textOf(at(document, 'kind')) ?? '');
    return isList ? itemsOf(at(document, 'items')) : [document];
  });

/** The component that a pod runs, the first if several; `undefined` of any other object. */
export function controlPlanePodOf(pod: Place, lines: readonly string[]): ControlPlanePod | undefined {
  if (textOf(at(pod, 'kind')) !== 'Pod') return undefined;
  for (const container of itemsOf(at(pod, 'spec', 'containers'))) {
    const running = commandLineOf(container, lines);
    if (!running || (running.component === 'etcd' && !isOfControlPlane(pod))) continue;
    const image = at(container, 'image');
    const minor = running.component === 'etcd' ? undefined : minorOf(textOf(image));
    const name = textOf(at(pod, 'metadata', 'name')) ?? running.component;
    return {
      ...running,
      about: `${running.component} in Pod "${name.slice(0, 100)}"`.replaceAll(/\p{Cc}/gu, ' '),
      isOpenshift:
        running.flags.has('openshift-config') ||
        /^openshift-/.test(textOf(at(pod, 'metadata', 'namespace')) ?? ''),
      onNode: (path) => onNode(pod, container, path),
      ...(minor === undefined || !image ? {} : { minor, versionLine: image.line }),
    };
  }
  return undefined;
}

/** An application may bring an etcd of its own; that of the control plane stands in its namespace or on the network of the node. */
const isOfControlPlane = (pod: Place): boolean =>
  booleanOf(at(pod, 'spec', 'hostNetwork')) === true ||
  /^(?:kube-system|openshift-etcd)$/.test(textOf(at(pod, 'metadata', 'namespace')) ?? '');

function minorOf(image: string | undefined): number | undefined {
  const minor = /^v?1\.(\d{1,3})(?:[.+_-]|$)/.exec(imageReference(image ?? '')?.tag ?? '')?.[1];
  return minor === undefined ? undefined : Number(minor);
}

function onNode(pod: Place, container: Place, path: string): string {
  let best = { inside: '', outside: '' };
  const volumes = new Map(
    itemsOf(at(pod, 'spec', 'volumes')).map((one) => [
      textOf(at(one, 'name')),
      textOf(at(one, 'hostPath', 'path')),
    ]),
  );
  for (const mount of itemsOf(at(container, 'volumeMounts'))) {
    const inside = (textOf(at(mount, 'mountPath')) ?? '').replace(/\/$/, '');
    const outside = volumes.get(textOf(at(mount, 'name')))?.replace(/\/$/, '');
    const isWithin = path === inside || path.startsWith(`${inside}/`);
    if (outside !== undefined && isWithin && inside.length > best.inside.length) best = { inside, outside };
  }
  return best.outside + path.slice(best.inside.length);
}
