/** First bytes of messages (PostgreSQL 17, 53.7). */
const CODE = { parse: 0x50, bind: 0x42, describe: 0x44, execute: 0x45, flush: 0x48, sync: 0x53 } as const;

const SIZE = 1_024;
/** A text is written without being measured first when the room that it could need at most is small. */
const UNMEASURED_MAX = 256;
const BYTES_PER_UNIT_MAX = 3;

/**
 * What leaves for PostgreSQL in one write: messages of the extended protocol, one behind the other (PostgreSQL 17, 53.7). Values and
 * results are text, but for bytes.
 */
export class Packet {
  #bytes: Buffer | undefined;
  #end = 0;

  get isEmpty(): boolean {
    return this.#end === 0;
  }

  /** What was written; the packet is empty again. */
  take(): Buffer {
    const taken = (this.#bytes ?? Buffer.alloc(0)).subarray(0, this.#end);
    this.#bytes = undefined;
    this.#end = 0;
    return taken;
  }

  /** Prepares a statement under a name; '' until the next one. */
  parse(name: string, text: string): void {
    const start = this.#begin(CODE.parse);
    this.#cString(name);
    this.#cString(text);
    this.#int16(0);
    this.#finish(start);
  }

  /** @param values as `toParameter` gives them */
  bind(name: string, values: readonly unknown[]): void {
    const start = this.#begin(CODE.bind);
    this.#cString('');
    this.#cString(name);
    const hasBytes = values.some((value) => ArrayBuffer.isView(value));
    this.#int16(hasBytes ? values.length : 0);
    if (hasBytes) for (const value of values) this.#int16(ArrayBuffer.isView(value) ? 1 : 0);
    this.#int16(values.length);
    for (const value of values) this.#value(value);
    this.#int16(0);
    this.#finish(start);
  }

  /** Asks how the rows of what was bound read. */
  describe(): void {
    const start = this.#begin(CODE.describe);
    this.#cString('P');
    this.#finish(start);
  }

  /** Runs what was bound, to its last row. */
  execute(): void {
    const start = this.#begin(CODE.execute);
    this.#cString('');
    this.#int32(0);
    this.#finish(start);
  }

  /** Asks for the answers to what was sent. */
  flush(): void {
    this.#finish(this.#begin(CODE.flush));
  }

  /** Ends the transaction. */
  sync(): void {
    this.#finish(this.#begin(CODE.sync));
  }

  #begin(code: number): number {
    const start = this.#end;
    const bytes = this.#room(5);
    bytes[start] = code;
    this.#end = start + 5;
    return start;
  }

  /** The length counts itself, and not the code. */
  #finish(start: number): void {
    this.#bytes?.writeInt32BE(this.#end - start - 1, start + 1);
  }

  #value(value: unknown): void {
    if (value === null || value === undefined) this.#int32(-1);
    else if (ArrayBuffer.isView(value)) this.#view(value);
    else this.#measured(Array.isArray(value) ? arrayText(value) : String(value));
  }

  /** A text behind its length. */
  #measured(text: string): void {
    const at = this.#end;
    this.#int32(0);
    this.#text(text);
    this.#bytes?.writeInt32BE(this.#end - at - 4, at);
  }

  #view({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
    this.#int32(byteLength);
    this.#room(byteLength).set(new Uint8Array(buffer, byteOffset, byteLength), this.#end);
    this.#end += byteLength;
  }

  #text(text: string): void {
    const room = text.length <= UNMEASURED_MAX ? text.length * BYTES_PER_UNIT_MAX : Buffer.byteLength(text);
    this.#end += this.#room(room).write(text, this.#end);
  }

  #cString(text: string): void {
    this.#text(text);
    const bytes = this.#room(1);
    bytes[this.#end] = 0;
    this.#end += 1;
  }

  #int16(value: number): void {
    this.#room(2).writeUInt16BE(value, this.#end);
    this.#end += 2;
  }

  #int32(value: number): void {
    this.#room(4).writeInt32BE(value, this.#end);
    this.#end += 4;
  }

  #room(length: number): Buffer {
    const needed = this.#end + length;
    const bytes = this.#bytes;
    if (bytes !== undefined && needed <= bytes.length) return bytes;
    const larger = Buffer.allocUnsafe(Math.max(SIZE, needed, 2 * (bytes?.length ?? 0)));
    bytes?.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
    return larger;
  }
}

const TO_ESCAPE = /["\\]/g;

/** An array as PostgreSQL reads one: `{"a","b",NULL}`, every item in quotation marks (PostgreSQL 17, 8.15.2). */
function arrayText(items: readonly unknown[]): string {
  const texts = items.map((item) => {
    if (item === null || item === undefined) return 'NULL';
    if (Array.isArray(item)) return arrayText(item);
    if (ArrayBuffer.isView(item))
      return `"\\\\x${Buffer.from(item.buffer, item.byteOffset, item.byteLength).toString('hex')}"`;
    return `"${String(item).replace(TO_ESCAPE, '\\$&')}"`;
  });
  return `{${texts.join(',')}}`;
}
