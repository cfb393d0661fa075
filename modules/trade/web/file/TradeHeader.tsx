import { paymentInWords } from '@tongshang/trade-facts';
import { factOf, partyOf, type Trade } from '@tongshang/ui/api';
import { Badge, Country, Day, DemonstrationMark, quantityText, TradeValue } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { usePlaceName } from '@tongshang/ui/places';
import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { RuleAt } from '../terms/RuleAt.tsx';
import { useText } from '../text.ts';
import styles from './header.module.css';
import { IncotermConsequences } from './IncotermConsequences.tsx';

/** Who, what, on which terms, for how much, and where it stands. `children` is the row of next actions. */
export function TradeHeader(props: { trade: Trade; children?: ReactNode }) {
  const { t, of } = useText();
  const { trade } = props;
  const [seller, buyer] = [partyOf(trade, 'seller'), partyOf(trade, 'buyer')];
  return (
    <header>
      <div className={styles.head}>
        <div>
          <div className={styles.title}>
            <h1>{trade.number}</h1>
            <Badge tone={trade.status === 'open' ? 'sea' : 'quiet'}>{t(`tradeStatus.${trade.status}`)}</Badge>
            {trade.demonstration && <DemonstrationMark />}
          </div>
          <p className={styles.parties}>
            <span>
              {of(seller?.name)}{' '}
              <span className="faint small">{seller && <Country code={seller.country} />}</span>
            </span>
            <span>
              <span className={styles.arrow} role="img" aria-label={t('trade.sellsTo')}>
                →
              </span>{' '}
              {of(buyer?.name)}{' '}
              <span className="faint small">{buyer && <Country code={buyer.country} />}</span>
            </span>
          </p>
          <p className={styles.goods}>{useGoodsLine(trade)}</p>
        </div>
        <div className={styles.value}>
          <div className={styles.total}>
            <TradeValue value={trade.total} />
          </div>
          {trade.orderNumber && (
            <div className="faint small">{t('trade.orderNumber', { number: trade.orderNumber })}</div>
          )}
        </div>
      </div>
      <dl className={styles.facts}>
        <Fact name={t('trade.terms')}>
          <Popover
            trigger="click"
            placement="bottomLeft"
            content={<IncotermConsequences terms={trade.terms} domestic={trade.domestic} />}
          >
            <button type="button" className={styles.termButton}>
              <RuleAt terms={trade.terms} />
            </button>
          </Popover>{' '}
          <Made of={trade} fields={['incoterm', 'place']} />
        </Fact>
        {trade.terms.payment.length > 0 && (
          <Fact name={t('trade.payment')}>
            {of(paymentInWords(trade.terms.payment))} <Made of={trade} fields={['payment', 'paymentDue']} />
          </Fact>
        )}
        <Fact name={t('trade.transport')}>
          {useRouteLine(trade)} <Made of={trade} fields={['modeOfTransport', ...PORTS]} />
        </Fact>
        {trade.terms.latestShipmentDate && (
          <Fact name={t('trade.latestShipment')}>
            <Day value={trade.terms.latestShipmentDate} />
          </Fact>
        )}
        {props.children === undefined && (
          <Fact name={t('trade.opened')}>{<Day value={trade.createdAt} />}</Fact>
        )}
      </dl>
      {props.children}
    </header>
  );
}

const PORTS = ['portOfLoading', 'portOfDischarge'];

/** That one of the fields of the terms is made up. */
function Made({ of, fields }: { of: Trade; fields: readonly string[] }) {
  return of.terms.demonstration?.some((field) => fields.includes(field)) ? <DemonstrationMark /> : null;
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** The goods in one line: the first by name and quantity, the rest by count. */
function useGoodsLine(trade: Trade): string {
  const text = useText();
  const named = trade.lines.length > 0 ? trade.lines : (factOf(trade, 'enquired')?.details.lines ?? []);
  const [first, ...rest] = named;
  if (!first) return text.t('trade.noLines');
  const line = `${text.of(first.name)} · ${quantityText(text, first.quantity)}`;
  return rest.length === 0 ? line : text.t('trade.andMore', { first: line, count: rest.length });
}

function useRouteLine(trade: Trade): string {
  const { t, language } = useText();
  const { portOfLoading, portOfDischarge, modeOfTransport } = trade.terms;
  const by = t(`mode.${modeOfTransport}`);
  const [loading, discharge] = [usePlaceName(portOfLoading), usePlaceName(portOfDischarge)];
  const from = loading || countryName(partyOf(trade, 'seller')?.country, language);
  const to = discharge || countryName(partyOf(trade, 'buyer')?.country, language);
  return t('trade.route', { from, to, by });
}
