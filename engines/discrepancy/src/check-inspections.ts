import type { DocumentSet } from './document-set.ts';
import { type Finding, finding } from './finding.ts';

/** Goods that an inspection certificate does not pass. */
export function checkInspections(set: DocumentSet): Finding[] {
  return set.of('InspectionCertificate').flatMap((of) =>
    of.document.attestations.flatMap(({ lines }, at) =>
      lines.flatMap(({ id = '', type, descriptions }, index) => {
        if (type !== 'FAILED') return [];
        const pointer = `attestations/${at}/lines/${index}`;
        const goods = of.document.shipment?.lines.find((line) => line.id === id)?.item?.names ?? [];
        const [named] = goods;
        const value = descriptions[0]?.text ?? type;
        const about = { lineId: id, ...(named ? { goods: named.text, 'goods.zh-CN': named.text } : {}) };
        return [
          finding(
            'INSPECTION_FAILED',
            { of, pointer: '', value: of.document.type },
            { of, pointer, value },
            about,
          ),
        ];
      }),
    ),
  );
}
