import type { UblDocument } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type Finding, finding } from './finding.ts';
import { locationsAgree } from './likeness.ts';
import { type TransportKind, UCP_RULES, type UcpRuleCode } from './ucp-rules.ts';

const WAYBILLS: Readonly<Record<string, TransportKind>> = {
  '710': 'sea-waybill',
  '720': 'rail',
  '730': 'road',
  '740': 'air-waybill',
  '741': 'air-waybill',
  '750': 'post',
};
/** UN/ECE Recommendation 19. */
const BY_MODE: Readonly<Record<string, TransportKind>> = {
  '1': 'sea-waybill',
  '2': 'rail',
  '3': 'road',
  '4': 'air-waybill',
  '5': 'post',
};

/** By which article a transport document is examined; undefined where it does not say how the goods go. */
function transportKind(document: UblDocument, charterPartyAllowed = false): TransportKind | undefined {
  const { type, typeCode, shipment, carriage } = document;
  if (type === 'Waybill') return WAYBILLS[typeCode ?? ''] ?? BY_MODE[shipment?.modeOfTransport ?? ''];
  if (type !== 'BillOfLading') return undefined;
  if (charterPartyAllowed && carriage?.charterParty) return 'charter-party-bill';
  const { placeOfReceipt: receipt, placeOfDelivery: delivery } = carriage ?? {};
  const inland =
    (receipt && shipment?.portOfLoading && !locationsAgree(receipt, shipment.portOfLoading)) ||
    (delivery && shipment?.portOfDischarge && !locationsAgree(delivery, shipment.portOfDischarge));
  return inland && !carriage?.onBoard?.date ? 'multimodal' : 'bill';
}

/** Each transport document against the articles of UCP 600 for its kind. */
export function checkUcp(set: DocumentSet, charterPartyAllowed = false): Finding[] {
  return set.of('BillOfLading', 'Waybill').flatMap((of) => {
    const kind = transportKind(of.document, charterPartyAllowed);
    if (kind === undefined) return [];
    return (Object.keys(UCP_RULES) as UcpRuleCode[]).flatMap((code) => {
      const rule = UCP_RULES[code];
      const article = (rule.articles as Readonly<Partial<Record<TransportKind, string>>>)[kind];
      const refused = article === undefined ? undefined : rule.refused(of.document, kind);
      if (article === undefined || refused === undefined) return [];
      const whole = { of, pointer: '', value: of.document.type };
      const about = { article: article.startsWith('ISBP') ? article : `UCP 600 ${article}` };
      return [finding(code, whole, { of, ...refused }, about)];
    });
  });
}
