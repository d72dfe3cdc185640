/** A file or another entry to put into a tar archive. */
export interface TarEntry {
  readonly path: string;
  readonly bytes?: Uint8Array;
  /** As the header has it: `0` a file, `2` a link, `5` a folder, `L` a long name. */
  readonly type?: string;
  /** What the header claims, where that is not the length of `bytes`. */
  readonly claims?: string;
}

/** A ustar archive of these entries. */
export function tarOf(entries: readonly TarEntry[]): Uint8Array {
  const blocks = entries.flatMap(({ path, bytes = new Uint8Array(), type = '0', claims }) => {
    const header = new Uint8Array(512);
    const put = (at: number, text: string) => header.set(new TextEncoder().encode(text), at);
    put(0, path.slice(0, 100));
    put(100, '0000644\0');
    put(124, claims ?? `${bytes.length.toString(8).padStart(11, '0')}\0`);
    put(148, '        ');
    put(156, type);
    put(257, 'ustar\x0000');
    const sum = header.reduce((total, byte) => total + byte, 0);
    put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
    const content = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
    content.set(bytes);
    return [header, content];
  });
  return Buffer.concat([...blocks, new Uint8Array(1024)]);
}
