import type { Tx } from '@tongshang/database';
import { command, download, type HttpApp, offer, query, upload } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { BANK_ACCOUNTS, changeDefaults, changeOrAskAccounts, type ProfileDeps } from './change-profile.ts';
import { checklistOf } from './checklist.ts';
import * as contract from './contract.ts';
import { IMAGE_BYTES_MAX, type ImageDeps, readImage, removeImage, setImage, storePicture } from './images.ts';
import type { BankAccount, Defaults } from './profile.ts';
import { selectAccounts, selectDefaults, selectImages } from './profile-store.ts';

const tags = ['firm profile'];
const read = { scope: 'firm-profile:read' } as const;
/** Owners alone; what a change answers is the profile, which is read for it. */
const write = { scope: 'party:admin', and: 'firm-profile:read' } as const;
/** Whoever changes the account turns the payments, and a seal is believed: it takes a person who has just shown who it is. */
const writeWithProof = { ...write, by: 'proof' } as const;

type RouteDeps = ProfileDeps & ImageDeps;

const IMAGE_TYPES = ['image/png', 'image/jpeg'] as const;

export function firmProfileRoutes(app: HttpApp, deps: RouteDeps): void {
  query(app, {
    url: '/api/v1/firm-profile',
    operationId: 'readFirmProfile',
    summary: 'What one’s own firm has said of itself for its offers and papers, and what is worth filling in',
    tags,
    access: read,
    response: contract.FirmProfile,
    handler: async ({ tx, principal }) => (await viewOf(deps, tx, principal)) as never,
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/firm-profile/defaults',
    operationId: 'changeFirmDefaults',
    summary: 'State what offers begin with; nothing that was offered or ordered changes',
    tags,
    access: write,
    idempotency: 'natural',
    body: contract.DefaultsChange,
    response: contract.FirmProfile,
    refusals: [
      ...([
        'FIRM_CHANGED_MEANWHILE',
        'FIRM_TERM_MODE',
        'FIRM_CURRENCY_UNKNOWN',
        'FIRM_PAYMENT_SHARES',
      ] as const),
      ...(['FIRM_COUNTRY_UNKNOWN', 'FIRM_LOCODE_COUNTRY', 'FIRM_LENGTH_NONE'] as const),
    ],
    async handler({ tx, principal, body: { version, defaults } }) {
      await changeDefaults(deps, tx, principal, { version, stated: defaults as Defaults });
      return (await viewOf(deps, tx, principal)) as never;
    },
  });
  command(app, {
    method: 'PUT',
    url: '/api/v1/firm-profile/bank',
    operationId: 'changeFirmBank',
    summary: 'Replace one’s own bank accounts; every owner is told by mail',
    description:
      'Papers already issued keep the account they state. Where the firm has two owners it waits for the other one (`bank.waitingUntil`).',
    tags,
    access: writeWithProof,
    idempotency: 'natural',
    perMinute: 20,
    body: contract.BankChange,
    response: contract.FirmProfile,
    refusals: [
      ...([
        'FIRM_CHANGED_MEANWHILE',
        'FIRM_NUMBER_FORM',
        'FIRM_CHECK_DIGIT',
        'FIRM_CURRENCY_UNKNOWN',
      ] as const),
      ...(['FIRM_ACCOUNT_INCOMPLETE', 'FIRM_ACCOUNT_TWICE', 'OWNER_LEFT_LATELY'] as const),
      ...(['APPROVAL_WAITS', 'APPROVAL_WAITS_OWN'] as const),
    ],
    async handler({ tx, principal, body: { version, accounts } }) {
      await changeOrAskAccounts(deps, tx, principal, { version, stated: accounts as BankAccount[] });
      return (await viewOf(deps, tx, principal)) as never;
    },
  });
  imageRoutes(app, deps);
}

function imageRoutes(app: HttpApp, deps: RouteDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/firm-profile/images/:use',
    operationId: 'setFirmImage',
    summary:
      'Set the logo, the seal or the signature for papers (PNG or JPEG, 1 MiB and 2,000 pixels a side at most)',
    description:
      'Metadata is dropped. Papers that the firm signs here print it from then on; it proves nothing: papers are signed by the firm’s key.',
    tags,
    access: writeWithProof,
    perMinute: 20,
    idempotency: 'natural',
    params: contract.ImagePath,
    body: upload({
      ...{ contentTypes: [...IMAGE_TYPES], bytesMax: IMAGE_BYTES_MAX },
      store: storePicture(deps),
    }),
    response: contract.FirmProfile,
    refusals: [
      ...(['FIRM_IMAGE_TYPE', 'FIRM_IMAGE_PIXELS', 'BODY_TOO_LARGE'] as const),
      ...(['BLOB_SPACE_USED_UP', 'BLOB_STORE_UNREACHABLE', 'WORK_TOO_SLOW', 'WORK_QUEUE_FULL'] as const),
    ],
    async handler({ tx, principal, params: { use }, body: { stored } }) {
      invariant(stored !== null, 'a picture is stored before it is set');
      const { sha256, bytes } = stored;
      const mediaType = IMAGE_TYPES.find((one) => one === stored.mediaType);
      invariant(mediaType !== undefined, 'what is stored is what was read');
      await setImage(deps, tx, principal.organisationId, { use, sha256, mediaType, bytes });
      return (await viewOf(deps, tx, principal)) as never;
    },
  });
  command(app, {
    method: 'DELETE',
    url: '/api/v1/firm-profile/images/:use',
    operationId: 'removeFirmImage',
    summary: 'Take away the logo, the seal or the signature',
    tags,
    access: writeWithProof,
    idempotency: 'natural',
    params: contract.ImagePath,
    refusals: ['FIRM_IMAGE_NOT_FOUND'],
    async handler({ tx, principal, params: { use } }) {
      await removeImage(deps, tx, principal.organisationId, use);
      return {};
    },
  });
  download(app, {
    url: '/api/v1/firm-profile/images/:use',
    operationId: 'readFirmImage',
    summary: 'The logo, the seal or the signature, without metadata',
    tags,
    access: read,
    params: contract.ImagePath,
    contentTypes: [...IMAGE_TYPES],
    refusals: ['FIRM_IMAGE_NOT_FOUND', 'BLOB_STORE_UNREACHABLE'],
    handler: ({ tx, params: { use } }) => readImage(deps, tx, use),
  });
}

async function viewOf({ party }: ProfileDeps, tx: Tx, principal: Principal) {
  const [defaults, bank, kept, firm, waiting] = await Promise.all([
    selectDefaults(tx),
    selectAccounts(tx),
    selectImages(tx),
    party.readOrganisation(tx, principal.organisationId),
    party.waitingApproval(tx, BANK_ACCOUNTS),
  ]);
  const images = kept.map(({ imageId: _, ...image }) => image);
  const accounts = bank.stated;
  return {
    ...{ defaults, images },
    bank: { version: bank.version, accounts, waitingUntil: waiting?.expiresAt.toString() ?? null },
    checklist: checklistOf({ firm, defaults: defaults.stated, accounts, images }),
    actions: principal.scopes.has('party:admin') ? [offer('change')] : [],
  };
}
