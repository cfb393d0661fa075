import * as account from './account.ts';
import * as codes from './codes.ts';
import * as file from './file.ts';
import * as shell from './shell.ts';
import * as trade from './trade.ts';
import * as verify from './verify.ts';

export const messages = { ...account, ...codes, ...file, ...shell, ...trade, ...verify };
