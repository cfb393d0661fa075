/**
 * Writes `openapi/openapi.json` from the composed server, or with `--check` says whether what is committed is current. No
 * database is needed: endpoints are declared, not called.
 */
import { describeApi } from '@tongshang/server';
import { keepGenerated } from './generated-file.ts';

const document = `${JSON.stringify(await describeApi(), null, 2)}\n`;
await keepGenerated('openapi/openapi.json', document, 'npm run openapi');
