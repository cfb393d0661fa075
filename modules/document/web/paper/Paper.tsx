import { townOf } from '@tongshang/country';
import {
  isUblDocumentType,
  type UblDocument,
  type UblLine,
  type UblParty,
  type UblPlace,
  type UblText,
} from '@tongshang/ubl';
import { Country, Day, DemonstrationMark, Icon, Money, Quantity } from '@tongshang/ui/components';
import { Popover } from 'antd';
import { createContext, type ReactNode, use } from 'react';
import layout from '../layout.module.css';
import { type Text, useText } from '../text.ts';
import { Attestations } from './Attestations.tsx';
import { Changes } from './Changes.tsx';
import styles from './paper.module.css';
import { headFields, linesOf, type PaperField, type PaperValue, partiesOf, totalsOf } from './paper-model.ts';

/** A difference between this paper and another, at one of this paper's element paths. */
export interface PaperDiscrepancy {
  readonly path: string;
  readonly text: string;
}

interface PaperSource {
  placeOf(pointer: string): UblPlace | undefined;
  readonly discrepancies: readonly PaperDiscrepancy[];
}
const SourceContext = createContext<PaperSource>({ placeOf: () => undefined, discrepancies: [] });

/** A document as the paper people know. Every value opens to where it stands in the signed data. */
export function Paper(props: { document: UblDocument; source: PaperSource; signature?: ReactNode }) {
  const text = useText();
  const { document } = props;
  const head = headFields(document);
  const totals = totalsOf(document);
  return (
    <SourceContext value={props.source}>
      <article className={styles.sheet}>
        <header className={styles.head}>
          <div className={styles.title}>{text.code('documentType', document.type)}</div>
          <div className={styles.number}>
            <Field pointer="id">
              <strong>{document.id}</strong>
            </Field>
            {document.demonstration.length > 0 && (
              <div>
                <DemonstrationMark />
              </div>
            )}
          </div>
        </header>
        <div className={styles.parties}>
          {partiesOf(document).map((one) => (
            <div key={one.role} className={styles.party}>
              <div className={styles.caption}>{text.code('partyRole', one.role)}</div>
              <Party party={one.party} pointer={one.pointer} />
            </div>
          ))}
        </div>
        {head.length > 0 && (
          <div className={styles.boxes}>
            {head.map((field) => (
              <Box key={field.pointer} field={field} />
            ))}
          </div>
        )}
        <Changes document={document} field={(texts) => pick(text, texts)} />
        <Lines document={document} />
        {totals.length > 0 && (
          <div className={styles.totals}>
            <table>
              <tbody>
                {totals.map((field) => (
                  <tr key={field.pointer}>
                    <th scope="row">{text.code('paper', field.label)}</th>
                    <td>
                      <Field pointer={field.pointer}>
                        <Value value={field.value} />
                      </Field>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Attestations
          document={document}
          field={(pointer, texts) => <Field pointer={pointer}>{pick(text, texts)}</Field>}
        />
        <HandlingUnits document={document} />
        <Notes texts={document.notes} pointer="notes/0" />
        {props.signature && <footer className={styles.foot}>{props.signature}</footer>}
      </article>
    </SourceContext>
  );
}

/** A value that opens to its place in the data; marked where it differs from another paper. */
function Field(props: { pointer: string; children: ReactNode }) {
  const { t } = useText();
  const { placeOf, discrepancies } = use(SourceContext);
  const place = placeOf(props.pointer);
  const wrong = place ? discrepancies.filter((one) => one.path === place.path) : [];
  if (!place) return <>{props.children}</>;
  const content = (
    <div className={styles.source}>
      {wrong.map((one) => (
        <p key={one.text}>
          <Icon name="alert" /> {one.text}
        </p>
      ))}
      <div className="faint small">{t('paper.standsAt', { line: place.line })}</div>
      <code>{place.path}</code>
    </div>
  );
  return (
    <Popover content={content} trigger="click">
      <button type="button" className={wrong.length > 0 ? `${styles.field} ${styles.wrong}` : styles.field}>
        {props.children}
      </button>
    </Popover>
  );
}

function Box(props: { field: PaperField }) {
  const text = useText();
  const { field } = props;
  const reference = /^ref-/.test(field.label);
  const label = reference ? referenceName(text, field.label.slice(4)) : text.code('paper', field.label);
  return (
    <div className={styles.box}>
      <div className={styles.caption}>{label}</div>
      <Field pointer={field.pointer}>
        <Value value={field.value} />
      </Field>
    </div>
  );
}

/** The paper that is referred to, by its name where we know one. */
function referenceName(text: Text, type: string): string {
  if (type === 'TradeFile') return text.t('word.file');
  return isUblDocumentType(type) ? text.code('documentType', type) : text.t('paper.reference');
}

function Value(props: { value: PaperValue }) {
  const text = useText();
  const { value } = props;
  switch (value.kind) {
    case 'text':
      return <>{value.text}</>;
    case 'texts':
      return <>{pick(text, value.texts)}</>;
    case 'day':
      return <Day value={value.day} />;
    case 'money':
      return <Money value={value} />;
    case 'quantity':
      return <Quantity value={value} />;
    case 'country':
      return <Country code={value.code} />;
    case 'code':
      return <>{text.code(value.area as 'packageType', value.code)}</>;
  }
}

/** The text in the reader's language, else without a language, else the first. */
function pick(text: Text, texts: readonly UblText[]): string {
  const mine = texts.filter((one) => one.language === text.language);
  const neutral = texts.filter((one) => !one.language);
  return (mine.length > 0 ? mine : neutral.length > 0 ? neutral : texts.slice(0, 1))
    .map((one) => one.text)
    .join(' ');
}

function Party(props: { party: UblParty; pointer: string }) {
  const text = useText();
  const { party, pointer } = props;
  const address = party.address;
  const street = [address?.street, address?.additionalStreet, address?.building].filter(Boolean).join(', ');
  const city = townOf(address ?? {}).join(text.t('delivery.comma'));
  return (
    <>
      <div className={styles.partyName}>
        <Field pointer={`${pointer}/names/0`}>{pick(text, party.names)}</Field>
      </div>
      {street && (
        <div>
          <Field pointer={`${pointer}/address/street`}>{street}</Field>
        </div>
      )}
      {(city || address?.country) && (
        <div>
          {city && <Field pointer={`${pointer}/address/city`}>{city}</Field>}{' '}
          {address?.country && (
            <Field pointer={`${pointer}/address/country`}>
              <Country code={address.country} />
            </Field>
          )}
        </div>
      )}
      {party.taxId && (
        <div className="small soft">
          {text.t('paper.taxId')} <Field pointer={`${pointer}/taxId`}>{party.taxId}</Field>
        </div>
      )}
    </>
  );
}

function Lines(props: { document: UblDocument }) {
  const text = useText();
  const { lines, columns, base } = linesOf(props.document);
  if (lines.length === 0) return null;
  return (
    <div className={styles.tableScroll}>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{text.t('paper.line')}</th>
            <th scope="col">{text.t('paper.item')}</th>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.number ? styles.right : undefined}>
                {text.code('paper', column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <LineRows key={line.id} line={line} pointer={`${base}/${at}`} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Descriptions, without those in another language where the name already speaks the reader's. */
function readable(text: Text, names: readonly UblText[], descriptions: readonly UblText[]) {
  const named = names.some(
    (one) => one.language === text.language || (!one.language && text.language === 'en'),
  );
  return named ? descriptions.filter((one) => !one.language || one.language === text.language) : descriptions;
}

function LineRows(props: { line: UblLine; pointer: string; columns: ReturnType<typeof linesOf>['columns'] }) {
  const text = useText();
  const { line, pointer, columns } = props;
  const names = line.item?.names ?? line.descriptions;
  const described = readable(text, names, line.item?.descriptions ?? []);
  const under = [line.item?.sellersId, line.item?.buyersId].filter(Boolean).join(' · ');
  return (
    <>
      <tr>
        <td data-label={text.t('paper.line')}>{line.id}</td>
        <td>
          {names.length > 0 && <Field pointer={`${pointer}/item/names/0`}>{pick(text, names)}</Field>}
          {under && <div className={styles.itemNote}>{under}</div>}
          {described.length > 0 && <div className={styles.itemNote}>{pick(text, described)}</div>}
          {line.notes.length > 0 && <div className={styles.itemNote}>{pick(text, line.notes)}</div>}
          {line.item && line.item.demonstration.length > 0 && <DemonstrationMark />}
        </td>
        {columns.map((column) => {
          const cell = column.valueOf(line);
          return (
            <td
              key={column.label}
              data-label={text.code('paper', column.label)}
              className={column.number ? styles.right : undefined}
            >
              {cell && (
                <Field pointer={`${pointer}/${cell.pointer}`}>
                  <Value value={cell.value} />
                </Field>
              )}
            </td>
          );
        })}
      </tr>
      {line.taxes.map((tax, at) => (
        <tr key={`${tax.type}-${tax.rate}-${tax.amount.amount}`} className={styles.tax}>
          <td />
          <td colSpan={Math.max(1, columns.length)}>
            {text.code('dutyType', tax.type ?? '')} {tax.rate} {tax.base && text.t('paper.onBase')}{' '}
            {tax.base && <Money value={tax.base} />} {tax.demonstration && <DemonstrationMark />}
          </td>
          <td className={styles.right}>
            <Field pointer={`${pointer}/taxes/${at}/amount`}>
              <Money value={tax.amount} />
            </Field>
          </td>
        </tr>
      ))}
    </>
  );
}

function HandlingUnits(props: { document: UblDocument }) {
  const text = useText();
  const units = props.document.shipment?.handlingUnits ?? [];
  const isInContainers = units.some(({ equipment }) => equipment);
  if (units.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{text.t('paper.handlingUnits')}</h3>
      <div className={styles.tableScroll}>
        <table className={`${isInContainers ? styles.lines : styles.units} ${layout.first}`}>
          <thead>
            <tr>
              <th scope="col">
                {units.every(({ id = '' }) => /^[0-9]{18}$/.test(id)) ? 'SSCC' : text.t('word.packageNumber')}
              </th>
              <th scope="col">{text.t('paper.package')}</th>
              {isInContainers && <th scope="col">{text.t('paper.equipment')}</th>}
              <th scope="col" className={styles.right}>
                {text.t('paper.netWeight')}
              </th>
              <th scope="col" className={styles.right}>
                {text.t('paper.grossWeight')}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, at) => (
              <tr key={unit.id ?? at}>
                <td data-label={text.t('word.packageNumber')}>
                  <Field pointer={`shipment/handlingUnits/${at}/id`}>{unit.id}</Field>
                </td>
                <td data-label={text.t('paper.package')}>
                  {text.code('packageType', unit.packageType ?? '')}
                </td>
                {isInContainers && <td data-label={text.t('paper.equipment')}>{unit.equipment}</td>}
                <td data-label={text.t('paper.netWeight')} className={styles.right}>
                  <Quantity value={unit.netWeightKg ? { value: unit.netWeightKg, unit: 'KGM' } : undefined} />
                </td>
                <td data-label={text.t('paper.grossWeight')} className={styles.right}>
                  <Quantity
                    value={unit.grossWeightKg ? { value: unit.grossWeightKg, unit: 'KGM' } : undefined}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Notes(props: { texts: readonly UblText[]; pointer: string }) {
  const text = useText();
  if (props.texts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{text.t('paper.notes')}</h3>
      <Field pointer={props.pointer}>{pick(text, props.texts)}</Field>
    </section>
  );
}
