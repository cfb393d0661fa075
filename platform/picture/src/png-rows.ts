/** Colour type → samples a pixel, and the depths it allows (PNG third edition, 11.2.1). */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** First column and row, and steps, of the seven passes of Adam7 (8.2). */
const ADAM7 = [
  ...[[0, 0, 8, 8] as const, [4, 0, 8, 8] as const, [0, 4, 4, 8] as const, [2, 0, 4, 4] as const],
  ...[[0, 2, 2, 4] as const, [1, 0, 2, 2] as const, [0, 1, 1, 2] as const],
];
/** Filters of method 0 are 0 to 4 (9.2). */
const FILTER_MAX = 4;

export type Header = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly samples: number;
  readonly isInterlaced: boolean;
};

/** Undefined of a header that is none (11.2.1). */
export function readHeader(data: Buffer): Header | undefined {
  if (data.length !== 13) return undefined;
  const [depth = 0, colour = -1, compression, filter, interlace = 2] = data.subarray(8);
  const known = COLOURS[colour];
  if (!known?.depths.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  return {
    ...{ width: data.readUInt32BE(0), height: data.readUInt32BE(4), depth, colour },
    ...{ samples: known.samples, isInterlaced: interlace === 1 },
  };
}

type Pass = { readonly rows: number; readonly bytesOfRow: number };

/** Rows as they follow each other, each with the filter before it; a pass without pixels has none. */
function passesOf({ width, height, depth, samples, isInterlaced }: Header): Pass[] {
  const pass = (columns: number, rows: number): Pass => ({
    rows: columns === 0 ? 0 : rows,
    bytesOfRow: 1 + Math.ceil((columns * samples * depth) / 8),
  });
  if (!isInterlaced) return [pass(width, height)];
  const steps = (side: number, first: number, step: number) => Math.max(0, Math.ceil((side - first) / step));
  return ADAM7.map(([x, y, dx, dy]) => pass(steps(width, x, dx), steps(height, y, dy)));
}

/** As many bytes as the rows take. */
export const unpackedSize = (header: Header): number =>
  passesOf(header).reduce((sum, { rows, bytesOfRow }) => sum + rows * bytesOfRow, 0);

/** Whether these are all rows, each with a filter that there is. */
export function areRows(unpacked: Uint8Array, header: Header): boolean {
  let at = 0;
  for (const { rows, bytesOfRow } of passesOf(header)) {
    for (let row = 0; row < rows; row += 1, at += bytesOfRow)
      if ((unpacked[at] ?? Number.POSITIVE_INFINITY) > FILTER_MAX) return false;
  }
  return at === unpacked.length;
}
