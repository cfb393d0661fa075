/**
 * The JSON of a reply, written by a thread: it goes out as it is. For replies of megabytes, which would hold up everybody else
 * while they are written here. Whoever wrote it answers for the shape of the response.
 */
export class WrittenJson {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** An object with one more member, whose JSON is written already. */
export function writtenWith(small: object, name: string, json: Uint8Array): WrittenJson {
  const head = JSON.stringify(small).slice(0, -1);
  const member = `${head === '{' ? '' : ','}${JSON.stringify(name)}:`;
  return new WrittenJson(Buffer.concat([Buffer.from(head + member), json, Buffer.from('}')]));
}
