import { inTrade, type Step } from '../stage.ts';

export const invoice: Step = {
  milestone: 'invoiced',
  async run(stage) {
    await stage.seller.api.send('POST', inTrade(stage, '/documents'), { type: 'Invoice' });
  },
};

export const certifyOrigin: Step = {
  milestone: 'originated',
  acrossBorders: true,
  async run(stage) {
    await stage.seller.api.send('POST', inTrade(stage, '/documents'), { type: 'CertificateOfOrigin' });
  },
};
