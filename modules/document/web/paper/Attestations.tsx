import type { UblDocument } from '@tongshang/ubl';
import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import styles from './paper.module.css';

/** What a certificate certifies, point by point; each value is drawn by the paper, which knows where it stands. */
export function Attestations(props: {
  document: UblDocument;
  field(pointer: string, texts: UblDocument['notes']): ReactNode;
}) {
  const text = useText();
  const { attestations, shipment } = props.document;
  const points = attestations.flatMap(({ lines }, at) =>
    lines.map((line, index) => ({ line, pointer: `attestations/${at}/lines/${index}` })),
  );
  if (points.length === 0) return null;
  const goods = (id: string | undefined) => shipment?.lines.some((line) => line.id === id);
  return (
    <section className={styles.section}>
      <table className={styles.lines}>
        <tbody>
          {points.map(({ line, pointer }) => (
            <tr key={pointer}>
              <td>{goods(line.id) && line.type !== undefined ? line.id : ''}</td>
              <td>{/^[A-Z_]+$/.test(line.type ?? '') ? text.code('attested', line.type ?? '') : ''}</td>
              <td>
                {line.descriptions.length > 0 && props.field(`${pointer}/descriptions/0`, line.descriptions)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
