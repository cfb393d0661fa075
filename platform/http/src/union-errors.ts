import type { ErrorObject } from 'ajv';

type SchemaError = Partial<ErrorObject>;
/** One union that a value does not fit, and what every variant says against it. */
type Union = { readonly at: string; readonly variants: Map<string, SchemaError[]> };

/**
 * Of what the variants of a union say against a value, what concerns the variant that the value names by `type`, or by another
 * field with a fixed value; where it names none of them, which there are. A list or a text is not told what an object lacks.
 */
export function ofNamedVariant(errors: readonly SchemaError[]): readonly SchemaError[] {
  let told = errors;
  // The outermost first: what is dropped with a variant is not looked into.
  const unions = errors
    .filter(({ keyword }) => keyword === 'anyOf')
    .sort((one, other) => depth(one) - depth(other));
  for (const union of unions) if (told.includes(union)) told = settled(told, union);
  return told;
}

const depth = ({ schemaPath = '' }: SchemaError): number => schemaPath.length;

function settled(errors: readonly SchemaError[], union: SchemaError): readonly SchemaError[] {
  const { at, variants } = variantsOf(errors, union);
  const all = [...variants.values()];
  const ofItsKind = all.filter((said) => !said.some((error) => isOfAnotherKind(error, at)));
  const values = ofItsKind.length > 0 ? ofItsKind : all;
  const kept = (those: readonly SchemaError[], whole: readonly SchemaError[] = []) => {
    const dropped = new Set([...all.flat(), ...whole]);
    for (const error of those) dropped.delete(error);
    return errors.filter((error) => !dropped.has(error));
  };
  const unnamed = values.map((said) => said.find((error) => lacks(error, at, 'type')));
  if (unnamed.every((one) => one !== undefined)) return kept(unnamed, [union]);
  const field = values.flat().find((error) => isOfField(error, at))?.instancePath;
  if (field === undefined) return kept(values.flat());
  const isAnother = ({ keyword, instancePath }: SchemaError) => keyword === 'const' && instancePath === field;
  const named = values.filter((said) => !said.some(isAnother));
  if (named.length > 0) return kept(named.flat());
  return [...kept([], [union]), oneOf(field, values.flat().filter(isAnother))];
}

function variantsOf(
  errors: readonly SchemaError[],
  { schemaPath = '', instancePath = '' }: SchemaError,
): Union {
  const variants = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (!error.schemaPath?.startsWith(`${schemaPath}/`) || !isWithin(error.instancePath, instancePath))
      continue;
    const variant = error.schemaPath.slice(schemaPath.length + 1).split('/', 1)[0] ?? '';
    const said = variants.get(variant);
    if (said) said.push(error);
    else variants.set(variant, [error]);
  }
  return { at: instancePath, variants };
}

const isWithin = (place = '', whole: string): boolean => place === whole || place.startsWith(`${whole}/`);

/** Says that a field of the value itself, not of a part of it, is another than the fixed one. */
function isOfField({ keyword, instancePath = '', schemaPath = '' }: SchemaError, at: string): boolean {
  if (keyword !== 'const' || !instancePath.startsWith(`${at}/`)) return false;
  return (
    !instancePath.slice(at.length + 1).includes('/') &&
    /\/anyOf\/\d+\/properties\/[^/]+\/const$/.test(schemaPath)
  );
}

const isOfAnotherKind = ({ keyword, instancePath }: SchemaError, at: string): boolean =>
  keyword === 'type' && instancePath === at;

const lacks = ({ keyword, instancePath, params }: SchemaError, at: string, field: string): boolean =>
  keyword === 'required' && instancePath === at && params?.missingProperty === field;

function oneOf(instancePath: string, fixed: readonly SchemaError[]): SchemaError {
  const allowedValues = [...new Set(fixed.map((one) => one.params?.allowedValue))];
  return { keyword: 'enum', instancePath, params: { allowedValues } };
}
