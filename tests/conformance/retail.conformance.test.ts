import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkPurchaseOrder, type OrderSheet, readOrderSheet } from '@tongshang/purchase-order';
import { expect } from 'vitest';
import { type ConformanceCase, conformanceSuite, type DataFile, dataFiles } from './data-folder.ts';

function bytesOf(file: DataFile): Uint8Array | undefined {
  if (!file.name.endsWith('.xz')) return readFileSync(file.path);
  try {
    return execFileSync('xz', ['-dc', file.path], { maxBuffer: 256 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}

/** Every row ends in an order or in a report; bad lines never get into an order. */
function accounted(sheet: OrderSheet): void {
  const traded = sheet.orders.reduce((sum, order) => sum + order.lines.length, 0);
  const bad = new Set(sheet.problems.map((problem) => problem.row));
  const untraded = new Set(sheet.untraded);
  for (const { orderNumber } of sheet.orders) expect(untraded.has(orderNumber)).toBe(false);
  for (const { orderNumber } of sheet.problems) expect(orderNumber).toBeDefined();
  expect(traded + bad.size).toBeLessThanOrEqual(sheet.rows);
  expect(traded).toBeGreaterThan(0);
}

function casesOf(file: DataFile): ConformanceCase[] {
  const bytes = bytesOf(file);
  if (!bytes) return [{ name: file.name, setAside: 'xz is not installed to unpack it' }];
  let whole: OrderSheet | undefined;
  const read = () => (whole ??= readOrderSheet(bytes, { currency: 'GBP' }));
  return [
    {
      name: `${file.name}: orders are sound and have no reported row`,
      check: () => {
        const sheet = read();
        accounted(sheet);
        const reported = new Set(sheet.problems.map((problem) => problem.orderNumber));
        for (const order of sheet.orders) {
          if (checkPurchaseOrder(order).length > 0 || reported.has(order.orderNumber)) {
            expect.fail(`order ${order.orderNumber} is traded though something is wrong with it`);
          }
        }
      },
    },
    {
      name: `${file.name}: leaving bad lines out, each row is in an order or reported, and the report is the same`,
      check: () => {
        const kept = readOrderSheet(bytes, { currency: 'GBP', skipBadLines: true });
        accounted(kept);
        const traded = kept.orders.reduce((sum, order) => sum + order.lines.length, 0);
        expect(traded + new Set(kept.problems.map((problem) => problem.row)).size).toBe(kept.rows);
        expect(kept.orders.length).toBeGreaterThanOrEqual(read().orders.length);
        expect(kept.problems).toEqual(read().problems);
      },
    },
    {
      name: `${file.name}: without a currency nothing is traded and the missing currency is named`,
      check: () => {
        const sheet = readOrderSheet(bytes);
        expect(sheet.orders).toEqual([]);
        expect(sheet.problems[0]?.code).toBe('SHEET_CURRENCY_MISSING');
      },
    },
  ];
}

conformanceSuite(
  'retail order sheets',
  dataFiles('retail', (name) => /\.csv(\.xz)?$/.test(name)),
  casesOf,
);
