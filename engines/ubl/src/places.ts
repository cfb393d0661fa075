import type { UblPlace } from './cursor.ts';
import { childrenNamed, type XmlElement } from './xml.ts';

/**
 * Where the values of a document stand, as plain data: every element once, with its parent, so that paths of a long
 * document are not written out thousands of times.
 */
export type UblPlaceTable = {
  /** Names of elements. */
  readonly names: readonly string[];
  /** Five numbers an element: name, its number among several of the name (0: it is alone), parent (-1: root), line, column. */
  readonly elements: readonly number[];
  /** Pointers into the model, and the element of each beside it. */
  readonly pointers: readonly string[];
  readonly at: readonly number[];
};

const WIDTH = 5;

export function placeTable(places: ReadonlyMap<string, XmlElement>): UblPlaceTable {
  const names = new Map<string, number>();
  const numbers = new Map<XmlElement, number>();
  const elements: number[] = [];
  const numberOf = (element: XmlElement): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const { parent, qualifiedName, ordinal, line, column } = element;
    const above = parent ? numberOf(parent) : -1;
    const name = names.get(qualifiedName) ?? names.size;
    names.set(qualifiedName, name);
    const several = parent !== undefined && (ordinal > 1 || childrenNamed(parent, element.name).length > 1);
    const number = elements.length / WIDTH;
    elements.push(name, several ? ordinal : 0, above, line, column);
    numbers.set(element, number);
    return number;
  };
  return {
    pointers: [...places.keys()],
    at: [...places.values()].map(numberOf),
    names: [...names.keys()],
    elements,
  };
}

/** What `placeOf` of the reading said, from the table made of it. */
export function placesIn({
  names,
  elements,
  pointers,
  at,
}: UblPlaceTable): (pointer: string) => UblPlace | undefined {
  let index: Map<string, number> | undefined;
  const pathOf = (number: number): string => {
    const start = number * WIDTH;
    const [name = 0, ordinal = 0, above = -1] = elements.slice(start, start + 3);
    const parent = above < 0 ? '' : pathOf(above);
    return `${parent}/${names[name] ?? ''}${ordinal > 0 ? `[${ordinal}]` : ''}`;
  };
  return (pointer) => {
    index ??= new Map(pointers.map((one, position) => [one, at[position] ?? 0]));
    const number = index.get(pointer);
    if (number === undefined) return undefined;
    const start = number * WIDTH;
    return { path: pathOf(number), line: elements[start + 3] ?? 0, column: elements[start + 4] ?? 0 };
  };
}
