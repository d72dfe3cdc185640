import type { Component } from '../../platform-hardening/control-plane.ts';
import { type Flags, lastOf, membersOf, truthOf } from './flags.ts';
import type { Judgement, Rule, Unjudged } from './rule.ts';

type Judge = Rule['judge'];

/** A rule about one flag, which says nothing where the flag has an empty value. */
export const ruleOn = (
  component: Component,
  name: string,
  question: string,
  judge: Judge,
  more: Partial<Pick<Rule, 'goneInMinor' | 'unseen'>> = {},
): Rule => ({
  component,
  question,
  name,
  isSet: (flags) => flags.has(name),
  judge,
  ...more,
});

/** That a value cannot be understood. */
export const unexpected = (by: string): Unjudged => ({
  by,
  code: 'unexpected-value',
  detail: `--${by} has a value that cannot be judged here. Correct it, or answer by hand.`,
});

/** That a flag names a file that decides, and that the file was not sent. */
export const notSent = (by: string, kind: string): Unjudged => ({
  by,
  code: 'file-not-sent',
  detail: `--${by} names a file that decides this. Send that ${kind} too, or answer by hand.`,
});

/** Judges a flag that takes true or false; `absent` says what holds without it, as a sentence that begins with the flag's absence. */
export const truth =
  (
    name: string,
    wanted: boolean,
    absent: { readonly isRecommended: boolean; readonly because: string },
  ): Judge =>
  (flags) => {
    const value = lastOf(flags, name);
    if (value === undefined) return absent;
    const set = truthOf(value);
    return set === undefined
      ? unexpected(name)
      : { isRecommended: set === wanted, by: name, because: `The flag --${name} is ${set}.` };
  };

/** Judges a flag that must not be there. */
export const leftOut =
  (name: string, otherwise: string): Judge =>
  (flags) =>
    flags.has(name) && lastOf(flags, name) !== ''
      ? { isRecommended: false, by: name, because: `The flag --${name} is set: ${otherwise}.` }
      : { isRecommended: true, because: `The flag --${name} is left out, which is its default.` };

/** Judges a flag that names a file; `unseen` says what the path does not show, where the question asks for more than a path. */
export const path =
  (name: string, absent: string, unseen?: string): Judge =>
  (flags) => {
    if (!lastOf(flags, name))
      return {
        isRecommended: false,
        ...(flags.has(name) ? { by: name } : {}),
        because: `The flag --${name} is not set: ${absent}.`,
      };
    return unseen
      ? { isRecommended: true, by: name, isHint: true, because: `The flag --${name} is set; ${unseen}.` }
      : { isRecommended: true, by: name, because: `The flag --${name} is set.` };
  };

/** A rule about a flag that names a file; `unseen` as of `path`. */
export const pathRule = (
  component: Component,
  name: string,
  question: string,
  absent: string,
  unseen?: string,
): Rule => ruleOn(component, name, question, path(name, absent, unseen), unseen ? { unseen } : {});

/** Judges a flag that takes a whole number, which is to be at least so much. */
export const atLeast =
  (name: string, least: number, unit: string, absent: string): Judge =>
  (flags) => {
    const value = lastOf(flags, name);
    if (value === undefined)
      return { isRecommended: false, because: `The flag --${name} is absent: ${absent}.` };
    if (!/^-?\d{1,12}$/.test(value)) return unexpected(name);
    const isRecommended = Number(value) >= least;
    const because = `The flag --${name} is ${Number(value)}, where ${least} ${unit} or more are recommended.`;
    return { isRecommended, by: name, because };
  };

/** Whether an admission plugin is on, and the flag that says so; without one, its default holds. */
export function admission(
  flags: Flags,
  plugin: string,
  onByDefault: boolean,
): { readonly isOn: boolean; readonly by?: string } {
  const named = (flag: string): boolean => membersOf(flags, flag).includes(plugin);
  if (named('enable-admission-plugins')) return { isOn: true, by: 'enable-admission-plugins' };
  // The flag of versions before 1.10 lists every plugin that is on.
  if (flags.has('admission-control')) return { isOn: named('admission-control'), by: 'admission-control' };
  if (named('disable-admission-plugins')) return { isOn: false, by: 'disable-admission-plugins' };
  const deciding = onByDefault ? 'disable-admission-plugins' : 'enable-admission-plugins';
  return flags.has(deciding) ? { isOn: onByDefault, by: deciding } : { isOn: onByDefault };
}

/** A rule about an admission plugin of the API server, judged by whether it is to be on. */
export const plugin = (
  name: string,
  question: string,
  wanted: boolean,
  onByDefault: boolean,
  more: Partial<Pick<Rule, 'goneInMinor' | 'judge' | 'unseen'>> = {},
): Rule => ({
  component: 'kube-apiserver',
  question,
  name,
  isSet: (flags) =>
    ['enable-admission-plugins', 'admission-control'].some((f) => membersOf(flags, f).includes(name)),
  judge: (flags): Judgement => {
    const { isOn, by } = admission(flags, name, onByDefault);
    const state = `${name} is ${isOn ? 'on' : 'not on'}`;
    return by
      ? { isRecommended: isOn === wanted, by, because: `By --${by}, the admission plugin ${state}.` }
      : {
          isRecommended: isOn === wanted,
          because: `No flag names the admission plugin ${name}, and it is ${onByDefault ? 'on' : 'off'} by default.`,
        };
  },
  ...more,
});
