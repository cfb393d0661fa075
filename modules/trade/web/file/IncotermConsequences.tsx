import {
  COST_TEXTS,
  COSTS,
  consequences,
  DELIVERY_TEXTS,
  INCOTERMS,
  NAMED_PLACE_TEXTS,
} from '@tongshang/incoterms';
import type { TradeTerms } from '@tongshang/ui/api';
import { usePlaceName } from '@tongshang/ui/places';
import { ruleName } from '../terms/rule-name.ts';
import { useText } from '../text.ts';
import styles from './header.module.css';

/** What the Incoterm means for this trade: where the risk passes, and who bears each cost. */
export function IncotermConsequences(props: { terms: TradeTerms; domestic: boolean }) {
  const { t, language } = useText();
  const rule = INCOTERMS[props.terms.incoterm];
  const { costs } = consequences(props.terms.incoterm, props.domestic);
  const relevant = COSTS.filter((cost) => !props.domestic || !/clearance|duties/.test(cost));
  return (
    <div className={styles.consequences}>
      <h2>
        {ruleName(props.terms)} {rule.name[language]}
      </h2>
      <p className="faint small">
        {t('trade.namedPlace', {
          kind: NAMED_PLACE_TEXTS[rule.namedPlace][language],
          place: usePlaceName(props.terms.place),
        })}
      </p>
      <p>{rule.summary[language]}</p>
      <p>{t('trade.riskPasses', { when: DELIVERY_TEXTS[rule.delivery][language] })}</p>
      <table>
        <tbody>
          {relevant.map((cost) => (
            <tr key={cost}>
              <th scope="row">{COST_TEXTS[cost][language]}</th>
              <td>{t(`role.${costs[cost]}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
