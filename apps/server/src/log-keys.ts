import { join } from 'node:path';
import {
  createWitness,
  httpWitness,
  loadOrCreateKey,
  openWitnessStore,
  type RemoteWitness,
  type WitnessStore,
} from '@tongshang/journal';
import { COSIGNATURE, formatKey, NOTE_SIGNATURE, type NoteSigner } from '@tongshang/merkle-log';
import type { Settings } from './settings.ts';

/** Names end in a domain that can never exist (RFC 2606), so that no demonstration log passes for a real one. */
const DEMONSTRATION_DOMAIN = 'demonstration.invalid';
const DEMONSTRATION_WITNESSES = ['buyer', 'customs', 'bank'] as const;
/** Two of the three must have seen a checkpoint. */
const DEMONSTRATION_THRESHOLD = 2;

/** The log's own key. A new one is named after the public address, or is marked as demonstration. */
export function loadLogSigner({ home, publicUrl }: Settings): Promise<NoteSigner> {
  const host = publicUrl ? new URL(publicUrl).host : `log.${DEMONSTRATION_DOMAIN}`;
  return loadOrCreateKey(join(home, 'log.key'), { name: `${host}/log`, type: NOTE_SIGNATURE });
}

type Witnesses = {
  readonly witnesses: readonly RemoteWitness[];
  readonly threshold: number;
  close(): Promise<void>;
};

/**
 * The witnesses a log asks for cosignatures: those named in the settings; without any, and in demonstrations only, three of
 * our own with keys and memories of their own, standing for the buyer, customs and the bank.
 */
export async function openWitnesses(settings: Settings, log: NoteSigner): Promise<Witnesses> {
  const named = settings.witnesses.map(httpWitness);
  if (named.length > 0 || !settings.demonstration) {
    return { witnesses: named, threshold: settings.witnessThreshold ?? named.length, close: async () => {} };
  }
  const stores: WitnessStore[] = [];
  const witnesses: RemoteWitness[] = [];
  for (const who of DEMONSTRATION_WITNESSES) {
    const folder = join(settings.home, 'witnesses', who);
    const name = `${who}.${DEMONSTRATION_DOMAIN}/witness`;
    const signer = await loadOrCreateKey(join(folder, 'witness.key'), { name, type: COSIGNATURE });
    const store = await openWitnessStore(folder);
    stores.push(store);
    const witness = createWitness({ signer, logs: [formatKey(log.key)], store, clock: Temporal.Now.instant });
    witnesses.push({ key: formatKey(signer.key), submit: (body) => witness.addCheckpoint(body) });
  }
  return {
    witnesses,
    threshold: DEMONSTRATION_THRESHOLD,
    async close() {
      for (const store of stores) await store.close();
    },
  };
}
