import { base64Of, bytesOfBase64 } from '../base64.ts';
import { hexOf } from '../digest.ts';

/** What the root secret is used for; each purpose has a key of its own. */
export type MacPurpose =
  | 'address'
  | 'api-key-pepper'
  | 'csrf'
  | 'cursor'
  | 'event-seal'
  | 'idempotency-key'
  | 'person'
  | 'session';

/** The keys that are derived from the root secret with HKDF-SHA-256. None of them leaves this object. */
export interface KeyRing {
  /** HMAC-SHA-256 of the text under the key for this purpose, 64 hexadecimal digits. */
  sign(purpose: MacPurpose, text: string): Promise<string>;
  /** AES-GCM over the compressed text; only who knows `password` as well can open it. Base64. */
  seal(password: string, text: string): Promise<string>;
  /** What `seal` was given. Rejects when it was sealed with another password or was altered. */
  open(password: string, sealed: string): Promise<string>;
}

type DerivedKey =
  | { readonly name: 'HMAC'; readonly hash: 'SHA-256'; readonly length: 256 }
  | { readonly name: 'AES-GCM'; readonly length: 256 };

const encoder = new TextEncoder();
const VECTOR_BYTES = 12;

/** The key ring of one root secret. Throws a `RangeError` when the secret has fewer than 32 characters. */
export function keyRing(signingSecret: string): KeyRing {
  if (signingSecret.length < 32) throw new RangeError('The signing secret needs 32 characters or more.');
  const macKeys = new Map<MacPurpose, CryptoKey>();

  async function derive(info: string, type: DerivedKey, uses: ('sign' | 'encrypt' | 'decrypt')[]) {
    const root = await crypto.subtle.importKey('raw', encoder.encode(signingSecret), 'HKDF', false, [
      'deriveKey',
    ]);
    const how = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: encoder.encode('loadline'),
      info: encoder.encode(info),
    };
    return crypto.subtle.deriveKey(how, root, type, false, uses);
  }

  const sealKey = (password: string) =>
    derive(`seal:${password}`, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);

  return {
    async sign(purpose, text) {
      let key = macKeys.get(purpose);
      if (!key) {
        key = await derive(`mac:${purpose}`, { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
        macKeys.set(purpose, key);
      }
      return hexOf(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
    },
    async seal(password, text) {
      const iv = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
      const packed = await through(
        new Uint8Array(encoder.encode(text)),
        new CompressionStream('deflate-raw'),
      );
      const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealKey(password), packed);
      return base64Of(new Uint8Array([...iv, ...new Uint8Array(secret)]));
    },
    async open(password, sealed) {
      const bytes = bytesOfBase64(sealed);
      const how = { name: 'AES-GCM', iv: bytes.subarray(0, VECTOR_BYTES) };
      const packed = await crypto.subtle.decrypt(how, await sealKey(password), bytes.subarray(VECTOR_BYTES));
      return new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw')));
    },
  };
}

async function through(
  bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  const body = new Response(bytes).body as ReadableStream;
  return new Response(body.pipeThrough(stream)).arrayBuffer();
}
