import { type Report, verifyDossier } from '@tongshang/dossier';
import type { FactsFile } from '@tongshang/walk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform();
});
afterAll(() => staged?.close());

const PAPER = new TextEncoder().encode('%PDF-1.4 Steuerbescheid');

/** What a German customs office assessed of an order with two lines, as its paper says. */
const assessed = (lines: readonly string[]) => ({
  ...{ declarationNumber: '26DE485100000001', date: '2026-03-02', office: 'Zollamt Hamburg' },
  ...{ paperBy: 'broker' as const, broker: 'Hansa Zoll GmbH', currency: 'EUR' },
  lines: Object.fromEntries(
    lines.map((lineId) => [
      lineId,
      {
        commodityCode: '6911100000',
        customsValue: '100.00',
        dutyTaxFees: [
          { type: 'customs-duty', rate: '12 %', amount: '12.00' },
          { type: 'vat', rate: '19 %', amount: '21.28' },
        ],
      },
    ]),
  ),
  total: (33.28 * lines.length).toFixed(2),
  ...{ paper: 'bescheid.pdf', paperBytes: PAPER },
});

async function verified(tradeId: string): Promise<Report> {
  const dossier = await staged.walker.dossier(tradeId, 'none');
  const trust = await (await fetch(new URL('/log/trust.json', staged.access.address))).json();
  return verifyDossier(dossier, trust);
}

it('an order from China to Germany is carried to its end by an assessment from outside, and its dossier says so', async () => {
  const order = purchaseOrder({ orderNumber: 'PO-DE', buyer: { name: 'Tafel GmbH', country: 'DE' } });
  const facts: FactsFile = { assessments: { import: assessed(order.lines.map(({ lineId }) => lineId)) } };
  const told: string[] = [];
  const summary = await staged.walker.walk(order, {
    ...{ facts, demonstration: true },
    onLane: ({ steps }) => told.push(...steps.filter(({ how }) => how === 'outside').map(({ step }) => step)),
  });
  expect(summary.stop).toBeUndefined();
  expect(summary.status).toBe('closed');
  // The demonstration's customs authority sits for every country: only the tariff of Germany is lacking.
  expect(told).toEqual(expect.arrayContaining(['landed-price', 'import-assessment']));
  expect(told).not.toContain('import-release');
  const report = await verified(summary.tradeId ?? '');
  expect(report.verdict).toBe('holds');
  const reported = report.told.statements.filter(({ grade }) => grade === 'reported');
  expect(reported.map(({ kind, evidence }) => [kind, evidence])).toEqual([['clearance.import-declared', 1]]);
  // The paper itself lies in the dossier, with who brought it: nothing that was named as evidence is absent.
  expect(report.told.papers.filter(({ origin }) => origin === 'received').map(({ type }) => type)).toEqual([
    'ImportCustomsDeclaration',
  ]);
  expect(
    report.told.papers.filter(
      ({ type, origin }) => type === 'ImportCustomsDeclaration' && origin === 'issued',
    ),
  ).toEqual([]);
  const codes = report.remarks.map(({ code }) => code);
  expect(codes).not.toContain('DOSSIER_EVIDENCE_ABSENT');
  expect(codes).toContain('DOSSIER_PAPER_FROM_OUTSIDE');
});

it('an order to a country of which no tariff is held asks for the assessment, by its place', async () => {
  const order = purchaseOrder({ orderNumber: 'PO-BR', buyer: { name: 'Mesa Ltda', country: 'BR' } });
  const half: FactsFile = {
    assessments: { import: assessed(order.lines.slice(1).map(({ lineId }) => lineId)) },
  };
  const stopped = await staged.walker.walk(order, { facts: half, demonstration: true });
  expect(stopped.stop).toEqual({
    milestone: 'import-declared',
    missing: [`assessments/import/lines/${order.lines[0]?.lineId}`],
  });
});
