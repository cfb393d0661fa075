import { connect } from '@tongshang/database';
import { createJournal } from '@tongshang/journal';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { createJobs } from '../jobs.ts';

/** A process that begins everything and ends nothing, to be killed: each line it prints says what it is in the midst of. */
const url = process.argv[2] as string;
const database = await connect({ url });
const signer = noteSigner('test.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(7));
const journal = createJournal({ database, signer });
const jobs = createJobs({ database, journal, leaseMs: 1_000, onError: (error) => console.error(error) });
const never = (what: string) => {
  console.log(what);
  return new Promise<never>(() => {});
};
jobs.register({ name: 'test.task', run: () => never('job') });
jobs.register({
  name: 'test.reader',
  kinds: ['test.happened'],
  async handle(tx, { entry }) {
    await tx.run('insert into notebook.note (entry_id) values ($1)', [entry.entryId]);
    await never('entry');
  },
});
jobs.register({
  name: 'test.hourly',
  every: Temporal.Duration.from({ hours: 1 }),
  async run(tx) {
    await tx.run(`insert into notebook.note (text) values ('hourly')`);
    await never('schedule');
  },
});
jobs.start();
setInterval(() => {}, 60_000);
