import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import { emailKey } from './person-store.ts';

/** A device is forgotten when nobody has signed in on it for so long. */
export const deviceKept = Temporal.Duration.from({ hours: 24 * 180 });
/** Of one person; the one longest unseen makes room. */
const devicesMax = 20;

/** Whether whoever has this address has signed in on this device. */
export async function isKnownDevice(tx: Tx, deviceHash: Uint8Array, email: string): Promise<boolean> {
  const found = await tx.maybe(
    `select 1 from party.known_device d join party.person p using (person_id)
     where d.device_hash = $1 and p.email_key = $2 and d.seen_at > $3`,
    [deviceHash, emailKey(email), tx.now.subtract(deviceKept)],
  );
  return found !== undefined;
}

/** Notes that a person signed in on a device. False when the device is another's: it needs a mark of its own. */
export async function noteDevice(tx: Tx, deviceHash: Uint8Array, personId: PersonId): Promise<boolean> {
  const noted = await tx.run(
    `insert into party.known_device (device_hash, person_id, seen_at) values ($1, $2, $3)
     on conflict (device_hash) do update set seen_at = excluded.seen_at where known_device.person_id = excluded.person_id`,
    [deviceHash, personId, tx.now],
  );
  await tx.run(
    `delete from party.known_device where person_id = $1 and device_hash not in (
       select device_hash from party.known_device where person_id = $1 order by seen_at desc, device_hash limit $2)`,
    [personId, devicesMax],
  );
  return noted === 1;
}

/** Whoever gets a new password by mail starts with none. */
export async function forgetDevices(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run('delete from party.known_device where person_id = $1', [personId]);
}

/** Returns how many rows. */
export function deleteUnseenDevices(tx: Tx): Promise<number> {
  return tx.run('delete from party.known_device where seen_at <= $1', [tx.now.subtract(deviceKept)]);
}
