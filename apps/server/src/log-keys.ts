import { join } from 'node:path';
import {
  createWitness,
  httpWitness,
  loadOrCreateKey,
  openWitnessStore,
  type RemoteWitness,
} from '@tongshang/journal';
import { COSIGNATURE, formatKey, NOTE_SIGNATURE, type NoteSigner } from '@tongshang/merkle-log';
import type { Settings } from './settings.ts';

/** Names end in a domain that can never exist (RFC 2606), so that no demonstration log passes for a real one. */
const DEMONSTRATION_DOMAIN = 'demonstration.invalid';
const DEMONSTRATION_WITNESSES = ['buyer', 'customs', 'bank'] as const;
/** How long another server may take to get its answer from the same witness. */
const OTHERS_ANSWER_MS = 1_000;
/** Two of the three must have seen a checkpoint. */
const DEMONSTRATION_THRESHOLD = 2;

/** The key of the database's first log. A new one is named after the public address, or is marked as demonstration. */
export function loadLogSigner({ home, publicUrl }: Settings): Promise<NoteSigner> {
  const host = publicUrl ? new URL(publicUrl).host : `log.${DEMONSTRATION_DOMAIN}`;
  return loadOrCreateKey(join(home, 'log.key'), { name: `${host}/log`, type: NOTE_SIGNATURE });
}

type Witnesses = { readonly witnesses: readonly RemoteWitness[]; readonly threshold: number };

/**
 * The witnesses a log asks for cosignatures: those named in the settings; without any, and in demonstrations only, three of
 * our own with keys and memories of their own, standing for the buyer, customs and the bank.
 */
export async function openWitnesses(settings: Settings, log: NoteSigner): Promise<Witnesses> {
  const named = settings.witnesses.map(httpWitness);
  if (named.length > 0 || !settings.demonstration) {
    return { witnesses: named, threshold: settings.witnessThreshold ?? named.length };
  }
  const witnesses: RemoteWitness[] = [];
  for (const who of DEMONSTRATION_WITNESSES) witnesses.push(await ownWitness(settings, log, who));
  return { witnesses, threshold: DEMONSTRATION_THRESHOLD };
}

/** Holds its memory only while it answers, because further servers on this home ask the same witness. */
async function ownWitness({ home }: Settings, log: NoteSigner, who: string): Promise<RemoteWitness> {
  const folder = join(home, 'witnesses', who);
  const name = `${who}.${DEMONSTRATION_DOMAIN}/witness`;
  const signer = await loadOrCreateKey(join(folder, 'witness.key'), { name, type: COSIGNATURE });
  const logs = [formatKey(log.key)];
  return {
    key: formatKey(signer.key),
    isOwn: true,
    async submit(body) {
      const store = await openWitnessStore(folder, OTHERS_ANSWER_MS);
      try {
        return await createWitness({ signer, logs, store, clock: Temporal.Now.instant }).addCheckpoint(body);
      } finally {
        await store.close();
      }
    },
  };
}
