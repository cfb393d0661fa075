import { readUbl } from '@tongshang/ubl';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../text.ts';
import { Paper, type PaperDiscrepancy } from './Paper.tsx';

/** Reads a UBL document in the browser and shows it as a paper; where it cannot be read, it says what is wrong with it. */
export default function XmlPaper(props: {
  xml: Uint8Array;
  discrepancies?: readonly PaperDiscrepancy[];
  signature?: ReactNode;
}) {
  const { t } = useText();
  const reading = useMemo(() => readUbl(props.xml), [props.xml]);
  const source = useMemo(
    () => ({
      placeOf: reading.ok ? reading.placeOf : () => undefined,
      discrepancies: props.discrepancies ?? [],
    }),
    [reading, props.discrepancies],
  );
  if (!reading.ok) {
    return (
      <div role="alert">
        <p>{t('paper.unreadable')}</p>
        <ul>
          {reading.problems.map((problem) => (
            <li key={problem.place + problem.code}>
              <code>{problem.code}</code> {problem.place}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return <Paper document={reading.document} source={source} signature={props.signature} />;
}
