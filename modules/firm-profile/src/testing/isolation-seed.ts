import type { IsolationSeed } from '@tongshang/database/testing';
import { whitePicture } from './white-picture.ts';

/** A profile of the seller with an account and a logo. */
export const isolationSeed: IsolationSeed = {
  async fill({ seller, mark }) {
    const profile = await seller.get('/api/v1/firm-profile');
    await seller.put('/api/v1/firm-profile/defaults', {
      version: profile.defaults.version,
      defaults: { place: { name: `Harbour ${mark}`, country: 'CN' } },
    });
    await seller.put('/api/v1/firm-profile/bank', {
      version: profile.bank.version,
      accounts: [{ holder: `Holder ${mark}`, accountNumber: '6222021234567890', bankName: 'Bank of Ningbo' }],
    });
    await seller.call('POST', '/api/v1/firm-profile/images/logo', whitePicture(), {
      'content-type': 'image/png',
    });
    return { use: 'logo' };
  },
};
