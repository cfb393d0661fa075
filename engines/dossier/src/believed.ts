import { type CheckedPolicy, checkPolicy, formatKey, parseKey } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import type { DossierTrust } from './content.ts';
import { type OpenedDossier, ownLogKey } from './open.ts';

/** What a reader's trust does not suffice for. */
type LackOfTrust = 'trust' | 'operators' | 'witnesses';

/** Whom a dossier is held against. */
interface Believed {
  readonly policy: CheckedPolicy;
  readonly lacks: readonly LackOfTrust[];
  /** Whether anything can be said of witnesses. */
  readonly mayCount: boolean;
}

/**
 * Whom a dossier is held against. Keys of whoever runs the log count as no witnesses, whatever the trust file says: the log's key seals in
 * every dossier which ones those are. Where neither file says it, nobody can tell a witness from the operator, and none counts.
 * @throws POLICY_INVALID, NOTE_KEY_MALFORMED where the trust cannot hold by itself
 */
export function believe(dossier: OpenedDossier, trust: DossierTrust | undefined): Believed {
  if (!trust) {
    const policy = checkPolicy({ logKey: ownLogKey(dossier), witnesses: [], threshold: 0 });
    return { policy, lacks: ['trust'], mayCount: false };
  }
  // As its owner wrote it, it must make sense.
  checkPolicy(trust);
  const operators = [...(trust.operators ?? []), ...sealedOperators(dossier)];
  if (operators.length === 0 && trust.witnesses.length > 0) {
    const policy = checkPolicy({ logKey: trust.logKey, witnesses: [], threshold: 0 });
    // Of format 1 nothing holds, whoever has seen the log.
    return { policy, lacks: dossier.format === 1 ? [] : ['operators'], mayCount: false };
  }
  const counting = checkPolicy({ ...trust, operators, threshold: 0 });
  const isMet = trust.threshold <= counting.witnesses.length;
  const threshold = Math.min(trust.threshold, counting.witnesses.length);
  return { policy: { ...counting, threshold }, lacks: isMet ? [] : ['witnesses'], mayCount: true };
}

/** The keys that the seal says whoever runs the log holds; what is no key names nobody. */
function sealedOperators(dossier: OpenedDossier): readonly string[] {
  const { operators = [] } = dossier.format === 2 ? dossier.manifest : {};
  return operators.filter(isKey);
}

function isKey(text: string): boolean {
  try {
    return formatKey(parseKey(text)) === text;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
