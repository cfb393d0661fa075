import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** How the authenticator misbehaves. */
export type Fault =
  | 'other origin'
  | 'other site'
  | 'user not verified'
  | 'other key'
  | 'counter stands still';

/**
 * A passkey of this process: an authenticator as Web Authentication Level 3 describes it, with one ES256 credential,
 * attestation "none", and a person who always consents.
 */
export class Authenticator {
  readonly #id = randomBytes(32).toString('base64url');
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #strange = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #counter = 0;

  /** navigator.credentials.create */
  create(options: { challenge: string; rp: { id: string } }, fault?: Fault) {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    // COSE_Key (RFC 9053, 7.1.1): EC2, ES256, P-256.
    const key = cborMap([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    const id = Buffer.from(this.#id, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const credential = Buffer.concat([Buffer.alloc(16), length, id, key]);
    const data = Buffer.concat([this.#data(options.rp.id, fault, 0x40), credential]);
    const attestation = cborMap([
      ['fmt', 'none'],
      ['attStmt', new Map<never, never>()],
      ['authData', data],
    ]);
    const clientDataJSON = clientData('webauthn.create', options.challenge, fault);
    const response = {
      clientDataJSON,
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    };
    return { ...this.#frame(), response };
  }

  /** navigator.credentials.get */
  get(options: { challenge: string; rpId: string }, fault?: Fault) {
    const data = this.#data(options.rpId, fault, 0);
    const clientDataJSON = clientData('webauthn.get', options.challenge, fault);
    const hashed = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signed = Buffer.concat([data, hashed]);
    const key: KeyObject = fault === 'other key' ? this.#strange.privateKey : this.#keys.privateKey;
    const signature = sign('sha256', signed, key).toString('base64url');
    const response = { clientDataJSON, authenticatorData: data.toString('base64url'), signature };
    return { ...this.#frame(), response };
  }

  #frame() {
    return { id: this.#id, rawId: this.#id, type: 'public-key', clientExtensionResults: {} };
  }

  /** Authenticator data (6.1): hash of the site, flags, counter. */
  #data(site: string, fault: Fault | undefined, moreFlags: number): Buffer {
    if (fault !== 'counter stands still') this.#counter += 1;
    const siteHash = createHash('sha256')
      .update(fault === 'other site' ? 'evil.example' : site)
      .digest();
    const present = 0x01;
    const verified = fault === 'user not verified' ? 0 : 0x04;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([siteHash, Buffer.from([present | verified | moreFlags]), counter]);
  }
}

function clientData(type: string, challenge: string, fault?: Fault): string {
  const origin = fault === 'other origin' ? 'https://evil.example' : 'http://localhost:8080';
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
}

type Cbor = number | string | Buffer | Map<never, never>;

/** As much of CBOR (RFC 8949) as an authenticator writes. */
function cborMap(entries: readonly (readonly [Cbor, Cbor])[]): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flat().map(cbor)]);
}

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return value instanceof Map ? head(5, 0) : Buffer.concat([head(2, value.length), value]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}
