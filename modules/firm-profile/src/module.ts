import { defineModule } from '@tongshang/module';
import type { WouldChange } from '@tongshang/party';
import type { FirmProfileCapability } from './capability.ts';
import { accountsAsked, BANK_ACCOUNTS, changeAccounts } from './change-profile.ts';
import { readPictures } from './images.ts';
import { mails } from './mails.ts';
import { selectAccounts, selectAccountsOf, selectImagesOf } from './profile-store.ts';
import { table } from './refusals.ts';
import { firmProfileRoutes } from './routes.ts';

declare module '@tongshang/identity' {
  interface Scopes {
    readonly 'firm-profile:read': true;
  }
}

declare module '@tongshang/module' {
  interface Capabilities {
    readonly 'firm-profile': FirmProfileCapability;
  }
}

/** What a firm says of itself once: defaults of its offers, bank accounts, pictures for its papers. */
export const firmProfileModule = defineModule({
  name: 'firm-profile',
  needs: ['party'],
  migrations: new URL('../migrations/', import.meta.url),
  refusals: [table],
  mails,
  scopes: [
    {
      scope: 'firm-profile:read',
      heldBy: ['owner', 'clerk'],
      en: 'Read the firm profile, bank accounts included',
      'zh-CN': '查看企业资料（含银行账户）',
    },
  ],
  places: [{ to: '/firm-profile', scope: 'firm-profile:read' }],
  create: ({ journal, blobs, workers, party }) => {
    party.whenApproved(BANK_ACCOUNTS, {
      perform: (tx, principal, content) =>
        changeAccounts({ journal, party }, tx, principal, accountsAsked(content)),
      wouldChange: async (tx, content) => {
        const before = { accounts: (await selectAccounts(tx)).stated };
        const after = { accounts: accountsAsked(content).stated };
        return { before, after } as unknown as WouldChange;
      },
    });
    return {
      capability: {
        findAccounts: async (tx, organisationId) => (await selectAccountsOf(tx, organisationId)).stated,
        findPictures: selectImagesOf,
        readPictures: (found) => readPictures({ blobs }, found),
      },
      routes: (app) => firmProfileRoutes(app, { journal, blobs, workers, party }),
    };
  },
});
