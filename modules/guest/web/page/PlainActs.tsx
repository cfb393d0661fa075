import { DescribedForm } from '@tongshang/ui/components';
import type { Answer, Matter } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { type ActProps, act, draftOf, fieldOf, useSure } from './act.ts';
import { Cargo } from './Cargo.tsx';

/** A question, and its answer in words. */
export function AnswerQuestion(props: ActProps<Matter<'question'>>) {
  const { t } = useText();
  const { token, page, matter, done } = props;
  return (
    <DescribedForm<{ text: string }, Answer>
      initial={{}}
      submit={t('guest.sendAnswer')}
      draft={draftOf(page)}
      doubt={useSure(page)}
      send={({ text }) => act(token, { type: 'answer-question', text })}
      fieldOf={fieldOf}
      done={done}
      lead={<p className={styles.note}>{matter.question}</p>}
      fields={[{ kind: 'words', name: 'text', label: t('guest.answer'), max: 4000 }]}
    />
  );
}

interface Quoted {
  readonly amount: string;
  readonly currency: string;
  readonly validUntil: string;
  readonly remark?: string;
}

/** What is to be carried, and what that costs. */
export function QuoteFreight(props: ActProps<Matter<'freight'>>) {
  const { t } = useText();
  const { token, page, matter, done } = props;
  return (
    <DescribedForm<Quoted, Answer>
      initial={{ currency: 'USD' }}
      submit={t('guest.sendQuote')}
      draft={draftOf(page)}
      doubt={useSure(page)}
      send={({ amount, currency, validUntil, remark }) =>
        act(token, {
          ...{ type: 'quote-freight', amount: { amount, currency }, validUntil },
          ...(remark ? { remark } : {}),
        })
      }
      fieldOf={fieldOf}
      done={done}
      lead={<Cargo matter={matter} />}
      fields={[
        [
          { kind: 'decimal', name: 'amount', label: t('guest.amount') },
          { kind: 'currency', name: 'currency', label: t('guest.currency') },
        ],
        { kind: 'day', name: 'validUntil', label: t('guest.quoteUntil') },
        { kind: 'words', name: 'remark', label: t('guest.remarks'), max: 2000, optional: true },
      ]}
    />
  );
}
