import { randomUUIDv7 } from 'node:crypto';
import { CountryCode, command, type HttpApp, Localised, query, Uuid } from '@tongshang/http';
import { isKind, systemPrincipal } from '@tongshang/identity';
import { createApiKey, type PartyCapability } from '@tongshang/party';
import { Type } from 'typebox';
import { SCOPES } from '../modules.ts';
import { refuse } from '../refusals.ts';
import { CAST, DEMONSTRATION_PASSWORD, emailOf } from './cast.facts.ts';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

const NewParty = Type.Object({
  name: Localised,
  country: CountryCode,
  address: Type.Optional(
    Type.Object({
      street: Type.Optional(text(200)),
      city: Type.Optional(text(100)),
      postalCode: Type.Optional(text(20)),
      subdivision: Type.Optional(text(100)),
    }),
  ),
  taxId: Type.Optional(text(40)),
  legalId: Type.Optional(text(40)),
});

const SignIn = Type.Object(
  { role: Type.String(), name: Localised, email: Type.String(), password: Type.String() },
  { title: 'DemonstrationSignIn' },
);

const KEY_HOURS = 24;
const KEY_NAME = 'stand-in';

/** What anybody may sign in with: on a platform that was not started as a demonstration, nothing. */
export function signInRoutes(app: HttpApp, isDemonstration: boolean): void {
  query(app, {
    url: '/api/v1/demonstration/sign-ins',
    operationId: 'listDemonstrationSignIns',
    summary: 'The published sign-ins of a demonstration; none elsewhere',
    tags: ['demonstration'],
    access: 'public',
    response: Type.Object({ items: Type.Array(SignIn) }),
    handler: async () => ({
      items: (isDemonstration ? CAST : []).map(({ role, name }) => ({
        role,
        name,
        email: emailOf(role),
        password: DEMONSTRATION_PASSWORD,
      })),
    }),
  });
}

/** Only on a platform that was started as a demonstration: stand-ins for the parties of an order. */
export function demonstrationRoutes(app: HttpApp, party: PartyCapability): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/demonstration/parties',
    operationId: 'foundDemonstrationParty',
    summary: 'Stand in for a party of an order: a demonstration trader and a key to act for it (operator)',
    description:
      'The same one for the same name, country and numbers. The key is shown once and ends after a day.',
    tags: ['demonstration'],
    access: { scope: 'party:admin' },
    idempotency: 'once',
    body: NewParty,
    status: 201,
    response: Type.Object({ organisationId: Uuid, apiKey: Type.String() }, { title: 'DemonstrationParty' }),
    refusals: ['DEMONSTRATION_OPERATOR_NEEDED'],
    handler: async ({ tx, principal, body }) => {
      if (!isKind(principal, 'operator')) throw refuse('DEMONSTRATION_OPERATOR_NEEDED');
      const { country, address = {}, ...of } = body;
      const draft = {
        ...of,
        country,
        kinds: ['trader'] as const,
        address: { ...address, country },
        demonstration: true,
      };
      return tx.elevated('a stand-in is founded by the operator of the demonstration', async () => {
        const known = await party.findStandIn(tx, { ...body, keyName: KEY_NAME });
        const organisationId = known ?? randomUUIDv7();
        if (!known) await party.createOrganisation(tx, organisationId, draft);
        const all = SCOPES.names;
        const expiresAt = tx.now.add({ hours: KEY_HOURS });
        const principalOf = systemPrincipal(organisationId, draft.kinds, all);
        const { token } = await createApiKey(tx, principalOf, { name: KEY_NAME, scopes: all, expiresAt });
        return { organisationId, apiKey: token };
      });
    },
  });
}
