import { useQuery } from '@tanstack/react-query';
import type { Trade } from '@tongshang/ui/api';
import { Empty, Loaded, Money } from '@tongshang/ui/components';
import { claimsQuery } from './api.ts';
import { ClaimBox } from './ClaimBox.tsx';
import styles from './claims.module.css';
import { useText } from './text.ts';

/** The claims of a trade, each with what the reader may do about it. */
export default function ClaimsPart(props: { trade: Trade }) {
  const { t } = useText();
  const query = useQuery(claimsQuery(props.trade.tradeId));
  return (
    <Loaded query={query}>
      {({ items, claimable }) => (
        <>
          {claimable && (
            <p className="soft small">
              {t('claim.claimable')} <Money value={claimable} />
            </p>
          )}
          {items.length === 0 ? (
            <Empty title={t('claim.none')}>{t('claim.noneText')}</Empty>
          ) : (
            <div className={styles.claims}>
              {items.map((claim) => (
                <ClaimBox key={claim.claimId} trade={props.trade} claim={claim} />
              ))}
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}
