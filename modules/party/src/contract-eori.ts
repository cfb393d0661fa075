import { Type } from 'typebox';

/** As an organisation has them. */
export const Eoris = Type.Array(Type.String(), {
  description:
    'EORI numbers: at most one each of the European Union (whichever member state issued it), Great Britain and Northern Ireland',
});

/** As they are written; `sound-eoris.ts` says what they must be. */
export const WrittenEoris = Type.Optional(
  Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
    ...{ maxItems: 3, description: 'They stay as they are when left out' },
  }),
);
