import type { PurchaseOrder } from '@tongshang/purchase-order';
import { createWalker, type FactsFile } from '@tongshang/walk';
import { CURRENCY, LINES } from './goods.ts';

/** What the parties know beside the order, so that nothing has to be made up on the way. */
const FACTS: FactsFile = {
  terms: {
    incoterm: 'FOB',
    place: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
    paymentTerm: 'escrow',
    modeOfTransport: 'sea',
    portOfLoading: { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' },
    portOfDischarge: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  },
  charges: { freight: '410.00', insurance: '12.50' },
  origin: { criterion: 'CTH', proof: 'Made at the kiln (demonstration)' },
};

let ordered = 0;

/** A purchase order of so many lines, of a number that no other has. */
function nextOrder(lines: number): PurchaseOrder {
  ordered += 1;
  return {
    orderNumber: `BENCH-${process.pid}-${ordered}`,
    issueDate: '2026-03-02',
    currency: CURRENCY,
    buyer: { name: 'Buyer', country: 'GB' },
    lines: Array.from({ length: lines }, (_, index) => {
      const { sku, name, quantity, unitPrice } = LINES[index % LINES.length] as (typeof LINES)[number];
      return { lineId: String(index + 1), sku, name: name.en, quantity, unitPrice };
    }),
  };
}

export type TradeWalker = {
  /** Carries one trade from enquiry to settled and closed, all its documents issued as data; its id. */
  carry(): Promise<string>;
  /** The dossier of a trade it carried, with its papers printed in both languages. */
  dossier(tradeId: string): Promise<Uint8Array>;
};

/** Carries trades of so many lines as the demonstration parties do, over HTTP. */
export function tradeWalker(access: Parameters<typeof createWalker>[0], lines = LINES.length): TradeWalker {
  const walker = createWalker(access, 'en');
  return {
    async carry() {
      const options = { facts: FACTS, demonstration: true, sides: 'cast' } as const;
      const { tradeId, stop } = await walker.walk(nextOrder(lines), options);
      if (stop || !tradeId) throw new Error(`the trade stopped: ${JSON.stringify(stop)}`);
      return tradeId;
    },
    dossier: (tradeId) => walker.dossier(tradeId, 'both'),
  };
}
