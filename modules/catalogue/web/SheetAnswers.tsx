import { Checkbox, Input, Select } from 'antd';
import type { SheetQuestion } from './import-parts.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const dateOrders = ['ymd', 'dmy', 'mdy'] as const;

/** Fields that a column may be said to be. */
const fields = [
  'sku',
  'nameEn',
  'nameZh',
  'descriptionEn',
  'descriptionZh',
  'gtin',
  'hsCode',
  'originCountry',
  'unit',
  'netWeightKg',
  'grossWeightKg',
  'piecesPerCarton',
  'cartonNetWeightKg',
  'cartonGrossWeightKg',
  'cartonLengthCm',
  'cartonWidthCm',
  'cartonHeightCm',
  'innerPacksPerCarton',
  'minimumOrderQuantity',
  'leadTimeDays',
  'price',
  'currency',
  'minimumQuantity',
  'per',
  'validFrom',
  'validUntil',
] as const;

/** What a sheet leaves open, as its sender answers it. */
export interface Answers {
  readonly encoding?: string;
  readonly decimalSign?: string;
  readonly dateOrder?: string;
  readonly currency?: string;
  /** Header → field. */
  readonly columns?: Readonly<Record<string, string>>;
  /** `unit`, `country` or `hs-code` → word → code. */
  readonly meanings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** All answers with one more. */
export function answered(
  answers: Answers,
  { asks, written }: Pick<SheetQuestion, 'asks' | 'written'>,
  value: string,
): Answers {
  if (asks === 'decimal-sign') return { ...answers, decimalSign: value };
  if (asks === 'date-order') return { ...answers, dateOrder: value };
  const meanings = answers.meanings ?? {};
  return { ...answers, meanings: { ...meanings, [asks]: { ...meanings[asks], [written]: value } } };
}

/** The answers as the import takes them. */
export function answersQuery({ columns, meanings, currency, ...others }: Answers): Record<string, string> {
  const said = Object.entries({ ...others, currency: currency?.length === 3 ? currency : undefined });
  return {
    ...Object.fromEntries(said.filter((pair): pair is [string, string] => Boolean(pair[1]))),
    ...(columns && Object.keys(columns).length > 0 ? { columns: JSON.stringify(columns) } : {}),
    ...(meanings ? { meanings: JSON.stringify(meanings) } : {}),
  };
}

/** Asks how a sheet is to be read, where it can be read in more than one way. */
export function SheetAnswers(props: {
  answers: Answers;
  /** The encoding has to be said before anything can be read. */
  uncertain: boolean;
  unknownColumns: readonly string[];
  skipBad: boolean;
  onAnswer(answers: Answers): void;
  onSkipBad(skip: boolean): void;
}) {
  const { t } = useText();
  const { answers, uncertain, onAnswer } = props;
  const choose = (
    field: 'encoding' | 'decimalSign' | 'dateOrder',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      {...(answers[field] ? { value: answers[field] } : {})}
      className={layout.chooser ?? ''}
      status={field === 'encoding' && uncertain ? 'warning' : ''}
      onChange={(next: string | undefined) => {
        const { [field]: _before, ...others } = answers;
        onAnswer(next === undefined ? others : { ...others, [field]: next });
      }}
      options={[...options]}
    />
  );
  return (
    <>
      <div className={layout.toolRow}>
        {choose(
          'encoding',
          uncertain ? t('importing.encodingAsk') : t('importing.encoding'),
          encodings.map((value) => ({ value, label: value.toUpperCase() })),
        )}
        {choose('decimalSign', t('importing.decimalSign'), [
          { value: '.', label: t('importing.decimalPoint') },
          { value: ',', label: t('importing.decimalComma') },
        ])}
        {choose(
          'dateOrder',
          t('importing.dateOrder'),
          dateOrders.map((value) => ({ value, label: t(`dateOrder.${value}`) })),
        )}
        <Input
          aria-label={t('importing.currency')}
          placeholder={t('importing.currency')}
          maxLength={3}
          className={layout.chooser ?? ''}
          value={answers.currency ?? ''}
          onChange={(event) => onAnswer({ ...answers, currency: event.target.value.toUpperCase() })}
        />
        <Checkbox checked={props.skipBad} onChange={(event) => props.onSkipBad(event.target.checked)}>
          {t('importing.skipBad')}
        </Checkbox>
      </div>
      <ColumnAnswers {...props} />
    </>
  );
}

/** What each column is that was not recognised. */
function ColumnAnswers(props: {
  answers: Answers;
  unknownColumns: readonly string[];
  onAnswer(answers: Answers): void;
}) {
  const { t } = useText();
  const { answers, unknownColumns, onAnswer } = props;
  const said = answers.columns ?? {};
  const headers = [...new Set([...Object.keys(said), ...unknownColumns])];
  if (headers.length === 0) return null;
  return (
    <div className={layout.toolRow}>
      {headers.map((header) => (
        <Select
          key={header}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('importing.columnIs', { header })}
          placeholder={t('importing.columnIs', { header })}
          {...(said[header] ? { value: said[header] } : {})}
          className={layout.chooser ?? ''}
          onChange={(next: string | undefined) => {
            const { [header]: _before, ...others } = said;
            onAnswer({ ...answers, columns: next === undefined ? others : { ...others, [header]: next } });
          }}
          options={fields.map((value) => ({ value, label: t(`sheetField.${value}`) }))}
        />
      ))}
    </div>
  );
}
