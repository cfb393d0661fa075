import { demonstrationPort } from '../demonstration-values.ts';
import { inTrade, type Stage, type Step, tradeOf } from '../stage.ts';

/** Days at sea of a walk: when the arrival is expected, not when it happens. */
const TRANSIT_DAYS = 30;

/** Where the goods leave and arrive: the ports of the trade, at home the countries' own. */
async function portsOf(stage: Stage) {
  const { terms, parties } = await tradeOf(stage);
  const countryOf = (role: string) => parties.find((party) => party.role === role)?.country ?? '';
  return {
    portOfLoading: terms.portOfLoading ?? demonstrationPort(countryOf('seller')),
    portOfDischarge: terms.portOfDischarge ?? demonstrationPort(countryOf('buyer')),
  };
}

export const ship: Step = {
  milestone: 'shipped',
  async run(stage) {
    const { modeOfTransport } = stage.terms;
    const isSea = modeOfTransport === 'sea';
    const loadedAt = Temporal.Now.instant();
    const number = stage.tradeId.replaceAll('-', '').slice(-10).toUpperCase();
    await stage.company.shared.carrier.api.send('POST', inTrade(stage, '/consignment'), {
      transportDocumentType: isSea ? 'BillOfLading' : 'Waybill',
      transportDocumentNumber: `${isSea ? 'BL' : 'WB'}${number}`,
      meansOfTransport: isSea ? 'MV Meridian Demonstration' : 'Meridian Demonstration',
      voyage: '026W',
      ...(await portsOf(stage)),
      loadedAt: loadedAt.toString(),
      estimatedArrival: loadedAt.add({ hours: 24 * TRANSIT_DAYS }).toString(),
    });
  },
};

export const arrive: Step = {
  milestone: 'in-transit',
  async run(stage) {
    const { portOfDischarge } = await portsOf(stage);
    await stage.company.shared.carrier.api.send('POST', inTrade(stage, '/events'), {
      bizStep: 'arriving',
      readPoint: portOfDischarge,
    });
  },
};
