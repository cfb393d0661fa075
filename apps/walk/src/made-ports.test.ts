import { expect, it } from 'vitest';
import { madePort, madePortAtHome, portStated } from './made-ports.ts';

const moscow = { name: 'Moscow', country: 'RU', unlocode: 'RUMOW' };
const pudong = { name: 'Shanghai Pudong Airport', country: 'CN' };

it('the place that the rule names is the port of its end, where goods come there in the mode', () => {
  const cpt = { incoterm: 'CPT', place: moscow } as const;
  const fca = { incoterm: 'FCA', place: pudong } as const;
  const named = (port: { unlocode?: string; name: string }) => port.unlocode ?? port.name;
  expect(named(madePort({ ...cpt, modeOfTransport: 'rail' }, 'portOfDischarge', 'RU'))).toBe('RUMOW');
  // The other end is not named, and no ship comes to Moscow.
  expect(named(madePort({ ...cpt, modeOfTransport: 'rail' }, 'portOfLoading', 'CN'))).toBe('CNSHA');
  expect(named(madePort({ ...cpt, modeOfTransport: 'sea' }, 'portOfDischarge', 'RU'))).toBe('RUVVO');
  expect(madePort({ ...fca, modeOfTransport: 'air' }, 'portOfLoading', 'CN')).toEqual({
    ...pudong,
    unlocode: 'CNPVG',
  });
  // By any of its names, and one that the table lacks where it says that it is an airport.
  const by = (name: string, country: string) =>
    madePort(
      { incoterm: 'CPT', place: { name, country }, modeOfTransport: 'air' },
      'portOfDischarge',
      country,
    );
  expect(by('Heathrow', 'GB')).toEqual({ name: 'Heathrow', country: 'GB', unlocode: 'GBLHR' });
  expect(by('Oslo Gardermoen Airport', 'NO')).toEqual({ name: 'Oslo Gardermoen Airport', country: 'NO' });
  expect(named(by('Leeds', 'GB'))).not.toBe('Leeds');
  expect(named(madePort({ ...fca, modeOfTransport: 'sea' }, 'portOfLoading', 'CN'))).toBe('CNSHA');
  const leeds = { name: 'Leeds', country: 'GB' };
  const dap = { incoterm: 'DAP', place: leeds, modeOfTransport: 'road' } as const;
  expect(madePort(dap, 'portOfDischarge', 'GB')).toBe(leeds);
  expect(named(madePort({ ...dap, modeOfTransport: 'sea' }, 'portOfDischarge', 'GB'))).toBe('GBFXT');
});

it('without a customs border a town is made a port only where goods go by ship or aircraft, and the rule names no port', () => {
  const inland = { name: 'Lørenskog', country: 'NO' };
  const fob = { incoterm: 'FOB' } as const;
  expect(madePortAtHome({ ...fob, modeOfTransport: 'sea' }, 'portOfDischarge', inland)).toBe(inland);
  expect(madePortAtHome({ ...fob, modeOfTransport: 'sea' }, 'portOfLoading', inland)).toBeUndefined();
  expect(madePortAtHome({ ...fob, modeOfTransport: 'road' }, 'portOfDischarge', inland)).toBeUndefined();
});

it('whoever stated rule, place and mode stated the port that they name, and nobody where one of them was made up', () => {
  const cpt = { incoterm: 'CPT', place: moscow } as const;
  const rail = { ...cpt, modeOfTransport: 'rail' } as const;
  expect(portStated(rail, 'portOfDischarge', 'RU')).toBe(moscow);
  expect(portStated({ ...cpt, modeOfTransport: 'sea' }, 'portOfDischarge', 'RU')).toBeUndefined();
  expect(portStated(rail, 'portOfLoading', 'CN')).toBeUndefined();
  for (const made of ['incoterm', 'place', 'modeOfTransport'])
    expect(portStated({ ...rail, demonstration: [made] }, 'portOfDischarge', 'RU')).toBeUndefined();
});
