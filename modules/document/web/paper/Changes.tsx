import type { UblChange, UblDocument, UblText } from '@tongshang/ubl';
import { Country, Day, Money, Quantity } from '@tongshang/ui/components';
import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import styles from './paper.module.css';

/** What a change of an order changes, side by side. */
export function Changes(props: { document: UblDocument; field(texts: readonly UblText[]): ReactNode }) {
  const text = useText();
  const { changes, lines } = props.document;
  if (changes.length === 0) return null;
  return (
    <div className={styles.tableScroll}>
      <table className={styles.lines}>
        <thead>
          <tr>
            {(['whatChanges', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {text.t(`change.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const { line, field } = partsOf(change);
            const goods = lines.find(({ id }) => id === line);
            return (
              <tr key={change.of}>
                <td>
                  {text.code('change', field)}
                  {line !== undefined && (
                    <div className={styles.itemNote}>
                      {line} · {props.field(goods?.item?.names ?? [])}
                    </div>
                  )}
                </td>
                <td>
                  <Values field={field} values={change.before} pick={props.field} />
                </td>
                <td>
                  <strong>
                    <Values field={field} values={change.after} pick={props.field} />
                  </strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The number of a line may hold a slash, a field does not. */
function partsOf({ of }: UblChange): { readonly line?: string; readonly field: string } {
  const [, line, field] = /^lines\/(.+)\/(\w+)$/.exec(of) ?? [];
  return line === undefined || field === undefined ? { field: of.replace(/^terms\//, '') } : { line, field };
}

function Values(props: {
  field: string;
  values: UblChange['before'];
  pick(texts: readonly UblText[]): ReactNode;
}) {
  const text = useText();
  const { field, values } = props;
  const [first] = values;
  if (!first) return <>—</>;
  const { text: written, currency, unit, per, country, code, id } = first;
  if (field === 'payment' || field === 'insurance') return <>{props.pick(values)}</>;
  if (currency !== undefined) {
    return (
      <>
        {values.map((one) => (
          <Money key={one.text} value={{ amount: one.text, currency }} />
        ))}
        {unit !== undefined && (
          <>
            {' / '}
            <Quantity value={{ value: per ?? '1', unit }} />
          </>
        )}
      </>
    );
  }
  if (unit !== undefined) return <Quantity value={{ value: written, unit }} />;
  switch (field) {
    case 'latestShipmentDate':
      return <Day value={written} />;
    case 'partialShipments':
      return <>{text.t(written === 'true' ? 'common.yes' : 'common.no')}</>;
    case 'modeOfTransport':
      return <>{text.code('change', `mode${written}`)}</>;
    case 'leadTimeDays':
      return <Quantity value={{ value: written, unit: 'DAY' }} />;
    default:
      return (
        <>
          {[code, written, id].filter(Boolean).join(' ')}{' '}
          {country !== undefined && <Country code={country} />}
        </>
      );
  }
}
