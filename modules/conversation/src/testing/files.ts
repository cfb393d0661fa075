import { deflateRawSync } from 'node:zlib';
import { chunk, END, exif, frame, jpeg, png, QUANTISATION, SCAN, segment } from '@tongshang/picture/testing';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A ZIP of these files; `local` is the name before a file where it differs from that in the directory. */
export function zipOf(
  files: readonly { readonly name: string; readonly text?: string; readonly local?: string }[],
  between = '',
): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text = '', local: before = name } of files) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const data = text === '' ? Buffer.alloc(0) : deflateRawSync(text);
    const method = text === '' ? 0 : 8;
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt16LE(before.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    const whole = Buffer.concat([local, Buffer.from(before), data, Buffer.from(between)]);
    locals.push(whole);
    central.push(entry, Buffer.from(name));
    offset += whole.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...central, end]);
}

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

/** The list of types of a workbook of one sheet, with more of them. */
export const typesOf = (...more: readonly (readonly [part: string, type: string])[]) => ({
  name: '[Content_Types].xml',
  text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
    ['xl/workbook.xml', `${TYPES}.sheet.main+xml`] as const,
    ['xl/worksheets/sheet1.xml', `${TYPES}.worksheet+xml`] as const,
    ...more,
  ]
    .map(([part, type]) => override(part, type))
    .join('')}</Types>`,
});

/** Parts that every workbook has. */
export const WORKBOOK_PARTS = [
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
].map((name) => ({ name, text: '<x/>' }));

/** A PNG of one dot that says where it was taken. */
export const pngWith = (words: string): Uint8Array =>
  Buffer.concat([
    png(1, 1, { more: [chunk('tEXt', words), chunk('eXIf', words), chunk('mkBF', words)] }),
    Buffer.from(words),
  ]);

/** The skeleton of a JPEG that says where it was taken in every place where it can. */
export const jpegWith = (words: string): Uint8Array =>
  jpeg(
    ...[
      segment(0xe0, `JFIF\0${words}`),
      exif(6, words),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${words}`),
    ],
    ...[segment(0xe2, `ICC_PROFILE\0${words}`), segment(0xe2, `MPF\0${words}`), segment(0xed, words)],
    ...[
      segment(0xee, words),
      segment(0xfe, words),
      QUANTISATION,
      frame(4, 5),
      SCAN,
      segment(0xfe, words),
      SCAN,
      END,
    ],
    Buffer.from(words),
  );
