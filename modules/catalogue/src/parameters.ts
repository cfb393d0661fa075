import type { OrganisationId } from '@tongshang/identifier';
import { compareDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import { convertQuantity, formatQuantity, listedUnitOf, parseQuantity } from '@tongshang/quantity';
import { Refusal } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

export type Localised = Readonly<Record<string, string>>;

type ParameterType = 'number' | 'text' | 'choice' | 'boolean';

/** A standard parameter of a product family. */
export type ParameterDefinition = {
  readonly code: string;
  readonly name: Localised;
  readonly type: ParameterType;
  /** UN/ECE Recommendation 20, of a number. */
  readonly unit?: string;
  /** Decimals in the unit, of a number. */
  readonly minimum?: string;
  readonly maximum?: string;
  readonly choices?: readonly { readonly code: string; readonly name: Localised }[];
  readonly required?: boolean;
};

export type Family = {
  readonly familyId: string;
  /** Null: of the platform. */
  readonly organisationId: OrganisationId | null;
  readonly code: string;
  readonly name: Localised;
  readonly parameters: readonly ParameterDefinition[];
};

/** As given: a number may come in another unit that converts exactly. */
export type ParameterInput = string | boolean | { readonly value: string; readonly unit: string };
/** As kept: numbers as decimal text in the unit of their definition. */
type ParameterValue = string | boolean;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/**
 * Checks values against their definitions. Everything wrong is collected: PARAMETERS_WITHOUT_FAMILY, PARAMETER_UNKNOWN,
 * PARAMETER_MISSING, PARAMETER_TYPE, PARAMETER_CHOICE_UNKNOWN, PARAMETER_OUT_OF_RANGE, and what the quantity engine refuses.
 */
export function readParameters(
  inputs: Readonly<Record<string, ParameterInput>>,
  family: Pick<Family, 'code' | 'parameters'> | undefined,
): { values: ParameterValues; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const values: Record<string, ParameterValue> = {};
  if (!family) {
    if (Object.keys(inputs).length > 0) refusals.push(refuse('PARAMETERS_WITHOUT_FAMILY', {}, 'parameters'));
    return { values, refusals };
  }
  const definitions = new Map(family.parameters.map((definition) => [definition.code, definition]));
  for (const [code, input] of Object.entries(inputs)) {
    const place = `parameters/${code}`;
    const definition = definitions.get(code);
    if (!definition) {
      refusals.push(refuse('PARAMETER_UNKNOWN', { code: code.slice(0, 60), family: family.code }, place));
      continue;
    }
    try {
      values[code] = readValue(definition, input, place);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    }
  }
  for (const { code, required } of family.parameters) {
    if (required && inputs[code] === undefined) {
      refusals.push(refuse('PARAMETER_MISSING', { code }, `parameters/${code}`));
    }
  }
  return { values, refusals };
}

function readValue(definition: ParameterDefinition, input: ParameterInput, place: string): ParameterValue {
  const { code, type } = definition;
  const wrong = () => {
    const value = typeof input === 'object' ? `${input.value} ${input.unit}` : String(input);
    return refuse('PARAMETER_TYPE', { code, type, value: value.slice(0, 60) }, place);
  };
  if (type === 'boolean') {
    if (typeof input !== 'boolean') throw wrong();
    return input;
  }
  if (type === 'number') {
    if (typeof input === 'boolean') throw wrong();
    return readNumber(definition, input, place);
  }
  if (typeof input !== 'string' || input.trim() === '') throw wrong();
  if (type === 'choice' && !definition.choices?.some((choice) => choice.code === input)) {
    const choices = (definition.choices ?? []).map((choice) => choice.code).join(', ');
    throw refuse('PARAMETER_CHOICE_UNKNOWN', { code, value: input.slice(0, 60), choices }, place);
  }
  return input.trim();
}

function readNumber(
  definition: ParameterDefinition,
  input: string | { value: string; unit: string },
  place: string,
): string {
  const unit = definition.unit ?? 'C62';
  const value =
    typeof input === 'string'
      ? parseDecimal(input, place)
      : convertQuantity(parseQuantity(input, place, { zero: true }), unit, undefined, place).value;
  const { minimum, maximum } = definition;
  const below = minimum !== undefined && compareDecimals(value, parseDecimal(minimum)) < 0;
  const above = maximum !== undefined && compareDecimals(value, parseDecimal(maximum)) > 0;
  if (below || above) {
    const params = {
      code: definition.code,
      value: formatDecimal(value),
      minimum: minimum ?? '−∞',
      maximum: maximum ?? '∞',
    };
    throw refuse('PARAMETER_OUT_OF_RANGE', params, place);
  }
  return formatQuantity({ value, unit }).value;
}

/** The numbers among the values as JSON text with exact numbers, for the column that is searched by range. */
export function numbersOf(values: ParameterValues, definitions: readonly ParameterDefinition[]): string {
  const numbers = definitions.flatMap(({ code, type }) => {
    const value = values[code];
    return type === 'number' && typeof value === 'string' ? [`${JSON.stringify(code)}:${value}`] : [];
  });
  return `{${numbers.join(',')}}`;
}

/**
 * Checks the definitions of a family, and that what products may already use is not taken from them.
 * @param before the definitions that stand; none for a new family
 * Everything wrong: FAMILY_PARAMETER_REPEATED, FAMILY_PARAMETER_INCOMPLETE, FAMILY_NARROWED.
 */
export function definitionRefusals(
  definitions: readonly ParameterDefinition[],
  before: readonly ParameterDefinition[] = [],
): Refusal[] {
  const refusals: Refusal[] = [];
  const codes = new Set<string>();
  for (const [index, definition] of definitions.entries()) {
    const place = `parameters/${index}`;
    const { code, type } = definition;
    if (codes.has(code)) refusals.push(refuse('FAMILY_PARAMETER_REPEATED', { code }, `${place}/code`));
    codes.add(code);
    const missing = type === 'number' ? 'unit' : 'choices';
    const complete =
      type === 'number'
        ? definition.unit !== undefined
        : type !== 'choice' || (definition.choices?.length ?? 0) > 0;
    if (!complete) refusals.push(refuse('FAMILY_PARAMETER_INCOMPLETE', { code, type, missing }, place));
    if (definition.unit !== undefined) refusals.push(...unitRefusals(definition.unit, place));
    const known = before.some((old) => old.code === code);
    if (!known && definition.required && before.length > 0) {
      refusals.push(refuse('FAMILY_NARROWED', { code }, `${place}/required`));
    }
  }
  for (const old of before) {
    const now = definitions.find(({ code }) => code === old.code);
    if (!now || isNarrowed(old, now))
      refusals.push(refuse('FAMILY_NARROWED', { code: old.code }, 'parameters'));
  }
  return refusals;
}

function isNarrowed(old: ParameterDefinition, now: ParameterDefinition): boolean {
  const choices = new Set(now.choices?.map(({ code }) => code));
  const bound = (text: string | undefined, infinite: string) => parseDecimal(text ?? infinite);
  const least = '-999999999999999999';
  const most = '999999999999999999';
  return (
    old.type !== now.type ||
    old.unit !== now.unit ||
    (now.required === true && old.required !== true) ||
    (old.choices ?? []).some(({ code }) => !choices.has(code)) ||
    compareDecimals(bound(now.minimum, least), bound(old.minimum, least)) > 0 ||
    compareDecimals(bound(now.maximum, most), bound(old.maximum, most)) < 0
  );
}

function unitRefusals(unit: string, place: string): Refusal[] {
  try {
    listedUnitOf(unit, `${place}/unit`);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error];
    throw error;
  }
}
