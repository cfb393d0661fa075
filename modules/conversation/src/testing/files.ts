import { deflateSync } from 'node:zlib';

const text = (value: string) => new TextEncoder().encode(value);

/** A ZIP of empty files with these names. */
export function zipOf(names: readonly string[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const name of names) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, text(name));
    central.push(entry, text(name));
    offset += 30 + name.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  // Nobody here looks at the check sum.
  return Buffer.concat([head, text(type), data, Buffer.alloc(4)]);
}

/** A PNG of one dot that says where it was taken. */
export function pngWith(words: string): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', header), chunk('tEXt', text(words)), chunk('eXIf', text(words))],
    ...[chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3]))), chunk('IEND', new Uint8Array())],
    text(words),
  ]);
}

function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Exif whose first directory has an orientation and a place, in the byte order of Motorola or Intel. */
function exif(orientation: number, words: string, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(26);
  const write16 = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(isLittle ? 'II' : 'MM');
  write16(42, 2);
  write32(8, 4);
  write16(1, 8);
  write16(0x0112, 10);
  write16(3, 12);
  write32(1, 14);
  write16(orientation, 18);
  return Buffer.concat([text('Exif\0\0'), tiff, text(words)]);
}

/** The skeleton of a JPEG that says where it was taken in every place where it can. */
export function jpegWith(words: string, orientation = 6, isLittle = false): Uint8Array {
  const scan = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, text('JFIF\0')),
    segment(0xe1, exif(orientation, words, isLittle)),
    segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${words}`)),
    segment(0xe2, text('ICC_PROFILE\0the colours')),
    segment(0xe2, text(`MPF\0${words}`)),
    ...[segment(0xed, text(words)), segment(0xfe, text(words)), segment(0xdb, Buffer.alloc(65))],
    ...[segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), scan, segment(0xfe, text(words))],
    ...[segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), scan, Buffer.from([0xff, 0xd9]), text(words)],
  ]);
}
