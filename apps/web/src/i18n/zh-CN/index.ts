import * as account from './account.ts';
import * as actions from './actions.ts';
import * as codes from './codes.ts';
import * as file from './file.ts';
import * as market from './market.ts';
import * as pages from './pages.ts';
import * as shell from './shell.ts';
import * as trade from './trade.ts';
import * as verify from './verify.ts';
import * as work from './work.ts';

export const messages = {
  ...account,
  ...actions,
  ...codes,
  ...file,
  ...market,
  ...pages,
  ...shell,
  ...trade,
  ...verify,
  ...work,
};
