import type { FactDetails } from '@tongshang/trade-facts';
import { Country, DemonstrationMark, Money, Quantity } from '@tongshang/ui/components';
import type { SlotProps } from '@tongshang/ui/slice';
import styles from './declared-goods.module.css';
import { useText } from './text.ts';

type Item = FactDetails['import-declared']['lines'][number];

/** Each goods item with its value and, line by line, what is levied on it and where the rate comes from. */
export default function DeclaredGoods(props: SlotProps<'trade.fact'>) {
  const { fact } = props;
  const declared =
    fact.fact === 'export-declared' || fact.fact === 'import-declared' || fact.fact === 'remedy-declared';
  return declared && fact.details.lines ? <Goods lines={fact.details.lines} /> : null;
}

function Goods(props: { lines: readonly Item[] }) {
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
