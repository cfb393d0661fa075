import { invariant } from '@tongshang/refusal';
import { upload } from '@tongshang/ui/api';

export interface ImportReport {
  readonly applied: boolean;
  readonly dryRun: boolean;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problemCount: number;
  readonly problems: readonly {
    readonly row: number;
    readonly column?: string;
    readonly code: string;
    readonly text: string;
  }[];
  readonly questions: readonly SheetQuestion[];
  readonly unknownColumns: readonly string[];
}

/** A value of the sheet that has several readings. */
export interface SheetQuestion {
  readonly asks: string;
  readonly written: string;
  readonly answers: readonly { readonly answer: string; readonly reads?: string }[];
  readonly count: number;
  readonly places: readonly string[];
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/** Rows sent at once: few enough that a stop is quick, many enough that the way there and back does not matter. */
const rowsPerPart = 400;

/** What may stand over the column of article numbers, in both languages. */
const skuTitle = /^(sku|article (no|number)|item code|product code|货号|产品编号|产品货号|产品编码)$/i;

/**
 * Splits a sheet into parts that each begin with its header, at line ends outside quotes, never between rows of one SKU
 * (`skuColumn` is where it stands). Each part knows how many rows went before it.
 */
export function splitSheet(
  text: string,
  delimiter: string,
  perPart = rowsPerPart,
): { text: string; before: number; rows: number }[] {
  const lines = recordsOf(text);
  const [header = '', ...rows] = lines;
  const skuColumn = header
    .replace(/^\uFEFF/, '')
    .split(delimiter)
    .findIndex((name) =>
      skuTitle.test(
        name
          .trim()
          .replace(/^"|"$/g, '')
          .replace(/[\s_-]+/g, ' '),
      ),
    );
  const skuOf = (row: string) => (skuColumn < 0 ? undefined : row.split(delimiter)[skuColumn]?.trim());
  const parts: { text: string; before: number; rows: number }[] = [];
  let start = 0;
  while (start < rows.length) {
    let end = Math.min(rows.length, start + perPart);
    while (
      end < rows.length &&
      skuOf(rows[end] ?? '') !== undefined &&
      skuOf(rows[end] ?? '') === skuOf(rows[end - 1] ?? '')
    )
      end += 1;
    parts.push({ text: [header, ...rows.slice(start, end)].join('\n'), before: start, rows: end - start });
    start = end;
  }
  return parts;
}

/** The records of a sheet as they stand: a line end inside quotes belongs to its record. */
function recordsOf(text: string): string[] {
  const records: string[] = [];
  let open = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') open = !open;
    else if (letter === '\n' && !open) {
      records.push(text.slice(from, at).replace(/\r$/, ''));
      from = at + 1;
    }
  }
  if (from < text.length) records.push(text.slice(from));
  return records.filter((record, at) => at === 0 || record.trim() !== '');
}

/** Imports part by part and says how far it is. Parts that were done stay done when the rest is stopped. */
export async function importInParts(
  file: Blob,
  preview: ImportReport,
  options: Readonly<Record<string, string | boolean>>,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportReport[]> {
  const text = new TextDecoder(preview.encoding).decode(await file.arrayBuffer());
  const parts = splitSheet(text, preview.delimiter);
  const total = parts.reduce((sum, part) => sum + part.rows, 0);
  const started = performance.now();
  const reports: ImportReport[] = [];
  let done = 0;
  for (const part of parts) {
    onProgress(progressAt(done, total, performance.now() - started));
    const report = await upload(
      '/api/v1/products/import',
      new Blob([part.text], { type: 'text/csv' }),
      { ...options, encoding: 'utf-8' },
      signal,
    );
    reports.push({
      ...report,
      problems: report.problems.map((problem) => ({ ...problem, row: problem.row + part.before })),
    });
    done += part.rows;
    if (signal.aborted) break;
  }
  return reports;
}

export function progressAt(done: number, total: number, milliseconds: number): ImportProgress {
  const perSecond = milliseconds > 0 ? (done * 1000) / milliseconds : 0;
  return { done, total, perSecond, secondsLeft: perSecond > 0 ? (total - done) / perSecond : 0 };
}

/** The parts' reports as one. */
export function mergeReports(reports: readonly ImportReport[]): ImportReport {
  const [first] = reports;
  invariant(first, 'there is no report to merge');
  const sum = (of: (report: ImportReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  return {
    ...first,
    dryRun: false,
    applied: reports.every((report) => report.applied),
    rows: sum((report) => report.rows),
    created: sum((report) => report.created),
    changed: sum((report) => report.changed),
    unchanged: sum((report) => report.unchanged),
    refused: sum((report) => report.refused),
    problemCount: sum((report) => report.problemCount),
    questions: [],
    problems: reports.flatMap((report) => report.problems),
    unknownColumns: [...new Set(reports.flatMap((report) => report.unknownColumns))],
  };
}
