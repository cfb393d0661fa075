import { type Incoterm, suitsMode } from '@tongshang/incoterms';
import { USUAL_PAYMENTS } from '@tongshang/trade-facts';
import type { Schema, TradeTerms } from '@tongshang/ui/api';

export type Defaults = Schema<'FirmDefaults'>;

type Beginning = { readonly terms: TradeTerms; readonly validUntil?: string };

const DAY_MS = 86_400_000;

/**
 * What an offer begins with: what the firm has said, and where it said nothing what is usual.
 * @param today ISO 8601 date
 */
export function beginningOf(defaults: Defaults, today: string): Beginning {
  const { incoterm, place, payment, leadTimeDays, ports = [], currencies = [], validityDays } = defaults;
  const modeOfTransport = defaults.modeOfTransport ?? 'sea';
  const usual: Incoterm = suitsMode('FOB', modeOfTransport) ? 'FOB' : 'FCA';
  const [portOfLoading] = ports;
  const terms = {
    ...{ incoterm: incoterm ?? usual, modeOfTransport, payment: payment ?? USUAL_PAYMENTS[0] ?? [] },
    ...{ currency: currencies[0] ?? 'USD', partialShipments: false, leadTimeDays: leadTimeDays ?? 30 },
    ...(place ? { place } : {}),
    ...(portOfLoading ? { portOfLoading } : {}),
  } as unknown as TradeTerms;
  if (validityDays === undefined) return { terms };
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + validityDays * DAY_MS);
  return { terms, validUntil: until.toISOString().slice(0, 10) };
}
