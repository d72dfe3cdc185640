/** Something that an archive holds, or a place in it that could not be read. */
export type ArchiveEntry =
  | {
      readonly kind: 'file';
      /** As the archive has it. */
      readonly path: string;
      /** Its bytes, or why there are none; at most `most` bytes are unpacked before it gives up. */
      readonly unpack: (most: number) => UnpackedBytes;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string; readonly detail: string };

/** Bytes, or why there are none; `spent` bytes were unpacked either way. */
export type UnpackedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly spent: number }
  | { readonly ok: false; readonly code: string; readonly detail: string; readonly spent: number };
