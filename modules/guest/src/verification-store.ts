import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId, TradeId } from '@tongshang/identifier';

export type Verification = {
  readonly contactId: OrganisationId;
  readonly organisationId: OrganisationId;
  readonly verifiedAt: Temporal.Instant;
};

const COLUMNS = 'contact_id as "contactId", organisation_id as "organisationId", verified_at as "verifiedAt"';

type NewVerification = {
  readonly tradeId: TradeId;
  readonly contactId: OrganisationId;
  readonly keeperId: OrganisationId;
  readonly addressHash: Uint8Array;
  readonly organisationId: OrganisationId;
  readonly verifiedBy: PersonId;
};

/** Whether it is new. */
export async function insertVerification(tx: Tx, one: NewVerification): Promise<boolean> {
  const rows = await tx.run(
    `insert into guest.verification (verification_id, trade_id, contact_id, keeper_id, address_hash, organisation_id, verified_by, verified_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      ...[randomUUIDv7(), one.tradeId, one.contactId, one.keeperId, one.addressHash],
      ...[one.organisationId, one.verifiedBy, tx.now],
    ],
  );
  return rows === 1;
}

/** Who vouches for this mailbox of a contact, oldest first. */
export function selectVouching(
  tx: Tx,
  { tradeId, contactId, addressHash }: Pick<NewVerification, 'tradeId' | 'contactId' | 'addressHash'>,
): Promise<Verification[]> {
  return tx.rows(
    `select ${COLUMNS} from guest.verification where trade_id = $1 and contact_id = $2 and address_hash = $3 order by verification_id`,
    [tradeId, contactId, addressHash],
  );
}

/** What the caller's organisation vouched for in a trade, newest first. */
export function selectOwnVerifications(tx: Tx, tradeId: TradeId, limit: number): Promise<Verification[]> {
  return tx.rows(
    `select ${COLUMNS} from guest.verification where trade_id = $1 and organisation_id = $2 order by verification_id desc limit $3`,
    [tradeId, tx.organisationId, limit],
  );
}
