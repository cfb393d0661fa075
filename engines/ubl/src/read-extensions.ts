import { CHANGE_NAMESPACE, DEMONSTRATION_NAMESPACE } from './demonstration.ts';
import type { UblChange, UblChangeValue } from './model.ts';
import type { XmlElement } from './xml.ts';

/** What extensions of this writer hold; those of others are left alone. */
function extensionsOf(root: XmlElement, namespace: string): XmlElement[] {
  return root.children
    .filter((child) => child.name === 'UBLExtensions')
    .flatMap((one) => one.children)
    .flatMap((one) => one.children)
    .flatMap((content) => content.children)
    .filter((child) => child.namespace === namespace);
}

/** Values stated as made up for a demonstration. */
export function demonstrated(root: XmlElement): string[] {
  return extensionsOf(root, DEMONSTRATION_NAMESPACE)
    .flatMap((child) => child.text.trim().split(/\s+/))
    .filter(Boolean);
}

/** What a change of an order changes; what states no thing or no value is left out. */
export function readChanges(root: XmlElement): UblChange[] {
  return extensionsOf(root, CHANGE_NAMESPACE)
    .flatMap(({ children }) => children)
    .flatMap((change) => {
      const of = change.attributes.get('of');
      const side = (name: string) =>
        change.children.filter((one) => one.name === `{${CHANGE_NAMESPACE}}${name}`).map(readValue);
      const [before, after] = [side('before'), side('after')];
      return of && before.length + after.length > 0 ? [{ of, before, after }] : [];
    });
}

/** Attribute of a value → its name in the model. */
export const CHANGE_ATTRIBUTES = {
  languageID: 'language',
  currencyID: 'currency',
  unitCode: 'unit',
  per: 'per',
  id: 'id',
  country: 'country',
  code: 'code',
} as const satisfies Readonly<Record<string, keyof UblChangeValue>>;

function readValue(element: XmlElement): UblChangeValue {
  const stated = Object.entries(CHANGE_ATTRIBUTES).flatMap(([attribute, name]) => {
    const value = element.attributes.get(attribute);
    return value ? [[name, value] as const] : [];
  });
  return { text: element.text.trim(), ...Object.fromEntries(stated) };
}
