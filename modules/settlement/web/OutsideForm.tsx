import { factsOf, post, type Schema } from '@tongshang/ui/api';
import { Day, DescribedForm, Money, formStyles as styles, useTold } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { useText } from './text.ts';

/** What is said about money outside the platform: sent by the buyer, arrived at the seller, come back to the buyer. */
type About = 'remittances' | 'arrivals' | 'repayments';

/** Which amount is expected, unless another is typed. */
const OPEN = { remittances: 'unsent', arrivals: 'open', repayments: 'owedBack' } as const;

interface Saying {
  readonly amount: string;
  readonly on?: string;
  readonly reference?: string;
  readonly charges?: string;
  readonly bearer: 'OUR' | 'SHA' | 'BEN';
  readonly agreed: 'yes' | 'no';
}

const isSome = (amount: string | undefined): boolean => Number(amount ?? 0) > 0;
const hasCharges = ({ charges }: Partial<Saying>): boolean => isSome(charges);

/** What the buyer sent is told by its seller in other words. */
const wordsOf = (about: About, isTold: boolean) =>
  isTold && about === 'remittances'
    ? ({ act: 'outside.remittances-told', text: 'outside.remittances-toldText' } as const)
    : ({ act: `outside.${about}`, text: `outside.${about}-text` } as const);

/** What the buyer says is under way is what the seller looks for in its account. */
const reportedOf = (trade: ActionProps['trade'], instalmentId: string) =>
  factsOf(trade, 'remitted').findLast(({ details }) => details.instalmentId === instalmentId)?.details;

/** What banks kept on the way, and whose cost that is. */
const chargesFields = (t: ReturnType<typeof useText>['t'], currency: string) =>
  [
    {
      ...({ name: 'charges', label: t('outside.charges'), kind: 'decimal' } as const),
      ...({ why: t('outside.chargesWhy'), suffix: currency, optional: true } as const),
    },
    [
      {
        ...({
          name: 'bearer',
          label: t('outside.bearer'),
          kind: 'choice',
          when: hasCharges,
        } as const),
        options: (['OUR', 'SHA', 'BEN'] as const).map((value) => ({
          value,
          label: `${value} · ${t(`outside.bearer-${value}`)}`,
        })),
      },
      {
        ...({
          name: 'agreed',
          label: t('outside.agreed'),
          kind: 'choice',
          when: hasCharges,
        } as const),
        options: (['no', 'yes'] as const).map((value) => ({
          value,
          label: t(`outside.agreed-${value}`),
        })),
      },
    ],
  ] as const;

/** A payment that moved by a bank outside the platform, as the one says who would lose by a false word. */
export default function OutsideForm(
  props: ActionProps & { about: About; instalment: Schema<'InstalmentMoney'> },
) {
  const told = useTold();
  const { t } = useText();
  const { trade, about, instalment } = props;
  const { currency } = trade.terms;
  const { instalmentId } = instalment;
  const words = wordsOf(about, told.told !== undefined);
  const reported = reportedOf(trade, instalmentId);
  const isReported = about === 'arrivals' && Number(instalment.underWay.amount) > 0;
  // What banks kept on the way only the seller itself takes as its own cost.
  const mayBear = about === 'arrivals' && trade.roles.includes('seller') && !told.told;
  return (
    <DescribedForm<Saying, unknown>
      initial={{
        amount: isReported ? instalment.underWay.amount : instalment[OPEN[about]].amount,
        bearer: 'SHA',
        agreed: 'no',
        ...(isReported && reported?.reference ? { reference: reported.reference } : {}),
      }}
      submit={t(words.act)}
      lead={
        <>
          <p className={styles.lead}>{t(words.text, { number: instalmentId })}</p>
          {isReported && (
            <p className={styles.note}>
              {t('outside.saidSent')} <Money value={instalment.underWay} />
              {reported && (
                <>
                  {' · '}
                  <Day value={reported.paidOn} /> {reported.reference}
                </>
              )}{' '}
              {t('outside.stillOpen')} <Money value={instalment.open} />
            </p>
          )}
        </>
      }
      send={({ amount, on, reference, charges, bearer, agreed }, key) => {
        const said = {
          ...{ instalmentId, amount: { amount, currency }, ...(on ? { on } : {}) },
          ...{ ...(reference ? { reference } : {}), ...told },
        };
        if (about !== 'arrivals' || !isSome(charges))
          return post(`/api/v1/trades/${trade.tradeId}/${about}`, said, key);
        const borne = { amount: { amount: charges ?? '', currency }, bearer, isAgreed: agreed === 'yes' };
        return post(`/api/v1/trades/${trade.tradeId}/arrivals`, { ...said, charges: borne }, key);
      }}
      done={props.done}
      onCancel={props.cancel}
      fields={[
        [
          {
            ...({ name: 'amount', label: t('word.amount'), kind: 'decimal', suffix: currency } as const),
            // Charges alone: nothing more arrived.
            ...(mayBear ? { zero: true as const } : {}),
          },
          {
            name: 'on',
            label: t(`outside.${about}-on`),
            kind: 'day',
            short: true,
            optional: true,
            why: t('word.dayWhy'),
          },
        ],
        { name: 'reference', label: t('outside.reference'), kind: 'text', max: 140, optional: true },
        ...(mayBear ? chargesFields(t, currency) : []),
      ]}
    />
  );
}
