import { CountryCode, Instant, Localised, Uuid } from '@tongshang/http';
import { Type } from 'typebox';
import { RoleSchema, SideSchema } from './contract.ts';

const AddressSchema = Type.Object(
  {
    street: Type.Optional(Type.String()),
    city: Type.Optional(Type.String()),
    postalCode: Type.Optional(Type.String()),
    subdivision: Type.Optional(Type.String()),
    country: CountryCode,
    localised: Type.Optional(Localised),
  },
  { title: 'Address' },
);

const Numbers = {
  taxId: Type.Optional(Type.String()),
  legalId: Type.Optional(Type.String()),
  eoris: Type.Optional(Type.Array(Type.String(), { description: 'EORI numbers' })),
};

/** A party as a reply shows it. */
export const PartySchema = Type.Object(
  {
    organisationId: Uuid,
    role: RoleSchema,
    keptBy: Type.Optional(
      Type.String({
        format: 'uuid',
        description: 'It is a contact of this party and no organisation of the platform',
      }),
    ),
    name: Localised,
    country: CountryCode,
    address: AddressSchema,
    ...Numbers,
    joinedAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When it said that it takes part' }),
    ),
    declinedAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When it said that it does not' }),
    ),
    acceptedBy: Type.Optional(
      Type.Array(SideSchema, {
        description: 'Against these sides its word counts, also where it moves their money',
      }),
    ),
    succeeds: Type.Optional(
      Type.Object(
        {
          organisationId: Uuid,
          name: Localised,
          country: CountryCode,
          address: AddressSchema,
          ...Numbers,
          keptBy: Uuid,
          at: Instant,
          entryId: Uuid,
        },
        {
          title: 'Predecessor',
          description: 'The contact whose place it took over: what was stated before names that id',
        },
      ),
    ),
  },
  { title: 'TradeParty' },
);
