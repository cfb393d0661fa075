import { type TSchema, Type } from 'typebox';

const text = Type.String();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const list = <T extends TSchema>(schema: T) => Type.Array(schema);

const ChangeValue = Type.Object({
  text,
  language: maybe(text),
  currency: maybe(text),
  unit: maybe(text),
  per: maybe(text),
  id: maybe(text),
  country: maybe(text),
  code: maybe(text),
});

/** What a change of an order changes, from what to what. */
export const UblChangeSchema = Type.Object(
  { of: text, before: list(ChangeValue), after: list(ChangeValue) },
  { title: 'UblChange' },
);
