import type { Component } from '../../platform-hardening/control-plane.ts';
import type { Flags } from '../control-plane/flags.ts';
import { at, entriesOf, itemsOf, type Place, textOf } from '../parsing/datum.ts';
import { imageReference } from '../parsing/image-reference.ts';
import { shellWords } from './shell-words.ts';

/** A component of the control plane as a container starts it. */
export interface CommandLine {
  readonly component: Component;
  readonly flags: Flags;
  /** Where its command begins, from 1. */
  readonly line: number;
}

interface Word {
  readonly text: string;
  readonly line: number;
  readonly ends?: boolean;
}

const components: readonly Component[] = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'etcd',
];
/** What hyperkube, one program for all components, calls them. */
const ofHyperkube: Readonly<Record<string, Component>> = {
  apiserver: 'kube-apiserver',
  'controller-manager': 'kube-controller-manager',
  scheduler: 'kube-scheduler',
};

/** Which component a container runs, and with which flags; `undefined` where it runs none. */
export function commandLineOf(container: Place, lines: readonly string[]): CommandLine | undefined {
  const command = at(container, 'command');
  const args = at(container, 'args');
  const words = [...wordsOf(command, lines), ...wordsOf(args, lines)];
  const line = (command ?? args ?? container).line;
  const start = words.findIndex((word, index) => componentAt(words, index) !== undefined && !word.ends);
  if (start < 0) {
    const component = ofImage(textOf(at(container, 'image')));
    const isOwn =
      component && (words.length === 0 || words.every(({ text, ends }) => !ends && text.startsWith('-')));
    return isOwn ? { component, flags: flagsOf(words, component), line } : undefined;
  }
  const component = componentAt(words, start);
  if (!component) return undefined;
  const flags = flagsOf(words.slice(start + 1), component);
  return { component, flags: component === 'etcd' ? withEnvironment(flags, container) : flags, line };
}

const baseName = (text: string): string => text.slice(text.lastIndexOf('/') + 1);

const componentOf = (text: string): Component | undefined =>
  text.startsWith('-') ? undefined : components.find((one) => baseName(text) === one);

function ofImage(image: string | undefined): Component | undefined {
  const repository = imageReference(image ?? '')?.repository;
  return repository ? componentOf(repository) : undefined;
}

/** The component that a word starts. In a script a name may also be spoken of; where it is run, flags follow it. */
function componentAt(words: readonly Word[], index: number): Component | undefined {
  const text = words[index]?.text ?? '';
  const next = words[index + 1];
  if (next !== undefined && !next.text.startsWith('-')) return undefined;
  const isOfHyperkube = index > 0 && baseName(words[index - 1]?.text ?? '') === 'hyperkube';
  return (
    componentOf(text) ?? (isOfHyperkube && Object.hasOwn(ofHyperkube, text) ? ofHyperkube[text] : undefined)
  );
}

/** The words of a list of arguments; a script for a shell in it is taken apart. */
function wordsOf(list: Place | undefined, lines: readonly string[]): Word[] {
  const items = list?.datum.kind === 'scalar' ? [list] : itemsOf(list);
  return items.flatMap((item): Word[] => {
    const text = textOf(item) ?? (item.datum.kind === 'scalar' ? item.datum.source : '');
    const isScript =
      /\s/.test(text) &&
      (list?.datum.kind === 'scalar' || /(?:^|[\s/])(?:kube-|etcd|hyperkube)/.test(text)) &&
      !text.startsWith('-');
    return isScript ? scriptWords(text, item.line, lines) : [{ text, line: item.line }];
  });
}

const FARTHEST_LINES = 80;
const LONGEST_LINE = 5000;

/** The words of a script, each with the line of the file on which it is found, going down from the line of the script. */
function scriptWords(script: string, from: number, lines: readonly string[]): Word[] {
  let line = from;
  return shellWords(script).map(({ text, isOperator }): Word => {
    if (isOperator) return { text, line, ends: true };
    const shown = (/^-[^=]*/.exec(text)?.[0] ?? text).slice(0, 60);
    for (let ahead = line; ahead < Math.min(line + FARTHEST_LINES, lines.length + 1); ahead += 1) {
      const candidate = lines[ahead - 1] ?? '';
      if (candidate.length > LONGEST_LINE) break;
      if (candidate.includes(shown)) {
        line = ahead;
        break;
      }
    }
    return { text, line };
  });
}

function flagsOf(words: readonly Word[], component: Component): Flags {
  const flags = new Map<string, { readonly values: string[]; readonly line: number }>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.ends) break;
    const parts = /^(--?)([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word.text);
    // Only etcd takes a long flag with one dash.
    if (!parts || (parts[1] === '-' && (component !== 'etcd' || parts[2]?.length === 1))) continue;
    const name = (parts[2] ?? '').replaceAll('_', '-');
    let value = parts[3];
    const next = words[index + 1];
    if (value === undefined && next && !next.ends && !next.text.startsWith('-')) {
      value = next.text;
      index += 1;
    }
    const values = flags.get(name)?.values ?? [];
    values.push(value ?? 'true');
    flags.set(name, { values, line: word.line });
  }
  return flags;
}

/** The flags of etcd, and its environment variables where no flag counts before them. */
function withEnvironment(flags: Flags, container: Place): Flags {
  const all = new Map(flags);
  for (const variable of itemsOf(at(container, 'env'))) {
    const name = /^ETCD_([A-Z][A-Z0-9_]*)$/.exec(textOf(at(variable, 'name')) ?? '')?.[1];
    const [, value] = entriesOf(variable).find(([key]) => key === 'value') ?? [];
    const text = textOf(value) ?? (value?.datum.kind === 'scalar' ? value.datum.source : '');
    const flag = name?.toLowerCase().replaceAll('_', '-');
    if (flag && value && !all.has(flag)) all.set(flag, { values: [text], line: value.line });
  }
  return all;
}
