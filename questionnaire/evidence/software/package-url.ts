/** The parts of a package URL that are looked at, such as `pkg:deb/debian/tar@1.34?distro=debian-11`. */
export interface PackageUrl {
  /** Such as `maven`, `npm`, `deb` or `oci`. */
  readonly type: string;
  /** Such as `debian 11`; absent where it names none. */
  readonly distribution: string | undefined;
}

/** The parts of a package URL; `undefined` of any other text. */
export function packageUrl(text: string): PackageUrl | undefined {
  const [, type] = /^pkg:(?:\/\/)?([a-z][\w.+-]{0,40})\//i.exec(text) ?? [];
  const [, distribution] = /[?&]distro=([\w.]{1,40}-[\w.]{1,20})/.exec(text) ?? [];
  return type === undefined
    ? undefined
    : { type: type.toLowerCase(), distribution: distribution?.replace('-', ' ') };
}
