import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { paperLanguagesOf } from '../src/paper/catalogue/languages.ts';
import { drawSheet } from '../src/paper/draw-sheet.ts';
import { sheetOf } from '../src/paper/sheet-of.ts';

/** Prints every paper of the sample lanes in its languages into `look/papers`, to be looked at page by page. */
const folder = join(import.meta.dirname, '../../../look/papers');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

let count = 0;
for (const lane of LANES) {
  for (const [index, input] of laneDocuments(lane).entries()) {
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(`${lane.name} ${input.type}: ${JSON.stringify(reading.problems)}`);
    for (const language of paperLanguagesOf([lane.seller.country, lane.buyer.country])) {
      const sheet = sheetOf(reading.document, language, { keyId: 'sample', sha256: '0'.repeat(64) });
      const name = `${lane.name}-${String(index + 1).padStart(2, '0')}-${input.type}-${language}.pdf`;
      await writeFile(join(folder, name), await drawSheet(sheet));
      count += 1;
    }
  }
}
process.stdout.write(`${count} papers in ${folder}\n`);
