import { paymentInWords } from '@tongshang/trade-facts';
import type { Offer } from '@tongshang/ui/api';
import { Day, Money, Quantity } from '@tongshang/ui/components';
import type { ReactNode } from 'react';
import { RuleAt } from '../terms/RuleAt.tsx';
import { useText } from '../text.ts';
import { type ComparedTerm, compareOffers } from './offer-changes.ts';
import styles from './trade-file.module.css';

/** What an offer says line by line; beside it, struck out, what the offer before it said. */
export function OfferSays(props: { offer: Offer; before: Offer | undefined }) {
  const { t, of } = useText();
  const { offer, before } = props;
  const { lines, dropped, terms } = compareOffers(offer, before);
  return (
    <ul className={styles.offerLines}>
      {lines.map(({ line, before: old, isNew }) => (
        <li key={line.lineId}>
          {of(line.name)} · {old && <Was>{<Priced line={old} />}</Was>} <Priced line={line} />
          {isNew && ` · ${t('part.newLine')}`}
        </li>
      ))}
      {dropped.map((line) => (
        <li key={line.lineId}>
          <Was>
            {of(line.name)} · <Priced line={line} />
          </Was>
        </li>
      ))}
      {before &&
        terms.map((term) => (
          <li key={term}>
            {t(`part.term-${term}`)} · <Was>{<Term offer={before} term={term} />}</Was>{' '}
            <Term offer={offer} term={term} />
          </li>
        ))}
    </ul>
  );
}

/** What stood before; a screen reader says that it did. */
function Was({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <del>
      <span className="visually-hidden">{t('part.before')} </span>
      {children}
    </del>
  );
}

const Priced = ({ line }: { line: Offer['lines'][number] }) => (
  <>
    <Quantity value={line.quantity} /> × <Money value={line.unitPrice} />
    {line.unitPrice?.per && ` / ${line.unitPrice.per}`}
  </>
);

function Term({ offer: { terms }, term }: { offer: Offer; term: ComparedTerm }) {
  const { t, of } = useText();
  switch (term) {
    case 'rule':
      return <RuleAt terms={terms} />;
    case 'payment':
      return <>{of(paymentInWords(terms.payment))}</>;
    case 'leadTimeDays':
      return <>{terms.leadTimeDays === undefined ? '—' : t('word.days', { days: terms.leadTimeDays })}</>;
    case 'latestShipmentDate':
      return <Day value={terms.latestShipmentDate} />;
    case 'partialShipments':
      return <>{t(terms.partialShipments ? 'part.partial-yes' : 'part.partial-no')}</>;
  }
}
