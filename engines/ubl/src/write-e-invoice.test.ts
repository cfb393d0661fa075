import { describe, expect, it } from 'vitest';
import { readUbl, readXml, writeEInvoice, writeUbl } from './index.ts';
import { SAMPLE_TRADE, sampleDocuments } from './testing/index.ts';

const SPECIFICATION = { specification: 'urn:cen.eu:en16931:2017' };
const bytesOf = (xml: string) => Buffer.from(xml, 'utf8');
const eInvoice = (xml: string) => writeEInvoice(readXml(bytesOf(xml)), SPECIFICATION);

function invoiceXml(demonstration = false): string {
  const input = sampleDocuments({ ...SAMPLE_TRADE, demonstration }).find(({ type }) => type === 'Invoice');
  if (!input) throw new Error('the sample has an invoice');
  return writeUbl(input);
}

describe('an e-invoice', () => {
  it('states the numbers of the invoice, and nothing that EN 16931 has no room for', () => {
    const xml = invoiceXml();
    const made = eInvoice(xml);
    const [from, to] = [xml, made].map((one) => {
      const reading = readUbl(bytesOf(one));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const { id, issueDate, dueDate, currency, totals, lines } = reading.document;
      const goods = lines.map(({ id: line, quantity, unitPrice, lineTotal }) => ({
        line,
        quantity,
        unitPrice,
        lineTotal,
      }));
      return { id, issueDate, dueDate, currency, totals, goods };
    });
    expect(to).toEqual(from);
    expect(made).toContain('<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>');
    expect(made).not.toMatch(/UBLVersionID|cac:Signature|cac:DeliveryTerms|languageID|schemeID="UUID"|UUID>/);
  });

  it('says each text once: in English, else as it stands first', () => {
    const xml = invoiceXml()
      .replace(/(<cac:PaymentTerms>)/, '<cac:PaymentTerms><cbc:Note>Net</cbc:Note></cac:PaymentTerms>$1')
      .replaceAll(/<cbc:Name languageID="en">(Porcelain mug[^<]*)</g, '<cbc:Name languageID="zh-CN">青花杯<');
    const made = eInvoice(xml);
    expect(made.match(/<cac:PaymentTerms>/g)).toHaveLength(1);
    expect(made).toMatch(/<cbc:Note>Net\n\S/);
    expect(made).toContain('<cbc:Name>青花杯</cbc:Name>');
    // The description in English does not belong to a name in Chinese.
    expect(made).not.toContain('Hand-painted');
  });

  it('says that it is a demonstration', () => {
    expect(eInvoice(invoiceXml(true))).toContain(
      '<cbc:Note>Demonstration: no goods are sold, and no money is owed.</cbc:Note>',
    );
    expect(eInvoice(invoiceXml())).not.toContain('Demonstration:');
  });

  it.each([
    ['2.85', '97.00', '2.76', true],
    ['3', undefined, '71.01', false],
    ['3', '760.69', '22.82', true],
    ['3', '760.69', '22.83', false],
  ])(
    'R040, R041: states %s %% of %s that come to %s only where they do: %s',
    (percent, base, amount, isStated) => {
      const stated = [
        '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>',
        `<cbc:MultiplierFactorNumeric>${percent}</cbc:MultiplierFactorNumeric><cbc:Amount currencyID="USD">${amount}</cbc:Amount>`,
        base ? `<cbc:BaseAmount currencyID="USD">${base}</cbc:BaseAmount>` : '',
        '</cac:AllowanceCharge>',
      ].join('');
      const made = eInvoice(
        invoiceXml().replace('<cac:LegalMonetaryTotal>', `${stated}<cac:LegalMonetaryTotal>`),
      );
      const charge = /<cac:AllowanceCharge>.*?<\/cac:AllowanceCharge>/s.exec(made)?.[0] ?? '';
      expect(charge).toContain(`>${amount}<`);
      expect([charge.includes('MultiplierFactorNumeric'), charge.includes('BaseAmount')]).toEqual([
        isStated,
        isStated,
      ]);
    },
  );

  it('credits an amount at so much a piece of the goods it is about, and as one piece where it names none', () => {
    const invoice = sampleDocuments().find(({ type }) => type === 'Invoice');
    if (invoice?.type !== 'Invoice') throw new Error('the sample has an invoice');
    const { number, documentId } = invoice;
    const credited = { type: 'Invoice', number, documentId, issueDate: '2026-04-11' };
    const details = { total: invoice.details.total, invoice: credited, isPriceOnly: true };
    const xml = writeUbl({ ...invoice, type: 'CreditNote', details });
    const lineOf = (made: string) => /<cac:CreditNoteLine>.*?<\/cac:CreditNoteLine>/s.exec(made)?.[0] ?? '';
    const each = lineOf(eInvoice(xml));
    expect(each).toContain('<cbc:CreditedQuantity unitCode="C62">1200</cbc:CreditedQuantity>');
    expect(each).toContain('<cbc:PriceAmount currencyID="USD">2.35</cbc:PriceAmount>');
    const line = lineOf(eInvoice(xml.replaceAll(/<cac:Price>.*?<\/cac:Price>/gs, '')));
    const [, amount] = /<cbc:LineExtensionAmount currencyID="USD">([^<]*)/.exec(line) ?? [];
    expect(line).toContain('<cbc:CreditedQuantity unitCode="C62">1</cbc:CreditedQuantity>');
    expect(line).toContain(`<cbc:PriceAmount currencyID="USD">${amount}</cbc:PriceAmount>`);
  });
});
