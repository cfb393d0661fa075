/** A package with a number of its own. */
export type NumberedUnit = { readonly id: string };

/** What a number counts on: an SSCC without its check digit, another by the digits at its end. */
function serialOf(id: string): { readonly stem: string; readonly serial: bigint } | undefined {
  const counted = /^[0-9]{18}$/.test(id) ? id.slice(0, -1) : id;
  const [, stem, digits] = /^(.*?)([0-9]{1,30})$/.exec(counted) ?? [];
  return stem === undefined || digits === undefined
    ? undefined
    : { stem: `${stem}#${digits.length}`, serial: BigInt(digits) };
}

/** Numbers in the order of their packages; of three and more that count on, the first and the last: `K-1 – K-90`. */
export function rangesOf(ids: readonly string[]): string[] {
  const rows: string[][] = [];
  for (const id of ids) {
    const row = rows.at(-1);
    const [before, now] = [row?.at(-1), id].map((one) => (one === undefined ? undefined : serialOf(one)));
    const goesOn = before && now && before.stem === now.stem && now.serial === before.serial + 1n;
    if (row && goesOn) row.push(id);
    else rows.push([id]);
  }
  return rows.flatMap((row) => (row.length < 3 ? row : [`${row[0]} – ${row.at(-1)}`]));
}
