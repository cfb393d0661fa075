import { namespaceOf, rootOf } from './document-types.ts';
import { documentType } from './schema.ts';
import { serialiseChildren, type UblNode } from './serialise.ts';
import { timeOfIssue } from './time-of-issue.ts';
import type { DocumentInput } from './trade-input.ts';
import { beneficiaryCertificate, inspectionCertificate, insuranceCertificate } from './write-certificates.ts';
import { invoice, order, proformaInvoice, quotation, requestForQuotation } from './write-commercial.ts';
import { creditNote } from './write-credit.ts';
import { exportCustomsDeclaration, importCustomsDeclaration } from './write-customs.ts';
import { debitNote } from './write-debit.ts';
import { extensions } from './write-extensions.ts';
import { certificateOfOrigin, packingList } from './write-goods.ts';
import { customsInvoice, movementPackingList } from './write-movement.ts';
import { orderChange, orderChangeProposal, orderRejection, orderResponse } from './write-order-change.ts';
import { partyWithRole } from './write-parts.ts';
import { receiptAdvice } from './write-receipt.ts';
import { remittanceAdvice } from './write-remittance.ts';
import { carrierSignature, transportationStatus, transportDocument } from './write-transport.ts';

const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

function bodyOf(input: DocumentInput): UblNode {
  switch (input.type) {
    case 'RequestForQuotation':
      return requestForQuotation(input, input.details);
    case 'Quotation':
      return quotation(input, input.details);
    case 'ProformaInvoice':
      return proformaInvoice(input, input.details);
    case 'Order':
      return order(input, input.details);
    case 'OrderResponse':
      return orderResponse(input, input.details);
    case 'OrderChange':
      return orderChange(input, input.details);
    case 'OrderChangeProposal':
      return orderChangeProposal(input, input.details);
    case 'OrderRejection':
      return orderRejection(input, input.details);
    case 'PackingList':
      return packingList(input, input.details);
    case 'Invoice':
      return invoice(input, input.details);
    case 'CreditNote':
      return creditNote(input, input.details);
    case 'DebitNote':
      return debitNote(input, input.details);
    case 'CertificateOfOrigin':
      return certificateOfOrigin(input, input.details);
    case 'InsuranceCertificate':
      return insuranceCertificate(input, input.details);
    case 'InspectionCertificate':
      return inspectionCertificate(input, input.details);
    case 'BeneficiaryCertificate':
      return beneficiaryCertificate(input, input.details);
    case 'ExportCustomsDeclaration':
      return exportCustomsDeclaration(input, input.details);
    case 'ImportCustomsDeclaration':
      return importCustomsDeclaration(input, input.details);
    case 'BillOfLading':
    case 'Waybill':
      return transportDocument(input, input.details);
    case 'TransportationStatus':
      return transportationStatus(input, input.details);
    case 'ReceiptAdvice':
      return receiptAdvice(input, input.details);
    case 'RemittanceAdvice':
      return remittanceAdvice(input, input.details);
    case 'CustomsInvoice':
      return customsInvoice(input, input.details);
    case 'MovementPackingList':
      return movementPackingList(input, input.details);
  }
}

/** Says how the document is signed: the signature itself is detached, since it covers these bytes. */
function signature(input: DocumentInput): UblNode {
  const issuer = input.trade.parties.find((one) => one.organisationId === input.issuerOrganisationId);
  // With its address: whoever makes out a paper need not be among the parties it names.
  const { PartyIdentification, PartyName, PostalAddress } =
    (issuer && partyWithRole(input.trade, issuer.role)) ?? {};
  const carries = input.type === 'BillOfLading' || input.type === 'Waybill';
  const { capacity, name } = carries ? carrierSignature(input.details) : {};
  return {
    ID: `urn:uuid:${input.documentId}`,
    ReasonCode: capacity,
    SignatureMethod: 'EdDSA, detached JWS (RFC 7515 Appendix F, RFC 7797)',
    SignatoryParty: name ? { PartyName: { Name: name } } : { PartyIdentification, PartyName, PostalAddress },
  };
}

/**
 * Writes one UBL 2.4 document as UTF-8 text, valid against the OASIS schema of its type. The same input gives the same
 * bytes. Nothing is stated that the input does not state.
 *
 * Refuses `UBL_TEXT_UNWRITABLE` for a text with characters that XML 1.0 cannot carry, naming the element.
 */
export function writeUbl(input: DocumentInput): string {
  const { type } = input;
  const { date, time } = timeOfIssue(input);
  const { Signature: others, ...body } = bodyOf(input);
  const node: UblNode = {
    UBLVersionID: '2.4',
    ID: input.number,
    UUID: input.documentId,
    IssueDate: date,
    IssueTime: time,
    Signature: [signature(input), ...(others ? [others as UblNode] : [])],
    ...body,
  };
  const root = rootOf(type);
  const children = serialiseChildren(documentType(type), node, `/${root}`, ' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${openingTag(root)}\n${extensions(input)}${children}</${root}>\n`;
}

export function openingTag(root: string): string {
  return `<${root} xmlns="${namespaceOf(root)}" xmlns:cac="${CAC}" xmlns:cbc="${CBC}">`;
}
