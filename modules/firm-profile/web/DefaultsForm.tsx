import { INCOTERM_CODES, suitsMode } from '@tongshang/incoterms';
import { put, type Schema } from '@tongshang/ui/api';
import {
  CommandForm,
  CurrencySelect,
  DecimalInput,
  Field,
  FieldRow,
  Icon,
  PaymentSelect,
  RemoveButton,
  useDecimalRule,
  useWholeRule,
  WholeInput,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { useSession } from '@tongshang/ui/session';
import { usePlaceOfRule } from '@tongshang/ui/terms';
import { Button, Form, Select } from 'antd';
import styles from './firm.module.css';
import { useText } from './text.ts';
import { useKept } from './use-kept.ts';

type Defaults = Schema<'FirmDefaults'>;
type Versioned = Schema<'FirmProfile'>['defaults'];

const modes = ['sea', 'air', 'road', 'rail', 'post'] as const;

/** What was filled in, all the way down. */
function filled<T>(value: T): T {
  if (Array.isArray(value)) return value.filter(isSaid).map(filled) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const kept = filled(member);
    return isSaid(kept) ? [[name, kept]] : [];
  });
  return Object.fromEntries(members) as T;
}
const isSaid = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0);

/** Terms, ports and cartons that forms begin with. */
export function DefaultsForm({ defaults, isOwn }: { defaults: Versioned; isOwn: boolean }) {
  const { t } = useText();
  const kept = useKept();
  return (
    <fieldset disabled={!isOwn}>
      <CommandForm<Defaults, Schema<'FirmProfile'>>
        initial={{ ...defaults.stated, ports: defaults.stated.ports ?? [{} as never] }}
        submit={t('common.save')}
        success={t('common.saved')}
        keeps
        send={(values) =>
          put('/api/v1/firm-profile/defaults', { version: defaults.version, defaults: filled(values) })
        }
        done={kept}
      >
        {() => (
          <>
            <Terms />
            <div id="port">
              <Ports />
            </div>
            <h3 id="carton">{t('firm.carton')}</h3>
            <p className="soft">{t('firm.cartonText')}</p>
            <Cartons />
          </>
        )}
      </CommandForm>
    </fieldset>
  );
}

/** The terms stand in the form itself. */
const HERE: readonly string[] = [];

function Terms() {
  const { t } = useText();
  usePlaceOfRule(HERE);
  const place = usePlaceRule();
  const validity = useWholeRule(1, 365);
  const leadTime = useWholeRule(0, 1000);
  const { organisation } = useSession();
  const mode = Form.useWatch<Defaults['modeOfTransport']>('modeOfTransport');
  return (
    <>
      <FieldRow>
        <Field name="modeOfTransport" label={t('firm.transport')} optional>
          <Select allowClear options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))} />
        </Field>
        <Field name="incoterm" label={t('firm.incoterm')} optional>
          <Select
            allowClear
            options={INCOTERM_CODES.filter((code) => !mode || suitsMode(code, mode)).map((value) => ({
              value,
              label: value,
            }))}
          />
        </Field>
      </FieldRow>
      <Field name="place" label={t('firm.place')} rules={[place]} optional>
        <PlaceInput defaultCountry={organisation.country} />
      </Field>
      <Field name="payment" label={t('firm.payment')} optional>
        <PaymentSelect />
      </Field>
      <FieldRow>
        <Field name="currencies" label={t('firm.currencies')} why={t('firm.currenciesWhy')} optional>
          <CurrencySelect mode="multiple" />
        </Field>
        <Field name="validityDays" label={t('firm.validity')} rules={[validity]} optional>
          <WholeInput />
        </Field>
        <Field name="leadTimeDays" label={t('firm.leadTime')} rules={[leadTime]} optional>
          <WholeInput />
        </Field>
      </FieldRow>
    </>
  );
}

function Ports() {
  const { t } = useText();
  const place = usePlaceRule();
  const { organisation } = useSession();
  return (
    <Form.List name="ports">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: at }) => (
            <div key={key} className={styles.port}>
              <Field
                name={at}
                label={at === 0 ? t('firm.port') : t('firm.furtherPort', { number: at + 1 })}
                rules={[place]}
                optional
              >
                <PlaceInput defaultCountry={organisation.country} />
              </Field>
              {at > 0 && (
                <RemoveButton
                  className={styles.takeOut}
                  label={t('firm.removePort')}
                  onClick={() => remove(at)}
                />
              )}
            </div>
          ))}
          {fields.length < 10 && (
            <Button size="small" icon={<Icon name="plus" />} onClick={() => add()}>
              {t('firm.addPort')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}

function Cartons() {
  const { t } = useText();
  const length = useDecimalRule('positive');
  const pieces = useWholeRule(1, 1_000_000);
  return (
    <FieldRow>
      <Field name={['carton', 'piecesPerCarton']} label={t('firm.pieces')} rules={[pieces]} optional>
        <WholeInput />
      </Field>
      {(['length', 'width', 'height'] as const).map((side) => (
        <Field key={side} name={['carton', `${side}Cm`]} label={t(`firm.${side}`)} rules={[length]} optional>
          <DecimalInput />
        </Field>
      ))}
    </FieldRow>
  );
}
