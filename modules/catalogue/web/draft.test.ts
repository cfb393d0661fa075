import { describe, expect, it } from 'vitest';
import type { Family } from './api.ts';
import { draftOf } from './draft.ts';

const family: Family = {
  familyId: 'f',
  organisationId: null,
  code: 'mug',
  name: { en: 'Mug' },
  parameters: [
    { code: 'volume', name: { en: 'Volume' }, type: 'number', unit: 'MLT' },
    { code: 'dishwasher', name: { en: 'Dishwasher safe' }, type: 'boolean' },
    {
      code: 'glaze',
      name: { en: 'Glaze' },
      type: 'choice',
      choices: [{ code: 'matt', name: { en: 'Matt' } }],
    },
  ],
};

describe('what an editing form sends', () => {
  it('leaves out what is empty, and gives a number its unit', () => {
    const draft = draftOf(
      {
        sku: 'A1',
        gtin: '',
        name: { en: 'Mug', 'zh-CN': '' },
        description: { en: '' },
        unit: 'C62',
        leadTimeDays: null,
        parameters: { volume: '350', dishwasher: false, glaze: 'matt' },
        prices: [{ currency: 'USD', amount: '2.10' }, { currency: 'USD' }],
      },
      family,
    );
    expect(draft).toEqual({
      sku: 'A1',
      unit: 'C62',
      name: { en: 'Mug' },
      parameters: { volume: { value: '350', unit: 'MLT' }, dishwasher: false, glaze: 'matt' },
      prices: [{ currency: 'USD', amount: '2.10', minimumQuantity: '1' }],
    });
  });
  it('drops parameters of a family that was changed away', () => {
    const draft = draftOf(
      { sku: 'A1', name: { en: 'Mug' }, unit: 'C62', parameters: { power: '60' } },
      family,
    );
    expect(draft).not.toHaveProperty('parameters');
  });
});
