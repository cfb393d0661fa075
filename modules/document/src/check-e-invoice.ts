import {
  checkInvoice,
  type InvoiceProblem,
  PEPPOL_PROCESS,
  PEPPOL_SPECIFICATION,
} from '@tongshang/invoice-rules';
import { type InvoiceSpecification, readXml, writeEInvoice, type XmlElement } from '@tongshang/ubl';

export type EInvoiceProfile = 'peppol' | 'en16931';

/** BT-24 and BT-23 of each. */
const SPECIFICATIONS: Readonly<Record<EInvoiceProfile, InvoiceSpecification>> = {
  peppol: { specification: PEPPOL_SPECIFICATION, process: PEPPOL_PROCESS },
  en16931: { specification: 'urn:cen.eu:en16931:2017' },
};
const SETS = { peppol: ['en16931', 'peppol'], en16931: ['en16931'] } as const;

/** An invoice or credit note, and whether it is written here: only then is it put into the form of an e-invoice. */
export type InvoiceFile = {
  readonly bytes: Uint8Array;
  readonly origin: 'issued' | 'received';
  /** Of what is written here; without one, Peppol where both sides have an electronic address. */
  readonly profile?: EInvoiceProfile;
};

export type EInvoice = {
  readonly profile: EInvoiceProfile;
  readonly problems: readonly InvoiceProblem[];
  /** The e-invoice; of one received, as it came. */
  readonly bytes: Uint8Array;
};

/** Puts an invoice into the form of an e-invoice, and checks it, or one from outside as it came, by the rules of its profile. */
export function checkEInvoice({ bytes, origin, profile }: InvoiceFile): EInvoice {
  const root = readXml(bytes);
  if (origin === 'received') {
    const own = profileOfForeign(root);
    return { profile: own, problems: checkInvoice(root, SETS[own]), bytes };
  }
  const chosen = profile ?? profileOf(root);
  const written = new TextEncoder().encode(writeEInvoice(root, SPECIFICATIONS[chosen]));
  return { profile: chosen, problems: checkInvoice(readXml(written), SETS[chosen]), bytes: written };
}

const child = (element: XmlElement | undefined, name: string) =>
  element?.children.find((one) => one.name === name);

function profileOf(root: XmlElement): EInvoiceProfile {
  const sides = ['AccountingSupplierParty', 'AccountingCustomerParty'];
  const isAddressed = sides.every((side) => child(child(child(root, side), 'Party'), 'EndpointID'));
  return isAddressed ? 'peppol' : 'en16931';
}

function profileOfForeign(root: XmlElement): EInvoiceProfile {
  return child(root, 'CustomizationID')?.text.includes('peppol') ? 'peppol' : 'en16931';
}
