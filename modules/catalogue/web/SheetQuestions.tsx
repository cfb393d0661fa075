import { AskedValue, unitName } from '@tongshang/ui/components';
import type { SheetQuestion } from './import-parts.ts';
import { type Answers, answered } from './SheetAnswers.tsx';
import { useText } from './text.ts';

/** Values of the sheet that have several readings: each is asked once, and the sheet read anew. */
export function SheetQuestions(props: {
  questions: readonly SheetQuestion[];
  answers: Answers;
  onAnswer(answers: Answers): void;
}) {
  const text = useText();
  const { t } = text;
  const labelOf = (asks: string, answer: string) => {
    if (asks === 'decimal-sign') return answer === ',' ? t('readings.comma') : t('readings.point');
    if (asks === 'date-order') return t(`readings.${answer as 'ymd'}`);
    const name = asks === 'unit' ? unitName(text, answer) : answer;
    return name === answer ? answer : `${answer} · ${name}`;
  };
  return (
    <>
      {props.questions.map((question) => (
        <AskedValue
          key={`${question.asks} ${question.written}`}
          asks={t(`asks.${question.asks as 'unit'}`)}
          written={question.written}
          places={t('importing.askedAt', {
            places: question.places.slice(0, 4).join(' · '),
            count: question.count,
          })}
          choices={question.answers.map(({ answer, reads }) => ({
            value: answer,
            label: labelOf(question.asks, answer),
            reads: reads === answer ? undefined : reads,
          }))}
          onAnswer={(value) => props.onAnswer(answered(props.answers, question, value))}
        />
      ))}
    </>
  );
}
