import { Transferring } from '@tongshang/workers';

/** The JSON of a value, to be handed over by the thread that writes it. */
export function jsonBytes(value: unknown): Transferring<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return new Transferring(bytes, [bytes.buffer]);
}
