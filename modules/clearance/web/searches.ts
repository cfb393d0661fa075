import { flag, present, text, type Written } from '@tongshang/ui/slots';

interface QueueSearch {
  readonly all?: true;
}

export const queueSearch = (written: Written): QueueSearch =>
  present<QueueSearch>({ all: flag(written.all) });

export interface TariffSearch {
  readonly hs?: string;
  readonly from?: string;
  readonly to?: string;
  readonly value?: string;
  readonly quantity?: string;
  readonly netWeightKg?: string;
}

export const tariffSearch = (written: Written): TariffSearch =>
  present<TariffSearch>({
    hs: text(written.hs, 14),
    from: text(written.from, 2),
    to: text(written.to, 2),
    value: text(written.value, 32),
    quantity: text(written.quantity, 32),
    netWeightKg: text(written.netWeightKg, 32),
  });
