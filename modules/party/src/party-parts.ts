import type { Database } from '@tongshang/database';
import type { PasswordCost, ScopeList, Sealer } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { Mail } from '@tongshang/mail';
import type { Place } from '@tongshang/module';
import type { Authentication } from './authentication.ts';
import type { Founding } from './found-organisation.ts';
import type { TwoOwnersMatter } from './four-eyes.ts';
import type { WhenRightsEnd } from './members.ts';
import type { RelyingParty } from './passkeys.ts';
import type { SignIn } from './sign-in.ts';
import type { Signing } from './signing.ts';

/** What the routes of this module work with. */
export type PartyParts = {
  readonly database: Database;
  readonly journal: Pick<Journal, 'append'>;
  readonly mail: Pick<Mail, 'isSetUp' | 'put' | 'withdraw'>;
  /** Where people reach the platform, without a slash at the end. */
  readonly publicUrl: string;
  readonly authentication: Authentication;
  readonly signIn: SignIn;
  readonly signing: Signing;
  readonly sealer: Sealer;
  readonly founding: Founding;
  readonly site: RelyingParty;
  readonly passwordCost: PasswordCost;
  readonly places: readonly Place[];
  readonly scopes: ScopeList;
  readonly whenRightsEnd: readonly WhenRightsEnd[];
  /** What is done once a second owner has approved it, by matter. */
  readonly matters: ReadonlyMap<string, TwoOwnersMatter>;
};
