type FieldName = readonly (string | number)[];

interface NamedProblem {
  readonly field: string;
  readonly text: string;
}

interface PlacedProblems {
  /** Said beside the field of that name. */
  readonly beside: readonly { readonly name: FieldName; readonly text: string }[];
  /** No field on the form is meant: said in the form's own note. */
  readonly elsewhere: readonly NamedProblem[];
}

/** `lines/0/quantity` → `['lines', 0, 'quantity']`, the name of a form field. */
function fieldName(place: string): FieldName {
  return place
    .replace(/^\/+/, '')
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

const startsWith = (place: FieldName, name: FieldName) =>
  name.length > 0 && name.every((part, at) => String(part) === String(place[at]));

/**
 * Which of the fields that are on the form each problem belongs to. A place inside a field (`quantity/value`) is that field;
 * one that only contains fields (`lines/0`), or names none, is no field's.
 */
export function placeProblems(
  problems: readonly NamedProblem[],
  shown: readonly FieldName[],
): PlacedProblems {
  const beside: { name: FieldName; text: string }[] = [];
  const elsewhere: NamedProblem[] = [];
  for (const problem of problems) {
    const place = fieldName(problem.field);
    const [name] = shown
      .filter((one) => startsWith(place, one))
      .toSorted((one, other) => other.length - one.length);
    if (name) beside.push({ name, text: problem.text });
    else elsewhere.push(problem);
  }
  return { beside, elsewhere };
}
