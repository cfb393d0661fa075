import { all, at, type Cursor, identifier, present, text, texts } from './cursor.ts';
import type { UblAddress, UblDocument, UblLocation, UblParty, UblPartyRole, UblText } from './model.ts';

/** Role → where each document type keeps that party; the first that is there counts. */
const PARTIES: Readonly<Record<UblPartyRole, string>> = {
  buyer: 'BuyerCustomerParty/Party',
  seller: 'SellerSupplierParty/Party',
  originator: 'OriginatorCustomerParty/Party',
  accountingCustomer: 'AccountingCustomerParty/Party',
  accountingSupplier: 'AccountingSupplierParty/Party',
  consignor:
    'ConsignorParty|CustomsDeclaration/ConsignorParty|DespatchSupplierParty/Party|Shipment/Consignment/ConsignorParty|Consignment/ConsignorParty',
  consignee:
    'ConsigneeParty|CustomsDeclaration/ConsigneeParty|DeliveryCustomerParty/Party|Shipment/Consignment/ConsigneeParty|Consignment/ConsigneeParty',
  notify: 'Shipment/Consignment/NotifyParty|Consignment/NotifyParty',
  carrier: 'CarrierParty|Shipment/Consignment/CarrierParty|Consignment/CarrierParty',
  freightForwarder: 'FreightForwarderParty|Shipment/Consignment/FreightForwarderParty',
  exporter: 'ExporterParty|CertificateOfOriginApplication/ExporterParty',
  importer: 'ImporterParty|CertificateOfOriginApplication/ImporterParty',
  representative: 'ImporterParty/PowerOfAttorney/AgentParty|ExporterParty/PowerOfAttorney/AgentParty',
  customs: 'CustomsParty|CustomsDeclaration/CustomsParty',
  delivery: 'Delivery/DeliveryParty',
  payee: 'PayeeParty',
  issuer: 'CertificateOfOriginApplication/IssuerParty|IssuerParty|SenderParty',
  attestor: 'Attestation/IssuerParty',
  signatory: 'Signature/SignatoryParty',
};

export function readParties(root: Cursor): UblDocument['parties'] {
  const parties: Partial<Record<UblPartyRole, UblParty>> = {};
  for (const [role, paths] of Object.entries(PARTIES) as [UblPartyRole, string][]) {
    const found = at(root, paths, `parties/${role}`);
    if (found) parties[role] = readParty(found);
  }
  return parties;
}

/** Who issued the number that registers a firm (ISO/IEC 6523). */
function schemeOf(party: Cursor): string | undefined {
  const found = at(party, 'PartyLegalEntity/CompanyID', 'legalId');
  return found && identifier(found)?.scheme;
}

export function readParty(party: Cursor): UblParty {
  const contact = at(party, 'Contact', 'contact');
  const address = at(party, 'PostalAddress|PhysicalLocation/Address', 'address');
  const registered = at(party, 'PartyLegalEntity/RegistrationAddress', 'registeredAddress');
  const endpoint = at(party, 'EndpointID', 'endpoint');
  return present<UblParty>({
    identifiers: all(party, 'PartyIdentification/ID', 'identifiers').flatMap((one) => identifier(one) ?? []),
    names: names(party),
    legalName: text(party, 'PartyLegalEntity/RegistrationName', 'legalName'),
    legalId: text(party, 'PartyLegalEntity/CompanyID', 'legalId'),
    legalIdScheme: schemeOf(party),
    registeredAddress: registered && readAddress(registered),
    endpoint: endpoint && identifier(endpoint),
    taxScheme: text(party, 'PartyTaxScheme/TaxScheme/ID', 'taxScheme'),
    taxId: text(party, 'PartyTaxScheme/CompanyID', 'taxId'),
    address: address && readAddress(address),
    contact:
      contact &&
      present<NonNullable<UblParty['contact']>>({
        name: text(contact, 'Name', 'name'),
        telephone: text(contact, 'Telephone', 'telephone'),
        email: text(contact, 'ElectronicMail', 'email'),
      }),
  });
}

/** The names of a party, or its registered name where it gives no other. */
function names(party: Cursor): UblText[] {
  const given = texts(party, 'PartyName/Name', 'names');
  return given.length > 0
    ? given
    : texts(party, 'PartyLegalEntity/RegistrationName|PartyTaxScheme/RegistrationName', 'names');
}

/** Where an address has these, a line that states its language says it all in that. */
const PARTS = ['StreetName', 'CityName'];

function readAddress(address: Cursor): UblAddress {
  const all = texts(address, 'AddressLine/Line', 'lines');
  const isOther = ({ language }: UblText) =>
    language !== undefined && address.element.children.some(({ name }) => PARTS.includes(name));
  const lines = all.filter((one) => !isOther(one)).map((one) => one.text);
  const others = all.filter(isOther);
  return present<UblAddress>({
    street: text(address, 'StreetName', 'street'),
    additionalStreet: text(address, 'AdditionalStreetName', 'additionalStreet'),
    building: text(address, 'BuildingName', 'building'),
    buildingNumber: text(address, 'BuildingNumber', 'buildingNumber'),
    postbox: text(address, 'Postbox', 'postbox'),
    city: text(address, 'CityName', 'city'),
    postalCode: text(address, 'PostalZone', 'postalCode'),
    subdivision: text(address, 'CountrySubentity|CountrySubentityCode', 'subdivision'),
    country: text(address, 'Country/IdentificationCode', 'country'),
    lines: lines.length > 0 ? lines : undefined,
    localised: others.length > 0 ? others : undefined,
  });
}

export function readLocation(cursor: Cursor, paths: string, field: string): UblLocation | undefined {
  const found = at(cursor, paths, field);
  if (!found) return undefined;
  // A delivery address may stand where a location could.
  if (found.element.name.endsWith('Address')) return { address: readAddress(found) };
  const address = at(found, 'Address', 'address');
  const country = text(found, 'Address/Country/IdentificationCode', 'country');
  return present<UblLocation>({
    id: text(found, 'ID', 'id'),
    scheme: at(found, 'ID', 'id')?.element.attributes.get('schemeID'),
    name: text(found, 'Name', 'name'),
    description: text(found, 'Description', 'description'),
    country,
    address: address && readAddress(address),
  });
}
