import type { DocumentCapability } from '@tongshang/document';
import type { TradeCapability } from '@tongshang/trade';
import type { Workers } from '@tongshang/workers';
import type { TraceJournal } from './record-events.ts';

export type TraceDeps = {
  readonly journal: TraceJournal;
  readonly trades: TradeCapability;
  /** Papers that parties brought from outside. */
  readonly document: Pick<DocumentCapability, 'readBrought'>;
  /** Read captured documents. */
  readonly workers: Pick<Workers, 'run'>;
};
