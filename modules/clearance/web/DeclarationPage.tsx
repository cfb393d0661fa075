import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  Badge,
  Country,
  DataList,
  DemonstrationMark,
  Loaded,
  Money,
  OrganisationName,
  Quantity,
  When,
} from '@tongshang/ui/components';
import { usePageParams, usePageSubject } from '@tongshang/ui/slots';
import { AssessedFees } from './AssessedFees.tsx';
import { AssessmentTrace } from './AssessmentTrace.tsx';
import { type Declaration, declarationQuery } from './api.ts';
import { CaseActions } from './CaseActions.tsx';
import styles from './clearance.module.css';
import layout from './layout.module.css';
import { OutsideNote } from './OutsideNote.tsx';
import { PaidOutside } from './PaidOutside.tsx';
import { type Text, useText } from './text.ts';

/** One declaration as far as the reader's mandate reaches: goods, values, duties; beside them the three agencies and what I may do. */
export default function DeclarationPage() {
  const { t } = useText();
  const { declarationId } = usePageParams<'declarationId'>();
  const query = useQuery(declarationQuery(declarationId));
  usePageSubject(query.data?.number);
  return (
    <div>
      <p className="small">
        <Link to="/queue">{t('queue.title')}</Link>
      </p>
      <Loaded query={query}>{(declaration) => <Case declaration={declaration} />}</Loaded>
    </div>
  );
}

/** The code as the form has it, and what it means. */
function procedureName(text: Text, procedure: string): string {
  const name = text.code('procedure', procedure);
  return /^\d/.test(procedure) && name !== procedure ? `${procedure} ${name}` : name;
}

function Case(props: { declaration: Declaration }) {
  const text = useText();
  const { t, of } = text;
  const { declaration } = props;
  return (
    <>
      <h1>
        {declaration.number}{' '}
        <Badge tone={declaration.state === 'held' ? 'amber' : 'quiet'}>
          {t(`declarationState.${declaration.state}`)}
        </Badge>{' '}
        {declaration.demonstration && <DemonstrationMark />}
      </h1>
      <div className={styles.case}>
        <div>
          <DataList
            rows={[
              [
                t('queue.trade'),
                <Link key="trade" to="/trades/$tradeId" params={{ tradeId: declaration.tradeId }}>
                  {t('queue.openTrade')}
                </Link>,
              ],
              [
                t('queue.declarant'),
                <OrganisationName key="declarant" organisationId={declaration.declarantOrganisationId} />,
              ],
              [t('word.detailCountry'), <Country key="country" code={declaration.country} />],
              [t('word.procedure'), procedureName(text, declaration.procedure)],
              [t('queue.declaredAt'), <When key="when" value={declaration.declaredAt} />],
              [
                t('word.customsValue'),
                declaration.assessment && <Money value={declaration.assessment.customsValue} />,
              ],
              [
                t('queue.assessed'),
                declaration.assessment && <Money value={declaration.assessment.total} strong />,
              ],
              [
                t('queue.payment'),
                declaration.payment === 'none' ? undefined : t(`queue.payment-${declaration.payment}`),
              ],
            ]}
          />
          <ol className={styles.block}>
            {declaration.items.map((item) => (
              <li key={item.sequence} className={styles.item}>
                <h2>
                  {item.sequence}. {of(item.goodsDescription)}
                </h2>
                <p className="soft">
                  {t('word.hsCode')} <code>{item.commodityCode}</code> · <Country code={item.originCountry} />{' '}
                  · <Quantity value={item.quantity} />
                  {item.netWeightKg && (
                    <>
                      {' '}
                      · {t('paper.netWeight')} <Quantity value={{ value: item.netWeightKg, unit: 'KGM' }} />
                    </>
                  )}
                  {item.customsValue && (
                    <>
                      {' '}
                      · {t('word.customsValue')} <Money value={item.customsValue} />
                    </>
                  )}
                </p>
                {item.dutyTaxFees && item.dutyTaxFees.length > 0 && <AssessedFees fees={item.dutyTaxFees} />}
              </li>
            ))}
          </ol>
          {declaration.assessment && !declaration.outside && (
            <AssessmentTrace assessment={declaration.assessment} />
          )}
        </div>
        <aside className={styles.votes} aria-label={t('queue.agencies')}>
          <OutsideNote declaration={declaration} />
          <PaidOutside declaration={declaration} />
          {declaration.agencies.length > 0 && <h2>{t('queue.agencies')}</h2>}
          {declaration.agencies.map((one) => (
            <div key={one.agency} className={styles.vote}>
              <span>
                {t(`role.${one.agency}`)}
                {one.reason && <div className="faint small">{one.reason}</div>}
              </span>
              {one.decision ? (
                <Badge tone={one.decision === 'hold' ? 'amber' : 'sea'}>
                  {t(`queue.decision-${one.decision}`)}
                </Badge>
              ) : (
                <Badge tone="outline">{t('queue.decision-none')}</Badge>
              )}
            </div>
          ))}
          {declaration.inspections.map((one) => (
            <p key={one.inspectionId} className={`small ${layout.below10}`}>
              {t('queue.inspectionAt', { place: one.place })} <When value={one.appointedFor} />{' '}
              {one.result && (
                <Badge tone={one.result === 'differs' ? 'amber' : 'quiet'}>
                  {t(`queue.result-${one.result}`)}
                </Badge>
              )}
            </p>
          ))}
          <CaseActions key={declaration.declarationId} declaration={declaration} />
        </aside>
      </div>
    </>
  );
}
