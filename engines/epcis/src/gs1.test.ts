import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalIdentifier,
  checkDigit,
  geoUri,
  glnUri,
  gtinUri,
  KEY_DIGITS,
  makeGln,
  makeGtin13,
  makeSscc,
  readGs1Key,
  ssccUri,
} from './index.ts';

function refusal(fn: () => unknown): Refusal {
  try {
    fn();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
}

const prefix = fc.stringMatching(/^\d{4,12}$/);

describe('check digits', () => {
  it.each([
    ['629104150021', '3'],
    ['4006381333931'.slice(0, 12), '1'],
    ['37610425002123456', '9'],
    ['04012345000000333', '8'],
  ])('of %s is %s', (digits, expected) => {
    expect(checkDigit(digits)).toBe(expected);
  });

  it('EPCIS-3: any one digit changed, or two neighbours that do not differ by five swapped, is noticed', () => {
    const drawn = fc.tuple(fc.stringMatching(/^\d{17}$/), fc.nat(17), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(drawn, ([digits, at, by]) => {
        const key = digits + checkDigit(digits);
        expect(readGs1Key('SSCC', key)).toBe(key);
        const changed = key.slice(0, at) + ((Number(key[at]) + by) % 10) + key.slice(at + 1);
        expect(refusal(() => readGs1Key('SSCC', changed)).code).toBe('GS1_CHECK_DIGIT');
        const [left, right] = [Number(key[at]), Number(key[at + 1])];
        if (at < 17 && left !== right && Math.abs(left - right) !== 5) {
          const swapped = key.slice(0, at) + right + left + key.slice(at + 2);
          expect(refusal(() => readGs1Key('SSCC', swapped)).code).toBe('GS1_CHECK_DIGIT');
        }
      }),
    );
  });

  it('brings short GTINs to 14 digits and refuses what is no key', () => {
    expect(readGs1Key('GTIN', '4006381333931')).toBe('04006381333931');
    expect(readGs1Key('GTIN', '40-0638-1333931')).toBe('04006381333931');
    expect(refusal(() => readGs1Key('GTIN', '400638133393')).code).toBe('GS1_CHECK_DIGIT');
    expect(refusal(() => readGs1Key('GLN', '40063813', 'gln'))).toMatchObject({
      code: 'GS1_KEY_MALFORMED',
      place: 'gln',
    });
    expect(refusal(() => readGs1Key('SSCC', 'x'.repeat(18))).code).toBe('GS1_KEY_MALFORMED');
  });
});

describe('numbering', () => {
  it('EPCIS-3: SSCCs of one company are distinct, well formed, and carry its prefix', () => {
    fc.assert(
      fc.property(prefix, fc.nat(50_000), fc.nat(50_000), (company, first, second) => {
        const capacity = 10n ** BigInt(16 - company.length) * 10n;
        fc.pre(BigInt(Math.max(first, second)) < capacity);
        const [left, right] = [makeSscc(company, BigInt(first)), makeSscc(company, BigInt(second))];
        expect(left).toHaveLength(KEY_DIGITS.SSCC);
        expect(readGs1Key('SSCC', left)).toBe(left);
        expect(left.slice(1)).toMatch(new RegExp(`^${company}`));
        expect(left === right).toBe(first === second);
      }),
    );
  });

  it('makes GTINs and GLNs, and says when a prefix is used up', () => {
    expect(readGs1Key('GTIN', makeGtin13('9521234', 12n))).toBe(`0${makeGtin13('9521234', 12n)}`);
    expect(readGs1Key('GLN', makeGln('9521234', 7n))).toHaveLength(13);
    for (const made of [() => makeSscc('952123456789', 100_000n), () => makeGtin13('9521234', 100_000n)]) {
      expect(refusal(made).code).toBe('GS1_SERIAL_EXHAUSTED');
    }
    expect(refusal(() => makeSscc('95A', 1n)).code).toBe('GS1_PREFIX_MALFORMED');
  });
});

describe('canonicalIdentifier', () => {
  it.each([
    ['urn:epc:id:sgtin:4012345.012345.12', 'https://id.gs1.org/01/04012345123456/21/12'],
    ['urn:epc:id:sscc:4012345.0000000333', 'https://id.gs1.org/00/040123450000003338'],
    ['urn:epc:id:grai:4012345.66666.87', 'https://id.gs1.org/8003/0401234566666387'],
    ['urn:epc:id:giai:4012345.AAbb', 'https://id.gs1.org/8004/4012345AAbb'],
    ['urn:epc:id:gsrn:4012345.9876540000', 'https://id.gs1.org/8018/401234598765400000'],
    ['urn:epc:id:gsrnp:4012345.0000098765', 'https://id.gs1.org/8017/401234500000987658'],
    ['urn:epc:id:gdti:4012345.55555.98', 'https://id.gs1.org/253/401234555555498'],
    ['urn:epc:id:cpi:4012345.ABC.123', 'https://id.gs1.org/8010/4012345ABC/8011/123'],
    ['urn:epc:id:sgcn:4012345.99999.44', 'https://id.gs1.org/255/401234599999044'],
    ['urn:epc:id:ginc:4012345.333', 'https://id.gs1.org/401/4012345333'],
    ['urn:epc:id:gsin:4012345.999987654', 'https://id.gs1.org/402/40123459999876541'],
    ['urn:epc:id:itip:4012345.012345.01.02.999', 'https://id.gs1.org/8006/040123451234560102/21/999'],
    ['urn:epc:id:upui:4012345.012345.AB12', 'https://id.gs1.org/01/04012345123456/235/AB12'],
    ['urn:epc:class:lgtin:4054739.099914.20160711', 'https://id.gs1.org/01/04054739999148/10/20160711'],
    ['urn:epc:idpat:sgtin:4054739.099914.*', 'https://id.gs1.org/01/04054739999148'],
    ['urn:epc:id:sgln:4012345.00011.987', 'https://id.gs1.org/414/4012345000115/254/987'],
    ['urn:epc:id:sgln:4012345.00005.0', 'https://id.gs1.org/414/4012345000054'],
    ['urn:epc:id:pgln:4000001.00000', 'https://id.gs1.org/417/4000001000005'],
    [
      'https://example.com/some/01/09521141012345/21/2017?a=1',
      'https://id.gs1.org/01/09521141012345/21/2017',
    ],
    [
      'urn:epc:id:sgtin:0614141.812345.6789%2F!()',
      'https://id.gs1.org/01/80614141123458/21/6789%2F%21%28%29',
    ],
    [
      'https://example.com/gtin/09780345418913/ser/765tz?abc=1',
      'https://id.gs1.org/01/09780345418913/21/765tz',
    ],
    ['https://example.com/orders/4711', 'https://example.com/orders/4711'],
    ['urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    ['urn:epc:id:unheard:1.2.3', 'urn:epc:id:unheard:1.2.3'],
  ])('writes %s as %s, and that as itself', (written, canonical) => {
    expect(canonicalIdentifier(written)).toBe(canonical);
    expect(canonicalIdentifier(canonical)).toBe(canonical);
  });

  it('leaves our own identifiers as they are', () => {
    for (const uri of [
      ssccUri(makeSscc('9521234', 1n)),
      gtinUri('09521234000013', 'lot 1/2'),
      glnUri('9521234000006'),
      glnUri('9521234000006', 'party'),
      geoUri(29.87, 121.55),
    ]) {
      expect(canonicalIdentifier(uri)).toBe(uri);
    }
  });
});
