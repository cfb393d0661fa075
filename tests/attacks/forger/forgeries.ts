import type { Json } from '@tongshang/canonical-json';
import { FORGED_ANSWERS } from './forged-answers.ts';
import type { Forgery } from './forgery.ts';
import type { TakenApart } from './taken-apart.ts';

const text = new TextEncoder();

const disclosed = (apart: TakenApart, kind: string, field: string): { salt: string; value: Json } => {
  const found = apart.entry(kind).disclosures[field];
  if (!found) throw new Error(`${kind} does not disclose ${field}`);
  return found;
};

/** Gives every party in a disclosure the name of a famous bank. */
function rename(value: Json): Json {
  const parties = value as unknown as { name: Record<string, string> }[];
  return parties.map((party) => ({ ...party, name: { en: 'Bank of England' } })) as unknown as Json;
}

const CHANGED: readonly Forgery[] = [
  {
    what: 'the parties renamed to a famous bank',
    reason: /disclosures: DISCLOSURE_MISMATCH/,
    make({ closed }) {
      const said = disclosed(closed, 'trade.begun', 'parties');
      said.value = rename(said.value);
      return closed;
    },
  },
  {
    what: 'the trade’s number changed',
    reason: /disclosures: DISCLOSURE_MISMATCH/,
    make({ closed }) {
      disclosed(closed, 'trade.begun', 'number').value = 'T-99999999';
      return closed;
    },
  },
  {
    what: 'a demonstration passed off as a real trade',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ closed }) {
      closed.rewrite('trade.begun', (entry) => {
        entry.public = { demonstration: false };
      });
      return closed;
    },
  },
  {
    what: 'the number of an invoice changed',
    reason: /disclosures: DISCLOSURE_MISMATCH/,
    make({ closed }) {
      disclosed(closed, 'document.issued', 'number').value = 'INV-1';
      return closed;
    },
  },
  {
    what: 'a paper relabelled as another kind',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ closed }) {
      closed.rewrite('document.issued', (entry) => {
        entry.public = { ...(entry.public as object), type: 'BillOfLading' } as unknown as Json;
      });
      return closed;
    },
  },
  {
    what: 'a disclosed amount changed',
    reason: /disclosures: DISCLOSURE_MISMATCH/,
    make({ closed }) {
      const said = disclosed(closed, 'trade.ordered', 'details');
      said.value = {
        ...(said.value as object),
        total: { amount: '1.00', currency: 'USD' },
      } as unknown as Json;
      return closed;
    },
  },
  {
    what: 'a receipt moved to an earlier day, so that the times descend',
    reason: /times: DOSSIER_TIMES_DESCEND/,
    make({ closed }) {
      closed.rewrite('trade.closed', (entry) => {
        entry.at = '2020-01-01T00:00:00Z';
      });
      return closed;
    },
  },
  {
    what: 'the word of one party put into the mouth of another',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ closed }) {
      closed.rewrite('settlement.funded', (entry) => {
        const by = '01890000-0000-7000-8000-00000000000a';
        entry.organisationId = by;
        entry.word = { by, grade: 'stated', evidence: [] };
      });
      return closed;
    },
  },
  {
    what: 'the extract of payments changed',
    reason: /views: DOSSIER_VIEW_DIFFERS/,
    make({ closed }) {
      const changed = closed.laidTogether();
      const view = closed.path(/views\/payments/);
      closed.laidTogether = () =>
        changed.map(([path, bytes]) => (path === view ? [path, text.encode('[]')] : [path, bytes]));
      return closed;
    },
  },
];

const CUT: readonly Forgery[] = [
  {
    what: 'an entry left out in the middle',
    reason: /chain: CHAIN_SEQUENCE_GAP/,
    make({ closed }) {
      const at = closed.entries.indexOf(closed.entry('settlement.funded'));
      closed.entries.splice(at, 1);
      return closed;
    },
  },
  {
    what: 'a closed trade cut to an open one',
    reason: /asOf: DOSSIER_CUT/,
    make({ closed }) {
      const at = closed.entries.indexOf(closed.entry('trade.closed'));
      closed.entries.splice(at);
      return closed;
    },
  },
  {
    what: 'the case after the closing left out',
    reason: /asOf: DOSSIER_CUT/,
    make({ closed }) {
      const at = closed.entries.indexOf(closed.entry('trade.case-opened'));
      const gone = closed.entries.splice(at);
      if (gone.length === 0) throw new Error('the trade has no case');
      for (const path of [...closed.parts.keys()].filter((one) => one.includes('.pdf')))
        closed.parts.delete(path);
      return closed;
    },
  },
  {
    what: 'an open trade cut shorter',
    reason: /asOf: DOSSIER_CUT/,
    make({ open }) {
      open.entries.splice(-1);
      return open;
    },
  },
  {
    what: 'a cancelled trade cut to an open one',
    reason: /asOf: DOSSIER_CUT/,
    make({ cancelled }) {
      cancelled.entries.splice(cancelled.entries.indexOf(cancelled.entry('trade.cancelled')));
      return cancelled;
    },
  },
  {
    what: 'entries in another order',
    reason: /chain: CHAIN_/,
    make({ closed }) {
      const at = closed.entries.indexOf(closed.entry('settlement.funded'));
      const [one] = closed.entries.splice(at, 1);
      if (one) closed.entries.push(one);
      return closed;
    },
  },
  {
    what: 'an entry twice',
    reason: /entries: DOSSIER_ENTRY_TWICE/,
    make({ closed }) {
      closed.entries.push(closed.entry('settlement.funded'));
      return closed;
    },
  },
  {
    what: 'an entry of another trade slipped in',
    reason: /entries: DOSSIER_ENTRY_OF_ANOTHER_TRADE/,
    make({ closed, other }) {
      closed.entries.push(other.entry('settlement.funded'));
      return closed;
    },
  },
  {
    what: 'an older checkpoint of the same log',
    reason: /inclusion: DOSSIER_CHECKPOINT_OLD|checkpoint: DOSSIER_CHECKPOINT_OTHER/,
    make({ closed, earlier }) {
      closed.put('checkpoint.txt', earlier.bytes('checkpoint.txt'));
      return closed;
    },
  },
  {
    what: 'the entries of today under what was sealed earlier',
    reason: /asOf: DOSSIER_CUT/,
    make({ closed, earlier }) {
      closed.manifest = { ...earlier.manifest };
      closed.put('checkpoint.txt', earlier.bytes('checkpoint.txt'));
      return closed;
    },
  },
];

const PAPERS: readonly Forgery[] = [
  {
    what: 'a forged PDF in place of a printed page',
    reason: /documents: DOSSIER_PAGE_CHANGED/,
    make({ closed }) {
      closed.put(closed.path(/Invoice\.en\.pdf$/), '%PDF-1.7 pay somebody else');
      return closed;
    },
  },
  {
    what: 'a forged PDF beside the real ones',
    reason: /files: DOSSIER_FILE_UNREFERENCED/,
    make({ closed }) {
      closed.put('documents/99-Invoice.en.pdf', '%PDF-1.7 pay somebody else');
      return closed;
    },
  },
  {
    what: 'the prints of two languages swapped',
    reason: /documents: DOSSIER_PAGE_CHANGED/,
    make({ closed }) {
      const english = closed.path(/Invoice\.en\.pdf$/);
      const chinese = closed.path(/Invoice\.zh-CN\.pdf$/);
      closed.swap(english, chinese);
      closed.swap(`${english}.jws`, `${chinese}.jws`);
      return closed;
    },
  },
  {
    what: 'a document swapped with another, signatures and all',
    reason: /documents: DOSSIER_DOCUMENT_CHANGED/,
    make({ closed }) {
      const [order, invoice] = [closed.path(/-Order\.xml$/), closed.path(/-Invoice\.xml$/)];
      closed.swap(order, invoice);
      closed.swap(`${order}.jws`, `${invoice}.jws`);
      return closed;
    },
  },
  {
    what: 'a document taken out',
    reason: /documents: DOSSIER_DOCUMENT_MISSING/,
    make({ closed }) {
      const invoice = closed.path(/-Invoice\.xml$/);
      for (const path of [...closed.parts.keys()]) {
        if (path.startsWith(invoice.replace('.xml', ''))) closed.parts.delete(path);
      }
      return closed;
    },
  },
  {
    what: 'a signature taken out',
    reason: /signatures: DOSSIER_PART_UNREADABLE/,
    make({ closed }) {
      closed.parts.delete(closed.path(/-Invoice\.xml\.jws$/));
      return closed;
    },
  },
  {
    what: 'the signature of another paper',
    reason: /signatures: SIGNATURE_WRONG/,
    make({ closed }) {
      closed.swap(closed.path(/-Invoice\.xml\.jws$/), closed.path(/-OrderResponse\.xml\.jws$/));
      return closed;
    },
  },
  {
    what: 'a foreign paper relabelled as another kind',
    reason: /files: DOSSIER_FILE_UNREFERENCED/,
    make({ closed }) {
      const from = closed.path(/^received\/01-.*\.pdf$/);
      closed.put('received/01-CertificateOfOrigin.pdf', closed.bytes(from));
      closed.parts.delete(from);
      return closed;
    },
  },
  {
    what: 'a foreign paper exchanged',
    reason: /documents: DOSSIER_DOCUMENT_CHANGED/,
    make({ closed }) {
      closed.put(closed.path(/^received\/01-.*\.pdf$/), '%PDF-1.4 another bill');
      return closed;
    },
  },
  {
    what: 'a foreign paper said to be brought by another party',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ closed }) {
      closed.rewrite('document.received', (entry) => {
        const by = '01890000-0000-7000-8000-00000000000a';
        entry.organisationId = by;
        entry.word = { by, grade: 'stated', evidence: [] };
      });
      return closed;
    },
  },
  {
    what: 'the photograph of a claim exchanged',
    reason: /documents: DOSSIER_DOCUMENT_CHANGED.*evidence: DOSSIER_EVIDENCE_OTHER/,
    make({ closed }) {
      closed.put(closed.path(/^received\/\d+-Evidence\.jpg$/), Uint8Array.of(0xff, 0xd8, 0xff, 1));
      return closed;
    },
  },
  {
    what: 'a photograph that a claim names brought by nobody',
    reason: /evidence: DOSSIER_EVIDENCE_UNBROUGHT/,
    make({ closed }) {
      closed.entries = closed.entries.filter(({ text: said }) => !said.includes('"type":"Evidence"'));
      closed.parts.delete(closed.path(/-Evidence\.jpg$/));
      return closed;
    },
  },
  {
    what: 'a claim that names a foreign bill as its evidence instead',
    reason: /inclusion: MERKLE_ROOT_MISMATCH/,
    make({ closed }) {
      const bill = JSON.parse(closed.entry('document.received').text).public.documentId;
      closed.rewrite('claims.claimed', (entry) => {
        entry.public = { ...(entry.public as object), evidence: [bill] } as unknown as Json;
      });
      return closed;
    },
  },
  {
    what: 'the hash that a claim names changed to that of another file',
    reason: /disclosures: DISCLOSURE_MISMATCH/,
    make({ closed }) {
      const said = disclosed(closed, 'claims.claimed', 'details');
      said.value = { ...(said.value as object), evidence: ['ab'.repeat(32)] } as unknown as Json;
      return closed;
    },
  },
  {
    what: 'evidence that no entry names',
    reason: /files: DOSSIER_FILE_UNREFERENCED/,
    make({ closed }) {
      closed.put(`evidence/${'0'.repeat(64)}.pdf`, '%PDF-1.4 evidence');
      return closed;
    },
  },
  {
    what: 'a part of the old format, which names the parties unproven',
    reason: /files: DOSSIER_FILE_UNREFERENCED/,
    make({ closed }) {
      closed.put('organisations.json', '[]');
      return closed;
    },
  },
  {
    what: 'the key that signed left out',
    reason: /signatures: DOSSIER_KEY_UNKNOWN/,
    make({ closed }) {
      closed.entries.splice(closed.entries.indexOf(closed.entry('party.key-registered')), 1);
      return closed;
    },
  },
  {
    what: 'the key of another trade’s party slipped in',
    reason: /signatures: DOSSIER_ENTRY_UNEXPECTED|entries: DOSSIER_ENTRY_TWICE/,
    make({ closed, other }) {
      const foreign = other.entries.find(
        ({ text: said }) =>
          said.includes('party.key-registered') && !closed.entries.some((own) => own.text === said),
      );
      closed.entries.push(foreign ?? other.entry('party.key-registered'));
      return closed;
    },
  },
];

/** Forgeries of what a dossier says, each laid together anew with care. */
export const FORGERIES: readonly Forgery[] = [...CHANGED, ...CUT, ...FORGED_ANSWERS, ...PAPERS];
