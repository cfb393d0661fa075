import type { IsolationSeed } from '@tongshang/database/testing';
import { whitePicture } from './white-picture.ts';

/** A profile of the seller with an account, and a logo of a firm whose owner is signed in: no key changes either. */
export const isolationSeed: IsolationSeed = {
  async fill({ database, seller, sellerId, person, mark }) {
    const profile = await seller.get('/api/v1/firm-profile');
    await seller.put('/api/v1/firm-profile/defaults', {
      version: profile.defaults.version,
      defaults: { place: { name: `Harbour ${mark}`, country: 'CN' } },
    });
    const accounts = [
      { holder: `Holder ${mark}`, accountNumber: '6222021234567890', bankName: 'Bank of Ningbo' },
    ];
    await database.system('stage: an account of the seller', (tx) =>
      tx.run('insert into firm_profile.bank (organisation_id, accounts, changed_at) values ($1, $2, $3)', [
        ...[sellerId, JSON.stringify(accounts), tx.now],
      ]),
    );
    await person.call('POST', '/api/v1/firm-profile/images/logo', whitePicture(), {
      'content-type': 'image/png',
    });
    return { use: 'logo' };
  },
};
