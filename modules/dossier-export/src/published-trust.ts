import type { DossierTrust } from '@tongshang/dossier';
import type { Journal } from '@tongshang/journal';
import { checkPolicy, toBase64 } from '@tongshang/merkle-log';

/**
 * Whom whoever runs the log says one may believe. Its own keys are named as such, so that they never count as witnesses; so many of the
 * others must have cosigned as the log itself waits for, and no more than there are.
 */
export function publishedTrust({
  logKey,
  quorum: { witnesses, threshold },
  operatorKeys: operators,
  epoch: { number, follows },
}: Pick<Journal, 'logKey' | 'quorum' | 'operatorKeys' | 'epoch'>): DossierTrust {
  const counting = checkPolicy({ logKey, witnesses, threshold: 0, operators }).witnesses.length;
  const epoch = follows && { number, follows: { ...follows, root: toBase64(follows.root) } };
  return {
    ...{ logKey, witnesses, operators },
    threshold: Math.min(threshold, counting),
    ...(epoch ? { epoch } : {}),
  };
}
