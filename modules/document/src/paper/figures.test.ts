import { readUbl, writeUbl } from '@tongshang/ubl';
import { LANES, laneDocuments } from '@tongshang/ubl/testing';
import { describe, expect, it } from 'vitest';

const papers = LANES.flatMap((lane) =>
  laneDocuments(lane).map((input) => {
    const reading = readUbl(new TextEncoder().encode(writeUbl(input)));
    if (!reading.ok) throw new Error(`${lane.name} ${input.type}: ${JSON.stringify(reading.problems)}`);
    return { name: `${lane.name} ${input.type} ${input.number}`, document: reading.document };
  }),
);

const cents = (decimals: readonly (string | undefined)[]) =>
  decimals.reduce((sum, one = '0') => sum + Math.round(Number(one) * 100), 0);

describe('whoever adds up the figures of a sample paper', () => {
  it.each(
    papers.filter(({ document: { totals, lines } }) => totals && lines.some(({ lineTotal }) => lineTotal)),
  )('comes to the total of the lines, and to what is due: $name', ({ document }) => {
    const { totals, lines } = document;
    const sum = cents(lines.map(({ lineTotal }) => lineTotal?.amount));
    expect(cents([totals?.lineExtension?.amount])).toBe(sum);
    // The lanes charge nothing beside the goods.
    expect(cents([totals?.payable?.amount, totals?.prepaid?.amount])).toBe(sum);
  });

  it.each(papers.filter(({ document }) => (document.shipment?.lines.length ?? 0) > 0))(
    'comes to the weights of the shipment: $name',
    ({ document: { shipment } }) => {
      for (const field of ['netWeightKg', 'grossWeightKg'] as const) {
        const of = (all: readonly { readonly [of in typeof field]?: string }[] = []) =>
          cents(all.map((one) => one[field]));
        const [lines, units, whole] = [
          of(shipment?.lines),
          of(shipment?.handlingUnits),
          cents([shipment?.[field]]),
        ];
        const stated = [lines, units, whole].filter((sum) => sum > 0);
        expect(new Set(stated).size).toBeLessThanOrEqual(1);
      }
    },
  );
});
