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

const isRow = (place: FieldName): boolean => typeof place.at(-1) === 'number';

/** Whether a field holds a named part of a place: a row of a list is none. */
const isPartOf = (field: FieldName, place: FieldName): boolean =>
  field.length > place.length && startsWith(field, place) && typeof field[place.length] !== 'number';

/**
 * Which of the fields that are on the form each problem belongs to. A place inside a field (`quantity/value`) is that field;
 * one that has its parts in fields of their own (`organisation/name`) is the first of them. A row, a list of rows and what no field
 * names are no field's.
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
      .toSorted((one, other) => other.length - one.length)
      .concat(isRow(place) ? [] : shown.filter((one) => isPartOf(one, place)));
    if (name) beside.push({ name, text: problem.text });
    else elsewhere.push(problem);
  }
  return { beside, elsewhere };
}
