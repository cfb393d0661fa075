import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { get } from '@tongshang/ui/api';
import {
  Badge,
  Bones,
  CountrySelect,
  compact,
  Day,
  DecimalInput,
  Field,
  FieldRow,
  Money,
  ProblemNote,
  SimpleTable,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button, Collapse, Form, Input } from 'antd';
import { AssessedFees, rateText, Source } from './AssessedFees.tsx';
import type { TariffAnswer } from './api.ts';
import styles from './clearance.module.css';
import { type TariffSearch, tariffSearch } from './searches.ts';
import { useText } from './text.ts';

/** What goods bear on import, the reason first. The question stands in the address, so that a link shares the answer. */
export default function TariffPage() {
  const text = useText();
  const { t } = text;
  const asked = usePageSearch(tariffSearch);
  const navigate = useNavigate({ from: '/tariff' });
  const rule = useDecimalRule('any');
  const complete = Boolean(asked.hs && asked.from && asked.to);
  const query = useQuery({
    queryKey: ['tariff', asked],
    enabled: complete,
    queryFn: ({ signal }) => get('/api/v1/tariff', { ...asked }, signal),
    retry: false,
  });
  return (
    <div className={styles.narrow}>
      <h1>{t('tariff.title')}</h1>
      <p className={styles.lead}>{t('tariff.lead')}</p>
      <Form<TariffSearch>
        key={JSON.stringify(asked)}
        layout="vertical"
        requiredMark={false}
        initialValues={{ from: 'CN', to: 'GB', ...asked }}
        onFinish={(values) => void navigate({ search: compact(values) })}
      >
        <FieldRow>
          <Field
            name="hs"
            label={t('tariff.hs')}
            rules={[{ pattern: /^[\d. ]{4,14}$/, message: t('word.hsRule') }]}
          >
            <Input inputMode="numeric" placeholder="691310" maxLength={14} />
          </Field>
          <Field name="from" label={t('tariff.from')}>
            <CountrySelect />
          </Field>
          <Field name="to" label={t('tariff.to')}>
            <CountrySelect />
          </Field>
        </FieldRow>
        <FieldRow>
          <Field name="value" label={t('tariff.value')} optional why={t('tariff.valueWhy')} rules={[rule]}>
            <DecimalInput />
          </Field>
          <Field name="quantity" label={t('tariff.quantity')} optional rules={[rule]}>
            <DecimalInput />
          </Field>
          <Field name="netWeightKg" label={t('tariff.weight')} optional rules={[rule]}>
            <DecimalInput suffix={unitName(text, 'KGM')} />
          </Field>
        </FieldRow>
        <Button type="primary" htmlType="submit">
          {t('tariff.ask')}
        </Button>
      </Form>
      <div className={styles.answer} aria-live="polite">
        {complete && query.error && <ProblemNote error={query.error} />}
        {complete && !query.error && !query.data && <Bones lines={6} />}
        {query.data && <Answer answer={query.data} />}
        {!complete && (
          <Link to="/tariff" search={{ hs: '691310', from: 'CN', to: 'GB' }}>
            {t('tariff.examples')}
          </Link>
        )}
      </div>
    </div>
  );
}

function Answer(props: { answer: TariffAnswer }) {
  const { t, of, code, language } = useText();
  const { answer } = props;
  const search = usePageSearch(tariffSearch);
  const navigate = useNavigate({ from: '/tariff' });
  return (
    <>
      <p className={styles.reason} data-held={answer.held}>
        {answer.held
          ? t('tariff.reason', {
              country: countryName(answer.to, language),
              code: answer.commodityCode ?? answer.code,
              rates: answer.measures
                .map((one) => `${code('dutyType', one.type)} ${rateText(t, one.rate)}`)
                .join(language === 'zh-CN' ? '、' : ', '),
            })
          : of({ ...answer.reason })}
      </p>
      {answer.description && <p className="soft">{of({ ...answer.description })}</p>}
      {answer.candidates.length > 0 && (
        <ul className={styles.candidates}>
          {answer.candidates.map((one) => (
            <li key={one.code}>
              <button type="button" onClick={() => void navigate({ search: { ...search, hs: one.code } })}>
                <code>{one.code}</code> {of({ ...one.description })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {answer.assessment && answer.dutyTaxFees && (
        <section className={styles.block}>
          <h2>{t('tariff.comesTo')}</h2>
          <AssessedFees fees={answer.dutyTaxFees} />
          <p className={styles.total}>
            <span>{t('tariff.total', { value: answer.assessment.customsValue.amount })}</span>
            <Money value={answer.assessment.total} strong />
          </p>
        </section>
      )}
      {answer.measures.length > 0 && (
        <section className={styles.block}>
          <h2>{t('tariff.measures')}</h2>
          <SimpleTable
            rows={answer.measures}
            keyOf={(one) => one.measureId}
            under={(one) => (
              <>
                {one.note && <div>{of({ ...one.note })}</div>}
                <Source source={one.source} />
              </>
            )}
            columns={[
              {
                title: t('tariff.kind'),
                cell: (one) => code('dutyType', one.type),
              },
              { title: t('tariff.rate'), number: true, cell: (one) => rateText(t, one.rate) },
              { title: t('tariff.since'), cell: (one) => <Day value={one.validFrom} /> },
            ]}
          />
          <p className="faint small">
            {t('tariff.edition', { version: answer.tariffVersion ?? '', basis: answer.valueBasis ?? '' })}{' '}
            {answer.currency && <Badge tone="outline">{answer.currency}</Badge>}
          </p>
        </section>
      )}
      {answer.leavesOut.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'out',
              label: t('tariff.leavesOut'),
              children: (
                <ul>
                  {answer.leavesOut.map((one) => (
                    <li key={one.en}>{of({ ...one })}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
