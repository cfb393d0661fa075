import type { FactDetails } from '@tongshang/trade-facts';
import { DemonstrationMark } from '../components/states.tsx';
import { Country, Money, Quantity } from '../components/values.tsx';
import { useText } from '../i18n/text.tsx';
import styles from './declared-goods.module.css';

type Item = FactDetails['import-declared']['lines'][number];

/** Each goods item with its value and, line by line, what is levied on it and where the rate comes from. */
export function DeclaredGoods(props: { lines: readonly Item[] }) {
  const text = useText();
  const { t, of, code } = text;
  return (
    <ol className={styles.items}>
      {props.lines.map((item) => (
        <li key={item.sequence} className={styles.item}>
          <div className={styles.head}>
            <span>
              <strong>{of(item.goodsDescription)}</strong>
              <span className="faint">
                {' '}
                HS {item.hsCode} · <Country code={item.originCountry} /> · <Quantity value={item.quantity} />
              </span>
            </span>
            <Money value={item.customsValue} />
          </div>
          {item.dutyTaxFees.map((fee) => (
            <div key={`${fee.type}-${fee.rate}-${fee.amount.amount}`} className={styles.fee}>
              <span>
                {code('dutyType', fee.type)} {fee.rate}
                {fee.base && (
                  <span className="faint">
                    {' '}
                    {t('paper.onBase')} <Money value={fee.base} />
                  </span>
                )}
                {fee.source && <div className="faint small">{fee.source}</div>}
                {fee.demonstration && <DemonstrationMark />}
              </span>
              <Money value={fee.amount} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
