import { csvRefusals } from '@tongshang/csv';
import { dutyRefusals } from '@tongshang/duty';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import type { RefusalTable } from '@tongshang/refusal';
import { ublRefusals } from '@tongshang/ubl';
import { table } from './refusals.ts';

/** Texts of everything that reading an order may refuse or report, whichever engine finds it. */
export const readingRefusals: RefusalTable = {
  ...csvRefusals,
  ...dutyRefusals,
  ...moneyRefusals,
  ...quantityRefusals,
  ...ublRefusals,
  ...table,
};
