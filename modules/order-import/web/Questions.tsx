import { AskedValue, CountrySelect, CurrencySelect, DayInput, unitName } from '@tongshang/ui/components';
import { countryName, formatDay } from '@tongshang/ui/i18n';
import { day } from '@tongshang/ui/slots';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answered, withParty, withSaid } from './answers.ts';
import type { Answers, OrderFile, Question } from './api.ts';
import styles from './order-import.module.css';
import { usePlaceInWords, useText } from './text.ts';

/** What the file leaves open: each question once, answered in its place, and the file read anew. */
export function Questions(props: { file: OrderFile; busy: boolean; onAnswer(answers: Answers): void }) {
  const { t } = useText();
  const { questions, answers } = props.file;
  if (questions.length === 0) return null;
  return (
    <section className={styles.block} aria-busy={props.busy}>
      <h2>{t('orderFiles.questions', { count: questions.length })}</h2>
      <p className={styles.lead}>{t('orderFiles.questionsText')}</p>
      {questions.map((question) => (
        <Asked
          key={`${question.asks} ${question.written}`}
          question={question}
          answers={answers}
          busy={props.busy}
          onAnswer={props.onAnswer}
        />
      ))}
    </section>
  );
}

function Asked(props: {
  question: Question;
  answers: Answers;
  busy: boolean;
  onAnswer(answers: Answers): void;
}) {
  const text = useText();
  const placeOf = usePlaceInWords();
  const { t } = text;
  const { question, answers, busy } = props;
  const { asks, written, places, count } = question;
  const take = (value: string) => props.onAnswer(answered(answers, question, value));
  const shown = places
    .slice(0, 4)
    .filter((place) => place !== '')
    .map(placeOf);
  const where =
    shown.length === 0
      ? undefined
      : count > shown.length
        ? t('orderFiles.places', { places: shown.join(' · '), more: String(count - shown.length) })
        : shown.join(' · ');
  const what = asks === 'column' ? t(`orderColumn.${written as 'quantity'}`) : placeOf(written);
  return (
    <AskedValue
      asks={
        asks === 'party'
          ? t(`asksParty.${written.replace('/', '-') as 'buyer-country'}`)
          : t(`asks.${asks}`, { what })
      }
      written={['column', 'party'].includes(asks) || written === '' ? undefined : placeOf(written)}
      places={where}
      disabled={busy}
      choices={question.answers.map(({ answer, reads }) => ({
        value: answer,
        label: labelOf(text, question, answer),
        reads: reads === answer ? undefined : readIn(text, question, reads),
      }))}
      onAnswer={take}
    >
      {asks === 'leave-out' && !question.answers.some(({ answer }) => answer === written) && (
        <Button size="small" disabled={busy} onClick={() => take(written)}>
          {t('orderFiles.leaveOut')}
        </Button>
      )}
      {asks === 'column' && (written === 'orderNumber' || written === 'date') && (
        <FreeAnswer
          question={question}
          busy={busy}
          onAnswer={(value) => props.onAnswer(withSaid(answers, written, value))}
        />
      )}
      {((question.answers.length === 0 && asks !== 'leave-out' && asks !== 'column') ||
        asks === 'country') && <FreeAnswer question={question} busy={busy} onAnswer={take} />}
      {asks === 'column' && (written === 'buyer' || written === 'country') && (
        <FreeAnswer
          question={{
            ...question,
            asks: 'party',
            written: written === 'buyer' ? 'buyer/name' : 'buyer/country',
          }}
          busy={busy}
          onAnswer={(value) =>
            props.onAnswer(withParty(answers, 'buyer', written === 'buyer' ? 'name' : 'country', value))
          }
        />
      )}
    </AskedValue>
  );
}

/** What an answer makes of what is written: a day as days are written here. */
const readIn = ({ language }: ReturnType<typeof useText>, { asks }: Question, reads: string | undefined) =>
  asks === 'date-order' ? formatDay(reads, language) : reads;

function labelOf(text: ReturnType<typeof useText>, { asks, written }: Question, answer: string): string {
  const { t } = text;
  if (asks === 'decimal-sign') return answer === ',' ? t('readings.comma') : t('readings.point');
  if (asks === 'date-order') return t(`readings.${answer as 'ymd'}`);
  if (asks === 'country') return countryName(answer, text.language);
  const name = asks === 'unit' ? unitName(text, answer) : answer;
  if (name !== answer) return t('orderFiles.unitCalled', { name, code: answer });
  if (asks !== 'leave-out') return answer;
  return answer === written
    ? t('orderFiles.leaveOut')
    : t('readings.is', { column: t(`orderColumn.${answer as 'tax'}`) });
}

/** An answer that no list holds: a currency, a unit code, a country, a name. */
function FreeAnswer(props: { question: Question; busy: boolean; onAnswer(value: string): void }) {
  const { t } = useText();
  const { asks, written } = props.question;
  const [typed, setTyped] = useState('');
  const isOfAll = asks === 'column' && (written === 'orderNumber' || written === 'date');
  const label = isOfAll
    ? t(`saidOfAll.${written as 'date'}`)
    : asks === 'party'
      ? t(`asksParty.${written.replace('/', '-') as 'buyer-country'}`)
      : t('orderFiles.yourAnswer');
  if (asks === 'currency')
    return (
      <CurrencySelect
        aria-label={label}
        placeholder={label}
        className={styles.answer ?? ''}
        onChange={props.onAnswer}
      />
    );
  if (asks === 'country' || written.endsWith('/country'))
    return (
      <div className={styles.answer}>
        <CountrySelect aria-label={label} placeholder={label} onChange={props.onAnswer} />
      </div>
    );
  if (isOfAll && written === 'date')
    return (
      <div className={styles.answerRow}>
        <DayInput aria-label={label} className={styles.answer ?? ''} value={typed} onChange={setTyped} />
        <Button disabled={props.busy || day(typed) === undefined} onClick={() => props.onAnswer(typed)}>
          {t('orderFiles.take')}
        </Button>
      </div>
    );
  const value = asks === 'unit' ? typed.trim().toUpperCase() : typed.trim();
  return (
    <div className={styles.answerRow}>
      <Input
        aria-label={label}
        placeholder={label}
        className={styles.answer ?? ''}
        maxLength={asks === 'unit' ? 3 : isOfAll ? 64 : 200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => value && props.onAnswer(value)}
      />
      <Button disabled={props.busy || value === ''} onClick={() => props.onAnswer(value)}>
        {t('orderFiles.take')}
      </Button>
    </div>
  );
}
