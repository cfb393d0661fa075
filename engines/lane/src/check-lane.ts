import { countryInText, isWithoutCustomsBorder } from '@tongshang/country';
import { consequences, declarantOf, INCOTERMS, type Side } from '@tongshang/incoterms';
import type { Held, Lacking, Lane, LaneGoods, LaneQuestion, LaneStep, Paper, Step } from './lane.ts';
import { CARRIED_BY_CONTACT, INSTEAD, SAYS, SIDES, THROUGH } from './says.facts.ts';

type Direction = 'export' | 'import';

/** What a lane needs, step by step. Refuses nothing. */
export function checkLane(question: LaneQuestion): Lane {
  const { from, to, incoterm } = question;
  const domestic = question.domestic ?? isWithoutCustomsBorder([{ country: from }, { country: to }]);
  if (domestic) return { domestic, notices: [], steps: [carriage(question)] };
  const declarant = (direction: Direction) => declarantOf(incoterm, direction, { seller: from, buyer: to });
  const [exporter, importer] = [declarant('export').side, declarant('import').side];
  return {
    domestic,
    notices: (['export', 'import'] as const).flatMap((direction) => {
      const { side, because, through } = declarant(direction);
      if (because) return [noticeOf(INSTEAD[direction], side, incoterm, because)];
      return through ? [noticeOf(THROUGH, side, incoterm, through)] : [];
    }),
    steps: [
      step(question, 'origin', 'computed', 'seller', ['CertificateOfOrigin']),
      assessment(question, 'export', exporter),
      release(question, 'export', exporter),
      carriage(question),
      landedPrice(question, importer),
      assessment(question, 'import', importer),
      release(question, 'import', importer),
    ],
  };
}

/** Who declares, in place of whom or with whose help, by which law, and what better term there is. */
function noticeOf(says: LaneStep['says'], side: Side, incoterm: string, because: LaneStep['says']) {
  const say = (language: 'en' | 'zh-CN') =>
    says[language]
      .replaceAll('{incoterm}', incoterm)
      .replaceAll('{by}', SIDES[side]?.[language] ?? '')
      .replaceAll('{for}', SIDES[side === 'seller' ? 'buyer' : 'seller']?.[language] ?? '')
      .replaceAll('{because}', because[language]);
  return { en: say('en'), 'zh-CN': say('zh-CN') };
}

const tariffOf = ({ exportTariff, importTariff }: LaneGoods, direction: Direction): Held =>
  direction === 'export' ? exportTariff : importTariff;

function lackingOf({ goods }: LaneQuestion, direction: Direction): readonly Lacking[] {
  return goods.flatMap((one) => {
    const why = tariffOf(one, direction);
    if (why === 'held') return [];
    const candidates = direction === 'import' && why === 'imprecise' ? (one.candidates ?? []) : [];
    return [{ lineId: one.lineId, why, candidates }];
  });
}

/** A code that is too short, or not there yet, is chosen before; what no edition holds is stated from outside. */
const isComputable = (lacking: readonly Lacking[]): boolean => lacking.every(({ why }) => why !== 'unknown');

function assessment(question: LaneQuestion, direction: Direction, by: Side): LaneStep {
  const lacking = lackingOf(question, direction);
  const how = isComputable(lacking) ? 'computed' : 'outside';
  const papers: readonly Paper[] =
    direction === 'export'
      ? ['Invoice', 'PackingList', 'ExportCustomsDeclaration']
      : [
          'Invoice',
          'PackingList',
          transportPaper(question),
          ...insured(question),
          'ImportCustomsDeclaration',
        ];
  return step(question, `${direction}-assessment`, how, by, papers, lacking);
}

function release(question: LaneQuestion, direction: Direction, by: Side): LaneStep {
  const { exportCustoms, importCustoms } = question.onBoard;
  const isOnBoard = direction === 'export' ? exportCustoms : importCustoms;
  const papers: readonly Paper[] = isOnBoard
    ? []
    : [direction === 'export' ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration'];
  return isOnBoard
    ? step(question, `${direction}-release`, 'on-board', 'customs', papers)
    : step(question, `${direction}-release`, 'outside', by, papers);
}

function carriage(question: LaneQuestion): LaneStep {
  const papers = [transportPaper(question)];
  const { carrier } = question.onBoard;
  if (carrier === 'member') return step(question, 'carriage', 'on-board', 'carrier', papers);
  const outside = step(question, 'carriage', 'outside', 'seller', papers);
  return carrier === 'contact' ? { ...outside, says: CARRIED_BY_CONTACT } : outside;
}

/** Of all goods or of none: a price that leaves some out would be taken for the whole. */
function landedPrice(question: LaneQuestion, by: Side): LaneStep {
  const lacking = lackingOf(question, 'import');
  return step(question, 'landed-price', lacking.length === 0 ? 'computed' : 'outside', by, [], lacking);
}

function transportPaper({ modeOfTransport }: LaneQuestion): Paper {
  return modeOfTransport === 'sea' ? 'BillOfLading' : 'Waybill';
}

function insured({ incoterm }: LaneQuestion): readonly Paper[] {
  return INCOTERMS[incoterm].insurance ? ['InsuranceCertificate'] : [];
}

function step(
  { from, to, incoterm }: LaneQuestion,
  name: Step,
  how: LaneStep['how'],
  by: LaneStep['by'],
  papers: readonly Paper[],
  lacking: readonly Lacking[] = [],
): LaneStep {
  const country = name === 'landed-price' || name.startsWith('import') ? to : from;
  const texts = SAYS[`${name} ${how}`];
  const { carriageBy } = consequences(incoterm, false);
  const say = (language: 'en' | 'zh-CN') =>
    (texts?.[language] ?? '')
      .replaceAll('{country}', countryInText(country, language))
      .replaceAll('{carriage}', SIDES[carriageBy]?.[language] ?? '')
      .replaceAll('{by}', SIDES[by]?.[language] ?? '');
  return { step: name, how, by, papers, lacking, says: { en: say('en'), 'zh-CN': say('zh-CN') } };
}
