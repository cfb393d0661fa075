import type { UblCarriageEvent, UblDocument } from '@tongshang/ubl';
import { CARRIERS_CONDITIONS, EVIDENCE } from '@tongshang/ubl';
import { airBoxes } from './air-charges.ts';
import { cargo } from './cargo.ts';
import type { LabelKey } from './catalogue/catalogue.ts';
import { type PaperLanguage, paperLanguagesOf } from './catalogue/languages.ts';
import { totalPackages } from './packages.ts';
import type { Block, Box, Ink } from './sheet.ts';
import {
  arrivalBox,
  box,
  boxes,
  dateBox,
  deliveryTerms,
  identity,
  ink,
  madeTerm,
  means,
  mode,
  note,
  party,
  ports,
  references,
  type Source,
} from './sheet-parts.ts';

/** What the number of a transport document is called, by its UNCL 1001 code. */
const NUMBERS: Readonly<Record<string, LabelKey>> = {
  ...{ '705': 'billNumber', '740': 'airWaybillNumber', '741': 'airWaybillNumber' },
  ...{ '720': 'noteNumber', '730': 'noteNumber' },
};

/** Who sends the goods, as the rules of rail (CIM, article 7; SMGS, article 15) and road (CMR, article 6) call it; by sea and air the shipper. */
const SENDERS: Readonly<Record<string, LabelKey>> = { '720': 'railConsignor', '730': 'roadSender' };

/** How it is said that the goods were taken over, by whose word their weight and packages stand. */
const TAKEN_OVER: Readonly<Record<string, LabelKey>> = {
  '720': 'takenOverCleanRail',
  '730': 'takenOverCleanRoad',
};

/** Of which the original that the shipper gets is the only one to be shown (UCP 600, articles 23 (a) (v) and 24 (b) (i)), whatever it is called. */
const SHIPPERS: Readonly<Record<string, LabelKey>> = {
  ...{ '730': 'sendersOriginal', '740': 'shippersOriginal', '741': 'shippersOriginal' },
};

function originals({ document, words }: Source): Ink[] {
  const count = document.carriage?.originals;
  const ofSet = SHIPPERS[document.typeCode ?? ''];
  const saying = isSole(document) ? 'soleOriginal' : ofSet;
  return ink(count && saying ? words.label(saying, { count }) : count, { bold: true });
}

/** A bill made out in one original: there are no others that could be shown, or become void. */
const isSole = ({ type, carriage }: Source['document']): boolean =>
  type === 'BillOfLading' && Number(carriage?.originals) === 1;

/** Against what the goods are delivered, and to whom. */
function delivery(document: Source['document']): LabelKey {
  if (document.toOrder) return isSole(document) ? 'soleToOrderClause' : 'toOrderClause';
  if (document.type !== 'BillOfLading') return 'waybillClause';
  return isSole(document) ? 'soleStraightClause' : 'straightClause';
}

/** Whom the carrier tells: where that is the consignee, whose address stands above, it says so. */
function notifyBox(source: Source, span: number): Box {
  const { document, words } = source;
  const { notify, consignee } = document.parties;
  const [name] = words.party(notify);
  const isSame =
    notify?.address === undefined &&
    document.toOrder !== true &&
    name?.text === words.party(consignee)[0]?.text;
  if (!name || !isSame) return party(source, 'notifyParty', 'notify', span);
  return box(source, 'notifyParty', [name, ...ink(words.label('sameAsConsignee'), { muted: true })], span);
}

/** The rules that a rail consignment note names itself by; undefined of another paper, or where it names none. */
export function railRulesOf({ typeCode, carriage }: UblDocument): string | undefined {
  return typeCode === '720' ? /[(（]([^()（）]+)[)）]$/.exec(carriage?.title ?? '')?.[1] : undefined;
}

/**
 * Working languages of the organisation whose agreement the SMGS is: between China and a member that writes Russian the form is made out
 * in both.
 */
const WORKING_LANGUAGES: readonly PaperLanguage[] = ['zh-CN', 'ru'];

/** The two languages of a form that is made out in both; none for other papers. */
export function formLanguages(document: UblDocument): readonly PaperLanguage[] {
  const rules = railRulesOf(document)?.split('/') ?? [];
  const { departureCountry, destinationCountry } = document.shipment ?? {};
  const ends = [departureCountry, destinationCountry];
  const languages = WORKING_LANGUAGES.filter((one) => paperLanguagesOf(ends).includes(one));
  return rules.includes('SMGS') && ends.includes('CN') && languages.length === 2 ? languages : [];
}

/** The consignee, or to whose order the bill is made out. */
function consigneeBox(source: Source, span: number): Box {
  const { document, words } = source;
  const { consignee, consignor } = document.parties;
  if (document.toOrder !== true) return party(source, 'consignee', 'consignee', span);
  if (!consignee) return box(source, 'consignee', ink(words.label('toOrder'), { bold: true }), span);
  const ids = new Set(consignor?.identifiers.map((one) => one.value));
  const ofShipper = consignee.identifiers.some((one) => ids.has(one.value));
  const lines = ofShipper
    ? ink(words.label('toOrderOfShipper'), { bold: true })
    : toOrderOf(words, words.party(consignee));
  return box(source, 'consignee', lines, span);
}

/** `To order of X`, with the address of X. */
function toOrderOf(words: Source['words'], [name, ...more]: readonly Ink[]): Ink[] {
  return [...ink(words.label('toOrderOf', { name: name?.text ?? '' }), { bold: true }), ...more];
}

function eventBox(source: Source, label: LabelKey, event: UblCarriageEvent | undefined, span: number): Box {
  const { words } = source;
  return box(
    source,
    label,
    [
      ...ink(event?.date && words.date(event.date), { bold: true }),
      ...(event?.date ? ink(event.time && words.time(event.time)) : []),
      ...(event?.date ? ink(words.place(event.location), madePlace(source, event)) : []),
    ],
    span,
  );
}

/** A port that was made up is so wherever it stands. */
function madePlace(source: Source, { location }: UblCarriageEvent): Pick<Ink, 'made'> {
  const { portOfLoading } = source.document.shipment ?? {};
  const isPort = source.words.place(location) === source.words.place(portOfLoading);
  return isPort ? madeTerm(source, 'portOfLoading') : {};
}

/** What the carrier did with the goods: on board a ship, or taken over by another means. */
function carried(source: Source, span: number): Box {
  const { carriage, shipment } = source.document;
  if (carriage?.takenOver) {
    const label = shipment?.modeOfTransport === '4' ? 'acceptedForCarriage' : 'receivedForCarriage';
    return eventBox(source, label, carriage.takenOver, span);
  }
  return eventBox(source, 'shippedOnBoard', carriage?.onBoard, span);
}

function freight(source: Source, span: number): Box {
  const paid = source.document.carriage?.freight;
  const words = paid && source.words.label(paid === 'prepaid' ? 'prepaidFreight' : 'collectFreight');
  return box(source, 'freight', ink(words, { bold: true }), span);
}

/** From where to where; by road the place of delivery is where the goods are unloaded, unless another is named. */
function route(source: Source): Box[] {
  const { document, words } = source;
  const delivery = document.carriage?.placeOfDelivery;
  const [from, to] = ports(source, 3);
  if (!from || !to) return [];
  const isBeyond = document.shipment?.modeOfTransport === '3' && delivery !== undefined;
  return [
    from,
    isBeyond ? { ...to, label: words.label('placeOfUnloading') } : to,
    box(source, 'placeOfDelivery', ink(words.place(delivery)), 3),
  ];
}

/** By rail: what the note names itself by, each of them. */
const RAIL_RULES: Readonly<Record<string, LabelKey>> = { CIM: 'convention_CIM', SMGS: 'convention_SMGS' };

/** The conventions that say what is owed: of the mode, and by rail of the rules under which the note is made out. */
function conventions({ document }: Source): LabelKey[] {
  const mode = document.shipment?.modeOfTransport;
  if (mode === '3') return ['convention_3'];
  if (mode === '4') return ['convention_4'];
  if (mode !== '2') return [];
  const named = (railRulesOf(document) ?? '').split('/').flatMap((rules) => RAIL_RULES[rules] ?? []);
  return named.length > 0 ? named : ['convention_2'];
}

/** Whether it is clean, who gets the goods, by what terms they are carried. */
function clauses(source: Source): Block[] {
  const { document, words } = source;
  const { carriage } = document;
  const { label } = words;
  const remarks = carriage?.clauses ?? [];
  const taken = TAKEN_OVER[document.typeCode ?? ''] ?? 'takenOverClean';
  const clean = carriage?.takenOver ? taken : carriage?.onBoard ? 'shippedClean' : undefined;
  const condition: Ink[] =
    remarks.length > 0
      ? [...ink(label('clausedAs'), { bold: true }), ...remarks.flatMap(({ text }) => ink(text))]
      : ink(clean && label(clean));
  const terms = carriage?.terms;
  const where =
    terms === undefined
      ? undefined
      : terms === CARRIERS_CONDITIONS
        ? label('carriersConditions')
        : label('termsOfCarriage', { terms });
  return [
    {
      kind: 'text',
      lines: [
        ...condition,
        ...ink(label(delivery(document)), { bold: true }),
        ...ink(where),
        ...conventions(source).flatMap((key) => ink(label(key))),
      ],
    },
  ];
}

/** Room to endorse a bill to order; one in electronic form is endorsed by an entry, on paper here. */
function endorsement({ document, words }: Source): Block[] {
  if (document.type !== 'BillOfLading' || document.toOrder !== true) return [];
  return [
    {
      kind: 'boxes',
      rows: [
        [
          {
            label: words.label('endorsement'),
            lines: [{ text: `${words.label('endorsementLine')}  ${'.'.repeat(60)}`, muted: true }],
            span: 12,
          },
        ],
      ],
    },
  ];
}

/** Room for the sender, who signs a consignment note by road beside the carrier (CMR, article 5(1)). */
function sendersSignature({ document, words }: Source): Block[] {
  if (document.typeCode !== '730') return [];
  const line = [{ text: '.'.repeat(60), muted: true }];
  return [{ kind: 'boxes', rows: [[{ label: words.label('sendersSignature'), lines: line, span: 12 }]] }];
}

/**
 * Its number, and where and when it was made out: where the goods were loaded or taken over, as the writer dates it (CMR, article 6(1)(a); Maritime Code of the PRC,
 * article 73(9)). UBL has no element for the place.
 */
function issued(source: Source, label: LabelKey, span: number): Box[] {
  const { document, words } = source;
  const [number, day] = identity(source, label, span);
  const where = ink(words.placeName(document.shipment?.portOfLoading), madeTerm(source, 'portOfLoading'));
  if (!number || !day || where.length === 0) return [number, day].filter((one) => one !== undefined);
  return [number, { ...day, label: words.label('placeAndDateOfIssue'), lines: [...where, ...day.lines] }];
}

/** A bill of lading, a waybill by sea or air, a consignment note by rail, road or post. */
export function transportDocument(source: Source): Block[] {
  const { document, words } = source;
  const { carriage } = document;
  const bill = document.type === 'BillOfLading';
  return [
    boxes([
      [
        party(source, SENDERS[document.typeCode ?? ''] ?? 'shipper', 'consignor', 7),
        ...issued(source, NUMBERS[bill ? '705' : (document.typeCode ?? '')] ?? 'waybillNumber', 2.5),
      ],
      [consigneeBox(source, 7), party(source, 'carrier', 'carrier', 5)],
      [notifyBox(source, 7), references(source, 5)],
      [box(source, 'placeOfReceipt', ink(words.place(carriage?.placeOfReceipt)), 3), ...route(source)],
      [means(source, 4), mode(source, 2), carried(source, 3), arrivalBox(source, 3)],
      [
        freight(source, 4),
        box(source, 'originals', originals(source), 2),
        box(source, 'deliveryTerms', deliveryTerms(source), 6),
      ],
      ...airBoxes(source),
    ]),
    cargo(source),
    ...totalPackages(source),
    ...note(source),
    ...clauses(source),
    ...endorsement(source),
    ...sendersSignature(source),
  ];
}

export function transportationStatus(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const of = boxes([
    [
      party(source, 'carrier', 'carrier', 6),
      // Goods under a bill to order have no consignee; the carrier tells whom it notifies.
      document.parties.consignee
        ? party(source, 'consignee', 'consignee', 6)
        : party(source, 'notifyParty', 'notify', 6),
    ],
    [...identity(source, 'number', 3), references(source, 6)],
    [means(source, 4), ...ports(source, 4)],
    [mode(source, 4), dateBox(source, 'loadedOn', document.shipment?.loadedDate, 4), arrivalBox(source, 4)],
  ]);
  if (isLoss(document)) return [of, ...loss(source), ...note(source)];
  return [
    of,
    {
      kind: 'table',
      columns: [
        { label: label('event'), width: 30 },
        { label: label('time'), width: 30 },
        { label: label('place'), width: 40 },
      ],
      rows: document.events.map((event) => [
        [
          ...ink(words.code('steps', event.type), { bold: true }),
          ...words.texts(event.descriptions).flatMap((text) => ink(text)),
        ],
        ink(
          [event.date && words.date(event.date), event.time && words.time(event.time)]
            .filter(Boolean)
            .join(' '),
          document.demonstration.includes('events/at') ? { made: true } : {},
        ),
        ink(words.place(event.location)),
      ]),
    },
    ...note(source),
  ];
}

/** Whether a transportation status says that the goods are lost. */
export function isLoss({ events }: Pick<UblDocument, 'events'>): boolean {
  return events.some((event) => event.type?.startsWith('loss-'));
}

/** What befell the goods, which they are, and the files that show it. */
function loss(source: Source): Block[] {
  const { document, words } = source;
  const evidence = document.references.filter(({ type }) => type === EVIDENCE);
  return [
    boxes([
      ...document.events.flatMap((event) => [
        [
          box(source, 'causeOfLoss', ink(words.code('steps', event.type), { bold: true }), 5),
          dateBox(source, 'lostOn', event.date, 3, {}, event.time),
          box(source, 'place', ink(words.place(event.location)), 4),
        ],
        [
          box(
            source,
            'whatHappened',
            words.texts(event.descriptions).flatMap((text) => ink(text)),
            12,
          ),
        ],
      ]),
      [
        box(
          source,
          'evidence',
          evidence.flatMap(({ id }) => ink(id)),
          12,
        ),
      ],
    ]),
    // An older notice names no goods.
    ...(document.shipment?.lines.length ? [cargo(source)] : []),
  ];
}
