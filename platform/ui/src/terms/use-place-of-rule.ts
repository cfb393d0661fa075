import { Form } from 'antd';
import { useEffect, useRef } from 'react';
import { type PlacesAtEnds, placeAfter, type RuleAtPlace, withPlaceOf } from './place-of-rule.ts';

/**
 * Keeps the place of a form's terms with their rule: “FOB Ningbo” never becomes “CIF Ningbo” by choosing CIF, the port of destination is asked for.
 * @param base where the terms stand in the form
 */
export function usePlaceOfRule(base: readonly string[]): void {
  const form = Form.useFormInstance();
  const at = (field: keyof RuleAtPlace) => [...base, field];
  const incoterm = Form.useWatch<RuleAtPlace['incoterm']>(at('incoterm'), form);
  const place = Form.useWatch<RuleAtPlace['place']>(at('place'), form);
  const before = useRef<RuleAtPlace>({});
  const known = useRef<PlacesAtEnds>({});
  useEffect(() => {
    const next = placeAfter(before.current, { incoterm, place }, known.current);
    before.current = { incoterm, place: next };
    known.current = withPlaceOf(before.current, known.current);
    if (next !== place) form.setFieldValue([...base, 'place'], next);
  }, [form, base, incoterm, place]);
}
