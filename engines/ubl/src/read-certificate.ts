import { all, at, type Cursor, date, indicator, present, text, texts } from './cursor.ts';
import type { UblAttestation, UblDocument } from './model.ts';

/** What a certificate of goods certifies. */
export function readAttestation(one: Cursor): UblAttestation {
  return present<UblAttestation>({
    name: text(one, 'Name', 'name'),
    descriptions: texts(one, 'Description', 'descriptions'),
    accepted: indicator(one, 'AcceptanceIndicator', 'accepted'),
    date: date(one, 'ValidityPeriod/StartDate', 'date'),
    lines: all(one, 'AttestationLine', 'lines').map((line) =>
      present<UblAttestation['lines'][number]>({
        id: text(line, 'ID', 'id'),
        type: text(line, 'TypeCode', 'type'),
        descriptions: texts(line, 'Description', 'descriptions'),
      }),
    ),
  });
}

export function readCertificate(root: Cursor): UblDocument['certificate'] {
  const application = at(root, 'CertificateOfOriginApplication', 'certificate');
  if (!application) return undefined;
  return present<NonNullable<UblDocument['certificate']>>({
    type: text(application, 'CertificateType', 'type'),
    issuingCountry: text(application, 'IssuingCountry/IdentificationCode', 'issuingCountry'),
    remarks: texts(application, 'Remarks', 'remarks'),
  });
}
