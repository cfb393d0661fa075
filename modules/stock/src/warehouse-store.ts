import { randomUUIDv7 } from 'node:crypto';
import type { ContactCapability } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { WarehouseId } from '@tongshang/identifier';
import { partyOf, type Trade } from '@tongshang/trade';
import type { Static } from 'typebox';
import type { Warehouse as WarehouseSchema } from './contract.ts';
import { refuse } from './refusals.ts';

export type Warehouse = Static<typeof WarehouseSchema>;

const COLUMNS = 'warehouse_id as "warehouseId", organisation_id as "keeperOrganisationId", name, place';

/** Warehouses the caller keeps or uses, oldest first. */
export function listWarehouses(tx: Tx): Promise<Warehouse[]> {
  return tx.rows<Warehouse>(`select ${COLUMNS} from stock.warehouse order by warehouse_id limit 1000`);
}

/** @throws WAREHOUSE_NOT_FOUND */
export async function readWarehouse(tx: Tx, warehouseId: WarehouseId, place: string): Promise<Warehouse> {
  const sql = `select ${COLUMNS} from stock.warehouse where warehouse_id = $1`;
  const warehouse = await tx.maybe<Warehouse>(sql, [warehouseId]);
  if (!warehouse) throw refuse('WAREHOUSE_NOT_FOUND', {}, place);
  return warehouse;
}

/** A warehouse that the owner of goods keeps or is a client of. @throws WAREHOUSE_NOT_FOUND */
export async function readUsedWarehouse(
  tx: Tx,
  owner: string,
  warehouseId: WarehouseId,
  place: string,
): Promise<Warehouse> {
  const sql = `select ${COLUMNS} from stock.warehouse w where warehouse_id = $1 and (organisation_id = $2 or exists (
    select from stock.warehouse_client c where c.warehouse_id = w.warehouse_id and c.organisation_id = $2))`;
  const warehouse = await tx.maybe<Warehouse>(sql, [warehouseId, owner]);
  if (!warehouse) throw refuse('WAREHOUSE_NOT_FOUND', {}, place);
  return warehouse;
}

export async function insertWarehouse(
  tx: Tx,
  draft: Pick<Warehouse, 'keeperOrganisationId' | 'name' | 'place'>,
) {
  const warehouse = { warehouseId: randomUUIDv7(), ...draft };
  await tx.run(
    'insert into stock.warehouse (warehouse_id, organisation_id, name, place, created_at) values ($1, $2, $3, $4, $5)',
    [
      warehouse.warehouseId,
      draft.keeperOrganisationId,
      JSON.stringify(draft.name),
      JSON.stringify(draft.place),
      tx.now,
    ],
  );
  return warehouse;
}

/**
 * Where goods of a seller lie that it says nothing of: the warehouse it has kept longest, else one at its address, opened here.
 * Elevated callers only.
 */
export async function premisesOf(tx: Tx, trade: Trade, owner: string): Promise<string> {
  const oldest = await tx.maybe<{ warehouse_id: string }>(
    'select warehouse_id from stock.warehouse where organisation_id = $1 order by warehouse_id limit 1',
    [owner],
  );
  if (oldest) return oldest.warehouse_id;
  const { address, country } = partyOf(trade, 'seller') ?? { address: undefined, country: '' };
  const place = { name: address?.city ?? country, country };
  const name = { en: 'Own premises', 'zh-CN': '本企业仓库' };
  const { warehouseId } = await insertWarehouse(tx, { keeperOrganisationId: owner, name, place });
  return warehouseId;
}

/** Lets a client's goods lie in the warehouse. @throws WAREHOUSE_NOT_FOUND, WAREHOUSE_NOT_YOURS, CLIENT_NOT_FOUND, CLIENT_ARCHIVED */
export async function admitClient(
  tx: Tx,
  known: ClientBooks,
  keeper: string,
  warehouseId: WarehouseId,
  client: string,
): Promise<void> {
  const warehouse = await readWarehouse(tx, warehouseId, 'warehouseId');
  if (warehouse.keeperOrganisationId !== keeper) throw refuse('WAREHOUSE_NOT_YOURS');
  await requireClient(tx, known, client);
  await tx.run(
    `insert into stock.warehouse_client (warehouse_id, organisation_id, keeper_organisation_id) values ($1, $2, $3)
     on conflict do nothing`,
    [warehouseId, client, keeper],
  );
}

/** Where whoever is let in is looked up: among the organisations here, and in the keeper's own address book. */
export type ClientBooks = {
  readonly parties: { readOrganisations(tx: Tx, ids: readonly string[]): Promise<readonly unknown[]> };
  readonly contacts: Pick<ContactCapability, 'readContacts'>;
};

/** Goods lie here for somebody: an organisation here, or a contact of the keeper's that is not archived. @throws CLIENT_NOT_FOUND, CLIENT_ARCHIVED */
async function requireClient(tx: Tx, { parties, contacts }: ClientBooks, client: string): Promise<void> {
  const found = await tx.elevated('a keeper names whose goods may lie with it', () =>
    parties.readOrganisations(tx, [client]),
  );
  if (found.length > 0) return;
  const [contact] = await contacts.readContacts(tx, [client]);
  if (!contact) throw refuse('CLIENT_NOT_FOUND', {}, 'organisationId');
  if (contact.isArchived) throw refuse('CLIENT_ARCHIVED', {}, 'organisationId');
}

/** Where a warehouse is; its place is known to whoever deals with goods in it. */
export async function readWarehousePlace(
  tx: Tx,
  warehouseId: WarehouseId,
): Promise<Warehouse['place'] | undefined> {
  const sql = 'select stock.warehouse_place($1) as place';
  const { place } = await tx.one<{ place: Warehouse['place'] | null }>(sql, [warehouseId]);
  return place ?? undefined;
}
