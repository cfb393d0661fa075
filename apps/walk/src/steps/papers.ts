import { MADE_PROOF } from '../made-up.ts';
import { inTrade, type Step, tradeOf } from '../stage.ts';

export const invoice: Step = {
  milestone: 'invoiced',
  async run(stage) {
    const body = { type: 'Invoice' as const };
    await stage.seller.api.post('/api/v1/trades/{tradeId}/documents', { params: inTrade(stage), body });
  },
};

const DEMONSTRATION_ORIGIN = { criterion: 'CTH', proof: `${MADE_PROOF} made up, no proof lies behind it` };

/** A certificate is optional: without a statement of origin in the facts, none is made. */
export const certifyOrigin: Step = {
  milestone: 'originated',
  acrossBorders: true,
  async run(stage) {
    const stated = stage.facts.origin ?? (stage.demonstration ? DEMONSTRATION_ORIGIN : undefined);
    if (!stated) return 'skipped';
    const { lines } = await tradeOf(stage);
    const body = {
      type: 'CertificateOfOrigin' as const,
      criterion: stated.criterion,
      lines: lines.map(({ lineId }) => ({ lineId, proof: stated.proof })),
    };
    await stage.seller.api.post('/api/v1/trades/{tradeId}/documents', { params: inTrade(stage), body });
    return undefined;
  },
};
