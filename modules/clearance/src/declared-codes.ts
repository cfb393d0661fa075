import {
  type Assessment,
  type AssessmentInput,
  checkHsCode,
  hsParts,
  type TariffText,
} from '@tongshang/duty';
import type { Trade } from '@tongshang/trade';
import type { DeclarationBody } from './declaration-body.ts';
import type { CoveredLine } from './goods.ts';
import { nationalDigits, ownerOfCode } from './national-code.ts';
import { refuse } from './refusals.ts';
import { tariffFor } from './tariff/index.ts';

type Codes = {
  /** By line: the country's own code, as long as it wants them. */
  readonly codes: ReadonlyMap<string, string>;
  /** Places of codes of which nobody said whose they are, and which either country could have. */
  readonly asked: readonly string[];
};

/**
 * The codes of the declaring country's own tariff: those that the declarant states, each an extension of the order's HS code and as long as
 * that country has them, else the order's where it is this country's. Another country's is none.
 * @throws LINE_NOT_DECLARED, HS_CODE_MALFORMED, NATIONAL_CODE_DIFFERS, NATIONAL_CODE_LENGTH
 */
export function nationalCodes(
  trade: Trade,
  country: string,
  covered: readonly CoveredLine[],
  body: Pick<DeclarationBody, 'direction' | 'commodityCodes'>,
): Codes {
  const codes = new Map<string, string>();
  (body.commodityCodes ?? []).forEach(({ lineId, commodityCode }, index) => {
    const place = `commodityCodes/${index}`;
    const line = covered.find((one) => one.line.lineId === lineId)?.line;
    if (!line) throw refuse('LINE_NOT_DECLARED', { lineId }, `${place}/lineId`);
    const code = checkHsCode(commodityCode, `${place}/commodityCode`);
    const hsCode = line.hsCode ?? '';
    if (line.hsCode && hsParts(code).subheading !== hsParts(checkHsCode(hsCode)).subheading) {
      throw refuse('NATIONAL_CODE_DIFFERS', { lineId, code, hsCode }, `${place}/commodityCode`);
    }
    const digits = nationalDigits(country, body.direction);
    if (digits !== undefined && code.length !== digits) {
      const texts = { lineId, code, country, digits: String(digits) };
      throw refuse('NATIONAL_CODE_LENGTH', texts, `${place}/commodityCode`);
    }
    codes.set(lineId, code);
  });
  const asked: string[] = [];
  for (const { line } of covered) {
    if (codes.has(line.lineId) || line.hsCode === undefined || !isNational(line.hsCode)) continue;
    const code = checkHsCode(line.hsCode);
    const owner = ownerOfCode(code, sideOf(trade, 'seller'), sideOf(trade, 'buyer'));
    if (owner === 'asked') asked.push(`lines/${line.lineId}/commodityCode`);
    else if (owner === country) codes.set(line.lineId, code);
  }
  return { codes, asked };
}

const isNational = (hsCode: string): boolean => hsCode.replace(/[. ]/g, '').length > 6;

function sideOf(trade: Trade, role: 'seller' | 'buyer') {
  const country = trade.parties.find((party) => party.role === role)?.country ?? '';
  return { country, edition: tariffFor(country, 'import') };
}

/**
 * Says which items of a declaration stand with fewer digits than the code of its country has.
 * @returns at most one text
 */
export function incompleteCodes(
  { country, direction, lines }: Pick<Assessment, 'country' | 'direction' | 'lines'>,
  input: Pick<AssessmentInput, 'lines'>,
): TariffText[] {
  const digits = nationalDigits(country, direction);
  if (digits === undefined) return [];
  const items = lines.flatMap(({ commodityCode }, index) =>
    declaredCode(input.lines[index]?.commodityCode, commodityCode).length < digits ? [String(index + 1)] : [],
  );
  if (items.length === 0) return [];
  const many = items.length > 1;
  return [
    {
      en: `The commodity code of ${many ? 'items' : 'item'} ${items.join(', ')} is incomplete: its declaration wants ${digits} digits.`,
      'zh-CN': `第 ${items.join('、')} 项商品编号不完整：申报须填 ${digits} 位。`,
    },
  ];
}

/** What a declaration shows as the code: the country's own, else as far as it is every country's. */
export function declaredCode(national: string | undefined, assessed: string): string {
  return national ?? assessed.slice(0, 6);
}
