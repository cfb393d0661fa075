import type { Fate, Row } from './row.ts';

/**
 * Whole trades, their ends worked out by hand: who bears what befell the goods stands in Incoterms 2020 A2/A3/B3 of the rule and CISG
 * 66–70 (risk), what a seller answers for in CISG 35, 36, 45–52 (conformity).
 */

const SOUND: Fate = { is: 'received' };
const lost = (when: 'before-packing' | 'before-loading'): Fate => ({ is: 'lost', when });
const sunk = (saidBy: 'buyer' | 'seller' | 'carrier'): Fate => ({ is: 'lost', when: 'at-sea', saidBy });

const BY_SEA: readonly Row[] = [
  {
    // Lost with the ship after it was on board: the price of it is due all the same (FOB B3; CISG 66), and the carrier answers.
    name: 'a whole shipment lost at sea, after risk has passed: its price is due, the carrier pays half of it',
    ...{ incoterm: 'FOB', mode: 'sea', payment: 'escrow' },
    shipments: [SOUND, sunk('buyer')],
    claims: [
      {
        ...{ about: 2, against: 'carrier', reason: 'lost-on-the-way', amount: '130.00' },
        ends: { by: 'offer', toBuyer: '65.00' },
      },
    ],
    end: {
      ...{ released: '400.00', refunded: '0.00' },
      pieces: { accepted: ['60', '30'], 'lost-on-the-way': ['40', '10'] },
    },
  },
  {
    // The carrier, whom the buyer accepts, says it; under CIF the insurer answers (A5).
    name: 'a whole shipment lost at sea, as the carrier says: its price is due, the insurer pays',
    ...{ incoterm: 'CIF', mode: 'sea', payment: 'credit' },
    shipments: [SOUND, sunk('carrier')],
    claims: [
      {
        ...{ about: 2, against: 'insurer', reason: 'lost-on-the-way', amount: '143.00' },
        ends: { by: 'outside', toBuyer: '143.00' },
      },
    ],
    end: {
      ...{ released: '400.00', refunded: '0.00' },
      pieces: { accepted: ['60', '30'], 'lost-on-the-way': ['40', '10'] },
    },
  },
  {
    // Over the rail of the ship the risk is the buyer's (A2, B3): the price stays due, the carrier answers.
    name: 'pieces lost at sea, after risk has passed: the carrier answers, the price is due',
    ...{ incoterm: 'FOB', mode: 'sea', payment: 'escrow' },
    shipments: [{ is: 'received', differs: { 2: { 'lost-on-the-way': '5' } } }, SOUND],
    claims: [
      { about: 1, against: 'carrier', reason: 'lost-on-the-way', amount: '25.00', ends: { by: 'answer' } },
    ],
    end: {
      ...{ released: '400.00', refunded: '0.00' },
      pieces: { accepted: ['100', '35'], 'lost-on-the-way': ['0', '5'] },
    },
  },
  {
    // On the quay they are still the seller's (A2, A3): nothing is due for what was never on board.
    name: 'a shipment lost on the quay, before risk has passed: the price of it goes back',
    ...{ incoterm: 'FOB', mode: 'sea', payment: 'escrow' },
    shipments: [SOUND, lost('before-loading')],
    claims: [
      {
        ...{ raisedBy: 'buyer', about: 2, against: 'seller', reason: 'other', amount: '130.00' },
        ends: { by: 'answer' },
      },
    ],
    end: {
      ...{ released: '270.00', refunded: '130.00' },
      pieces: { accepted: ['60', '30'], 'never-loaded': ['40', '10'] },
    },
  },
  {
    // Risk passed on board, though the seller paid the freight (CIF A2, A3, A4); A5: the insurer pays.
    name: 'pieces lost at sea and pieces refused: the insurer pays for the one, the bank decides about the other',
    ...{ incoterm: 'CIF', mode: 'sea', payment: 'escrow' },
    shipments: [
      { is: 'received', differs: { 1: { 'lost-on-the-way': '10' } } },
      { is: 'received', differs: { 1: { 'not-conforming': '4' } } },
    ],
    claims: [
      {
        ...{ about: 1, against: 'insurer', reason: 'lost-on-the-way', amount: '22.00' },
        ends: { by: 'outside', toBuyer: '22.00' },
      },
      {
        ...{ about: 2, against: 'seller', reason: 'not-conforming', amount: '8.00' },
        ends: { by: 'bank', toBuyer: '5.00' },
      },
    ],
    end: {
      ...{ released: '395.00', refunded: '5.00' },
      pieces: { accepted: ['86', '40'], 'lost-on-the-way': ['10', '0'], 'not-conforming': ['4', '0'] },
    },
  },
  {
    // Before it is on board nothing of it is due (CIF A2), insured or not.
    name: 'a shipment lost before it was on board, and wrong goods that go back',
    ...{ incoterm: 'CIF', mode: 'sea', payment: 'transfer' },
    shipments: [{ is: 'received', differs: { 2: { 'wrong-goods': '6' } } }, lost('before-loading')],
    claims: [
      {
        ...{ about: 1, against: 'seller', reason: 'wrong-goods', amount: '30.00' },
        ends: { by: 'return', toBuyer: '30.00' },
      },
      {
        ...{ raisedBy: 'buyer', about: 2, against: 'seller', reason: 'other', amount: '130.00' },
        ends: { by: 'offer', toBuyer: '130.00' },
      },
    ],
    end: {
      ...{ released: '240.00', refunded: '160.00' },
      pieces: { accepted: ['60', '24'], 'wrong-goods': ['0', '6'], 'never-loaded': ['40', '10'] },
      returned: ['0', '6'],
    },
  },
  {
    // Until they are at the buyer's disposal, cleared, at the named place, the risk is the seller's (DDP A2, A3).
    name: 'pieces lost on the way, which is the seller’s risk, and pieces refused, which are replaced',
    ...{ incoterm: 'DDP', mode: 'sea', payment: 'escrow' },
    shipments: [
      { is: 'received', differs: { 2: { 'lost-on-the-way': '5' } } },
      { is: 'received', differs: { 1: { 'not-conforming': '8' } } },
    ],
    claims: [
      { about: 1, against: 'seller', reason: 'lost-on-the-way', amount: '25.00', ends: { by: 'answer' } },
      { about: 2, against: 'seller', reason: 'not-conforming', amount: '16.00', ends: { by: 'replacement' } },
    ],
    end: {
      ...{ released: '375.00', refunded: '25.00' },
      pieces: { accepted: ['92', '35'], 'lost-on-the-way': ['0', '5'], 'not-conforming': ['8', '0'] },
      replaced: ['8', '0'],
    },
  },
  {
    name: 'a whole shipment lost at sea, which is the seller’s risk, as it says: the price of it goes back',
    ...{ incoterm: 'DDP', mode: 'sea', payment: 'outside' },
    shipments: [SOUND, sunk('seller')],
    claims: [
      {
        ...{ about: 2, against: 'seller', reason: 'lost-on-the-way', amount: '130.00' },
        ends: { by: 'admission' },
      },
    ],
    end: {
      ...{ released: '270.00', refunded: '130.00' },
      pieces: { accepted: ['60', '30'], 'lost-on-the-way': ['40', '10'] },
    },
  },
  {
    // Placed at the buyer's disposal, not loaded: risk has passed (EXW A2, B3; CISG 66, 69). Short from the start is the seller's.
    name: 'a shipment lost at the seller’s gate, after risk has passed, and pieces that were never in the boxes',
    ...{ incoterm: 'EXW', mode: 'sea', payment: 'escrow' },
    shipments: [{ is: 'received', differs: { 1: { 'short-from-start': '3' } } }, lost('before-loading')],
    claims: [
      { about: 1, against: 'seller', reason: 'short-from-start', amount: '6.00', ends: { by: 'answer' } },
      {
        ...{ raisedBy: 'seller', about: 2, against: 'buyer', reason: 'other', amount: '130.00' },
        ends: { by: 'bank', toBuyer: '0.00' },
      },
    ],
    end: {
      ...{ released: '394.00', refunded: '6.00' },
      pieces: { accepted: ['57', '30'], 'short-from-start': ['3', '0'], 'never-loaded': ['40', '10'] },
    },
  },
  {
    // Nothing had been placed at the buyer's disposal: the risk was the seller's (EXW A2, A3).
    name: 'goods that burn in the works, before risk has passed, and damage on the way after it',
    ...{ incoterm: 'EXW', mode: 'sea', payment: 'escrow' },
    shipments: [{ is: 'received', differs: { 2: { 'damaged-on-the-way': '2' } } }, lost('before-packing')],
    claims: [
      {
        ...{ about: 1, against: 'carrier', reason: 'damaged-on-the-way', amount: '10.00' },
        ends: { by: 'offer', toBuyer: '7.00' },
      },
      {
        ...{ raisedBy: 'buyer', about: 2, against: 'seller', reason: 'other', amount: '130.00' },
        ends: { by: 'answer' },
      },
    ],
    end: {
      ...{ released: '270.00', refunded: '130.00' },
      pieces: { accepted: ['60', '28'], 'damaged-on-the-way': ['0', '2'], 'never-packed': ['40', '10'] },
    },
  },
  {
    // Handed to the first carrier the risk is the buyer's (FCA A2, B3; CISG 67(1)).
    name: 'pieces damaged on the way, for which the carrier answers, and pieces refused, which go back but for one',
    ...{ incoterm: 'FCA', mode: 'sea', payment: 'outside' },
    shipments: [
      { is: 'received', differs: { 1: { 'damaged-on-the-way': '5' } } },
      { is: 'received', differs: { 2: { 'not-conforming': '4' } } },
    ],
    claims: [
      { about: 1, against: 'carrier', reason: 'damaged-on-the-way', amount: '10.00', ends: { by: 'answer' } },
      {
        ...{ about: 2, against: 'seller', reason: 'not-conforming', amount: '20.00' },
        ends: { by: 'return', toBuyer: '20.00', lostOnTheWayBack: '1' },
      },
    ],
    end: {
      ...{ released: '380.00', refunded: '20.00' },
      pieces: { accepted: ['95', '36'], 'damaged-on-the-way': ['5', '0'], 'not-conforming': ['0', '4'] },
      returned: ['0', '3'],
    },
  },
];

const BY_AIR: readonly Row[] = [
  {
    name: 'a shipment lost before the carrier had it, and pieces short from the start',
    ...{ incoterm: 'CIP', mode: 'air', payment: 'transfer' },
    shipments: [{ is: 'received', differs: { 1: { 'short-from-start': '5' } } }, lost('before-loading')],
    claims: [
      { about: 1, against: 'seller', reason: 'short-from-start', amount: '10.00', ends: { by: 'answer' } },
      {
        ...{ raisedBy: 'buyer', about: 2, against: 'seller', reason: 'other', amount: '130.00' },
        ends: { by: 'answer' },
      },
    ],
    end: {
      ...{ released: '260.00', refunded: '140.00' },
      pieces: { accepted: ['55', '30'], 'short-from-start': ['5', '0'], 'never-loaded': ['40', '10'] },
    },
  },
  {
    name: 'pieces lost in the air, and a price reduced by agreement',
    ...{ incoterm: 'FCA', mode: 'air', payment: 'escrow' },
    shipments: [
      { is: 'received', differs: { 2: { 'lost-on-the-way': '3' } } },
      { is: 'received', differs: { 2: { 'not-conforming': '2' } } },
    ],
    claims: [
      { about: 1, against: 'carrier', reason: 'lost-on-the-way', amount: '15.00', ends: { by: 'answer' } },
      {
        ...{ about: 2, against: 'seller', reason: 'not-conforming', amount: '10.00' },
        ends: { by: 'offer', toBuyer: '4.50' },
      },
    ],
    end: {
      ...{ released: '395.50', refunded: '4.50' },
      pieces: { accepted: ['100', '35'], 'lost-on-the-way': ['0', '3'], 'not-conforming': ['0', '2'] },
    },
  },
  {
    // Before the carrier has them the risk is the seller's (FCA A2, A3).
    name: 'a shipment lost before the carrier had it: nothing of it is due',
    ...{ incoterm: 'FCA', mode: 'air', payment: 'credit' },
    shipments: [SOUND, lost('before-loading')],
    claims: [
      {
        ...{ raisedBy: 'buyer', about: 2, against: 'seller', reason: 'other', amount: '130.00' },
        ends: { by: 'answer' },
      },
    ],
    end: {
      ...{ released: '270.00', refunded: '130.00' },
      pieces: { accepted: ['60', '30'], 'never-loaded': ['40', '10'] },
    },
  },
  {
    // CIP is to the air what CIF is to the sea: risk passes with the first carrier (A2), the seller insures (A5, clauses A).
    name: 'pieces damaged in the air, for which the insurer pays, and wrong goods that are replaced',
    ...{ incoterm: 'CIP', mode: 'air', payment: 'escrow' },
    shipments: [
      { is: 'received', differs: { 1: { 'wrong-goods': '6' }, 2: { 'damaged-on-the-way': '4' } } },
      SOUND,
    ],
    claims: [
      {
        ...{ about: 1, against: 'insurer', reason: 'damaged-on-the-way', amount: '22.00' },
        ends: { by: 'outside', toBuyer: '18.00' },
      },
      { about: 1, against: 'seller', reason: 'wrong-goods', amount: '12.00', ends: { by: 'replacement' } },
    ],
    end: {
      ...{ released: '400.00', refunded: '0.00' },
      pieces: { accepted: ['94', '36'], 'damaged-on-the-way': ['0', '4'], 'wrong-goods': ['6', '0'] },
      replaced: ['6', '0'],
    },
  },
  {
    name: 'pieces damaged on the way, which is the seller’s risk, and pieces refused, of which the bank decides',
    ...{ incoterm: 'DDP', mode: 'air', payment: 'escrow' },
    shipments: [
      { is: 'received', differs: { 1: { 'damaged-on-the-way': '10' } } },
      { is: 'received', differs: { 2: { 'not-conforming': '2' } } },
    ],
    claims: [
      { about: 1, against: 'seller', reason: 'damaged-on-the-way', amount: '20.00', ends: { by: 'answer' } },
      {
        ...{ about: 2, against: 'seller', reason: 'not-conforming', amount: '10.00' },
        ends: { by: 'bank', toBuyer: '6.00' },
      },
    ],
    end: {
      ...{ released: '374.00', refunded: '26.00' },
      pieces: { accepted: ['90', '38'], 'damaged-on-the-way': ['10', '0'], 'not-conforming': ['0', '2'] },
    },
  },
  {
    name: 'pieces lost on the way, which is the buyer’s risk from the works on, and wrong goods that go back',
    ...{ incoterm: 'EXW', mode: 'air', payment: 'credit' },
    shipments: [
      { is: 'received', differs: { 1: { 'lost-on-the-way': '7' } } },
      { is: 'received', differs: { 2: { 'wrong-goods': '3' } } },
    ],
    claims: [
      { about: 1, against: 'carrier', reason: 'lost-on-the-way', amount: '14.00', ends: { by: 'answer' } },
      {
        ...{ about: 2, against: 'seller', reason: 'wrong-goods', amount: '15.00' },
        ends: { by: 'return', toBuyer: '15.00' },
      },
    ],
    end: {
      ...{ released: '385.00', refunded: '15.00' },
      pieces: { accepted: ['93', '37'], 'lost-on-the-way': ['7', '0'], 'wrong-goods': ['0', '3'] },
      returned: ['0', '3'],
    },
  },
];

export const TABLE: readonly Row[] = [...BY_SEA, ...BY_AIR];

/** Rows of the same rule and mode, which a share of the table draws from one by one. */
export const cellOf = ({ incoterm, mode }: Pick<Row, 'incoterm' | 'mode'>): string => `${incoterm} ${mode}`;
