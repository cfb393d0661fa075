import type { UblDocument } from '@tongshang/ubl';
import { locationsAgree, plainName } from './likeness.ts';
import { INVOICE_RULES } from './ucp-invoice-rules.ts';
import { missing, type UcpKind, type UcpRule } from './ucp-rule.ts';

const namesIn = (party: UblDocument['parties']['carrier']) => [
  ...(party?.names ?? []).map((one) => plainName(one.text)),
  ...(party?.legalName ? [plainName(party.legalName)] : []),
];

const SHIP_CAPACITIES = ['carrier', 'carrier-agent', 'master', 'master-agent'];
const CAPACITIES: Readonly<Record<UcpKind, readonly string[]>> = {
  invoice: [],
  multimodal: SHIP_CAPACITIES,
  bill: SHIP_CAPACITIES,
  'sea-waybill': SHIP_CAPACITIES,
  'charter-party-bill': [
    ...['master', 'master-agent', 'owner', 'owner-agent', 'charterer', 'charterer-agent'],
  ],
  'air-waybill': ['carrier', 'carrier-agent'],
  road: ['carrier', 'carrier-agent'],
  rail: ['carrier', 'carrier-agent', 'railway'],
  post: [],
};

/** Every word in which a document may say how the goods are and are stowed. */
function saidOfGoods({ carriage, notes }: UblDocument): readonly { text: string; pointer: string }[] {
  const of = (field: string, texts: readonly { readonly text: string }[] = []) =>
    texts.map(({ text }, index) => ({ text, pointer: `${field}/${index}` }));
  return [
    ...of('carriage/clauses', carriage?.clauses),
    ...of('carriage/instructions', carriage?.instructions),
    ...of('notes', notes),
  ];
}

/** Clauses that leave a document clean: what the carrier did not count or weigh, and doubts that state no defect. */
const HARMLESS =
  /said (?:by shipper )?to (?:contain|weigh)|shipper.?s load|load,? stow|weight unknown|quality unknown|may not be sufficient|without liability|内容据称|托运人装|重量不详/i;
/** UCP 600, article 26 (a): goods that are or will be on deck; that they may be is accepted. */
const ON_DECK =
  /(?<!may be )(?<!may be carried )(?:loaded|shipped|stowed|carried|stow) on deck|装(?:于|在)?(?:甲板|舱面)/i;
const ACCEPTED = /(?:accepted|received|taken in charge).*(?:carriage|shipment)|已接收|收妥待运/i;

/** The rules that each of Incoterms 2020 asks of who pays the freight; under the others the buyer does. */
const PREPAID: readonly string[] = ['CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'];
const COLLECT: readonly string[] = ['EXW', 'FCA', 'FAS', 'FOB'];

/**
 * What UCP 600 asks of a commercial invoice, article 18, and of a transport document, articles 19 to 27, and ISBP 821 of both. Each is tried
 * on a document that is to be accepted and on one that is to be refused.
 */
export const UCP_RULES = {
  ...INVOICE_RULES,
  UCP_CARRIER_NAMED: {
    articles: {
      multimodal: '19 (a) (i)',
      bill: '20 (a) (i)',
      'sea-waybill': '21 (a) (i)',
      'air-waybill': '23 (a) (i)',
      road: '24 (a) (i)',
    },
    refused: ({ parties }) => (namesIn(parties.carrier).length > 0 ? undefined : missing('parties/carrier')),
  },
  UCP_SIGNED: {
    articles: {
      multimodal: '19 (a) (i)',
      bill: '20 (a) (i)',
      'sea-waybill': '21 (a) (i)',
      'charter-party-bill': '22 (a) (i)',
      'air-waybill': '23 (a) (i)',
      road: '24 (a) (i)',
      rail: '24 (a) (i)',
    },
    refused: ({ carriage, parties }, kind) => {
      const capacity = carriage?.capacity;
      if (capacity === undefined || namesIn(parties.signatory).length === 0)
        return missing('carriage/capacity');
      return CAPACITIES[kind].includes(capacity)
        ? undefined
        : { pointer: 'carriage/capacity', value: capacity };
    },
  },
  UCP_SIGNED_BY_CARRIER: {
    articles: {
      multimodal: '19 (a) (i)',
      bill: '20 (a) (i)',
      'sea-waybill': '21 (a) (i)',
      'air-waybill': '23 (a) (i)',
      road: '24 (a) (i)',
    },
    refused: ({ carriage, parties }) => {
      const [signed, carrier] = [namesIn(parties.signatory), namesIn(parties.carrier)];
      if (carriage?.capacity !== 'carrier' || signed.length === 0 || carrier.length === 0) return undefined;
      if (signed.some((one) => carrier.includes(one))) return undefined;
      return { pointer: 'parties/signatory', value: parties.signatory?.names[0]?.text ?? '' };
    },
  },
  UCP_ON_BOARD: {
    articles: {
      bill: '20 (a) (ii)',
      'sea-waybill': '21 (a) (ii)',
      'charter-party-bill': '22 (a) (ii)',
    },
    refused: ({ carriage }) => (carriage?.onBoard?.date ? undefined : missing('carriage/onBoard')),
  },
  UCP_ON_BOARD_PORT: {
    articles: {
      bill: '20 (a) (ii)',
      'sea-waybill': '21 (a) (ii)',
      'charter-party-bill': '22 (a) (ii)',
    },
    refused: ({ carriage, shipment }) => {
      const [at, port] = [carriage?.onBoard?.location, shipment?.portOfLoading];
      if (!at || !port || locationsAgree(at, port)) return undefined;
      return { pointer: 'carriage/onBoard/location', value: at.name ?? at.id ?? '' };
    },
  },
  UCP_VESSEL: {
    articles: { bill: '20 (a) (ii)', 'sea-waybill': '21 (a) (ii)', 'charter-party-bill': '22 (a) (ii)' },
    refused: ({ shipment }) =>
      shipment?.meansOfTransport ? undefined : missing('shipment/meansOfTransport'),
  },
  UCP_PLACES: {
    articles: {
      multimodal: '19 (a) (iii)',
      bill: '20 (a) (iii)',
      'sea-waybill': '21 (a) (iii)',
      'charter-party-bill': '22 (a) (iii)',
      'air-waybill': '23 (a) (iv)',
      road: '24 (a) (iii)',
      rail: '24 (a) (iii)',
    },
    refused: ({ shipment, carriage }, kind) => {
      const through = kind === 'multimodal';
      const from = (through ? carriage?.placeOfReceipt : undefined) ?? shipment?.portOfLoading;
      const to = (through ? carriage?.placeOfDelivery : undefined) ?? shipment?.portOfDischarge;
      if (!from) return missing('shipment/portOfLoading');
      return to ? undefined : missing('shipment/portOfDischarge');
    },
  },
  UCP_DISPATCHED: {
    articles: { multimodal: '19 (a) (ii)' },
    refused: ({ carriage, issueDate }) =>
      carriage?.takenOver?.date || carriage?.onBoard?.date || issueDate ? undefined : missing('issueDate'),
  },
  UCP_ORIGINALS: {
    articles: {
      multimodal: '19 (a) (iv)',
      bill: '20 (a) (iv)',
      'sea-waybill': '21 (a) (iv)',
      'charter-party-bill': '22 (a) (iv)',
    },
    refused: ({ carriage }) =>
      /^[1-9]\d*$/.test(carriage?.originals ?? '') ? undefined : missing('carriage/originals'),
  },
  UCP_TERMS: {
    articles: {
      multimodal: '19 (a) (v)',
      bill: '20 (a) (v)',
      'sea-waybill': '21 (a) (v)',
      'air-waybill': '23 (a) (vi)',
    },
    refused: ({ carriage }) => (carriage?.terms ? undefined : missing('carriage/terms')),
  },
  UCP_CHARTER_PARTY: {
    articles: { multimodal: '19 (a) (vi)', bill: '20 (a) (vi)', 'sea-waybill': '21 (a) (vi)' },
    refused: (document) => {
      if (document.carriage?.charterParty)
        return { pointer: 'carriage/charterParty', value: 'charter party' };
      const said = saidOfGoods(document).find(({ text }) => /charter[- ]?party|租船合同/i.test(text));
      return said && { pointer: said.pointer, value: said.text };
    },
  },
  UCP_ACCEPTED_FOR_CARRIAGE: {
    articles: { 'air-waybill': '23 (a) (ii)' },
    refused: ({ carriage }) => {
      const words = carriage?.takenOver?.words ?? [];
      if (words.some(({ text }) => ACCEPTED.test(text))) return undefined;
      return missing('carriage/takenOver');
    },
  },
  UCP_DATE_OF_ISSUE: {
    articles: { 'air-waybill': '23 (a) (iii)' },
    refused: ({ issueDate }) => (issueDate ? undefined : missing('issueDate')),
  },
  UCP_RECEIVED: {
    articles: { road: '24 (a) (ii)', rail: '24 (a) (ii)' },
    refused: ({ carriage, issueDate }) =>
      carriage?.takenOver?.date || issueDate ? undefined : missing('carriage/takenOver'),
  },
  UCP_POSTED: {
    articles: { post: '25 (a)' },
    refused: ({ carriage, issueDate }) => {
      if (!(carriage?.takenOver?.date ?? issueDate)) return missing('issueDate');
      return carriage?.takenOver?.location ? undefined : missing('carriage/takenOver');
    },
  },
  UCP_ON_DECK: {
    articles: {
      multimodal: '26 (a)',
      bill: '26 (a)',
      'sea-waybill': '26 (a)',
      'charter-party-bill': '26 (a)',
    },
    refused: (document) => {
      const said = saidOfGoods(document).find(({ text }) => ON_DECK.test(text));
      return said && { pointer: said.pointer, value: said.text };
    },
  },
  UCP_CLEAN: {
    articles: {
      multimodal: '27',
      bill: '27',
      'sea-waybill': '27',
      'charter-party-bill': '27',
      'air-waybill': '27',
      road: '27',
      rail: '27',
      post: '27',
    },
    refused: ({ carriage }) => {
      const index = (carriage?.clauses ?? []).findIndex(
        ({ text }) => !HARMLESS.test(text) && !ON_DECK.test(text),
      );
      const clause = carriage?.clauses[index];
      return clause && { pointer: `carriage/clauses/${index}`, value: clause.text };
    },
  },
  ISBP_CONSIGNEE: {
    articles: { multimodal: 'ISBP 821 D16', bill: 'ISBP 821 E12' },
    refused: ({ toOrder, parties }) =>
      toOrder === true || parties.consignee ? undefined : missing('parties/consignee'),
  },
  ISBP_FREIGHT: {
    articles: {
      multimodal: 'ISBP 821 D25',
      bill: 'ISBP 821 E26',
      'sea-waybill': 'ISBP 821 F23',
      'air-waybill': 'ISBP 821 H25',
      road: 'ISBP 821 J19',
      rail: 'ISBP 821 J19',
    },
    refused: ({ carriage, deliveryTerms }) => {
      const [freight, code] = [carriage?.freight, deliveryTerms?.code ?? ''];
      const wrong =
        (freight === 'collect' && PREPAID.includes(code)) ||
        (freight === 'prepaid' && COLLECT.includes(code));
      return wrong ? { pointer: 'carriage/freight', value: `${code}, freight ${freight}` } : undefined;
    },
  },
} as const satisfies Readonly<Record<string, UcpRule>>;

export type UcpRuleCode = keyof typeof UCP_RULES;
