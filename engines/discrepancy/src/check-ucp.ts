import type { UblDocument } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding } from './finding.ts';
import { locationsAgree } from './likeness.ts';
import type { CreditAsked, InvoiceContext, TransportKind, UcpKind, UcpRule } from './ucp-rule.ts';
import { UCP_RULES, type UcpRuleCode } from './ucp-rules.ts';

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

/** What a bank asks beside the rules. */
export type UcpAsked = { readonly charterPartyAllowed?: boolean; readonly credit?: CreditAsked };

/** Each commercial invoice and each transport document against the articles of UCP 600 for its kind. */
export function checkUcp(set: DocumentSet, { charterPartyAllowed, credit }: UcpAsked = {}): Finding[] {
  const [agreed] = set.of('Order', 'OrderResponse');
  const context: InvoiceContext = {
    ...(agreed ? { contract: agreed.document } : {}),
    ...(credit ? { credit } : {}),
  };
  // Article 18 holds an invoice against what was agreed: without that there is nothing to examine.
  const invoices = agreed || credit ? set.of('Invoice') : [];
  const examined = invoices.flatMap((of) => examine(of, 'invoice', context, agreed));
  const carried = set.of('BillOfLading', 'Waybill').flatMap((of) => {
    const kind = transportKind(of.document, charterPartyAllowed);
    return kind === undefined ? [] : examine(of, kind, context);
  });
  return [...examined, ...carried];
}

function examine(
  of: CheckedDocument,
  kind: UcpKind,
  context: InvoiceContext,
  agreed: CheckedDocument = of,
): Finding[] {
  return (Object.keys(UCP_RULES) as UcpRuleCode[]).flatMap((code) => {
    const rule: UcpRule = UCP_RULES[code];
    const article = rule.articles[kind];
    const refused = article === undefined ? undefined : rule.refused(of.document, kind, context);
    if (article === undefined || refused === undefined) return [];
    const whole = { of: agreed, pointer: '', value: agreed.document.type };
    const about = { article: article.startsWith('ISBP') ? article : `UCP 600 ${article}` };
    return [finding(code, whole, { of, ...refused }, about)];
  });
}

/** What the comparison of the papers has not told of the same place already. */
export function untold(findings: readonly Finding[], told: readonly Finding[]): Finding[] {
  const places = new Set(told.map(({ right }) => `${right.document} ${right.path}`));
  return findings.filter(({ right }) => !places.has(`${right.document} ${right.path}`));
}
