import { declarantOf } from '@tongshang/incoterms';
import { asksForEori } from '@tongshang/party-number';
import { partyOf, type Trade } from '@tongshang/ui/api';
import { Field, FieldRow } from '@tongshang/ui/components';
import { Form, Input, Select } from 'antd';
import { useText } from './text.ts';

type Direction = 'export' | 'import';
type Of = { readonly trade: Trade; readonly direction: Direction };

/** Who declares for the exporter or importer, as the form has it while it is filled in. */
export interface Represented {
  readonly importerNumber?: string;
  readonly representative?: {
    readonly name?: string;
    readonly number?: string;
    readonly representation?: 'direct' | 'indirect';
  };
}

/** What of it goes with the declaration: nothing of a representative whom nobody names. */
export function representedOf({ importerNumber, representative }: Represented) {
  const { name, number, representation = 'indirect' } = representative ?? {};
  return {
    ...(importerNumber ? { importerNumber } : {}),
    ...(name ? { representative: { name, representation, ...(number ? { number } : {}) } } : {}),
  };
}

/**
 * Who makes the declaration for its exporter or importer, and into the United States the importer's number there. Where an importer from abroad needs somebody in the
 * country, the law that asks for it stands beside.
 */
export function RepresentativeFields({ trade, direction }: Of) {
  const { t, of } = useText();
  const [seller, buyer] = [partyOf(trade, 'seller')?.country, partyOf(trade, 'buyer')?.country];
  const country = (direction === 'export' ? seller : buyer) ?? '';
  const { through } = declarantOf(trade.terms.incoterm, direction, { seller, buyer }, country);
  const isNamed = Boolean(Form.useWatch(['representative', 'name']));
  const knownBy = asksForEori(country) ? t('represented.eori') : t('represented.number');
  return (
    <>
      {country === 'US' && direction === 'import' && (
        <Field
          name="importerNumber"
          label={t('represented.importerNumber')}
          why={t('represented.importerNumberWhy')}
          optional
        >
          <Input maxLength={40} />
        </Field>
      )}
      <Field
        name={['representative', 'name']}
        label={t('represented.name')}
        why={through ? t('represented.needed', { law: of(through) }) : t(`represented.why-${direction}`)}
        optional
      >
        <Input maxLength={200} />
      </Field>
      {isNamed && (
        <FieldRow>
          <Field name={['representative', 'number']} label={knownBy} optional>
            <Input maxLength={40} />
          </Field>
          <Field name={['representative', 'representation']} label={t('represented.how')}>
            <Select
              options={(['indirect', 'direct'] as const).map((value) => ({
                value,
                label: t(`represented.${value}`),
              }))}
            />
          </Field>
        </FieldRow>
      )}
    </>
  );
}
