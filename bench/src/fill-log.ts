import type { Client } from 'pg';

/**
 * The entries of a template without what they committed to, and with a mark where the clone's instant and the hash of its entry before
 * stand.
 */
const FORMS = `
  create table bench.form as
  select template, sequence, prefix, recorded_at,
    regexp_replace(regexp_replace(regexp_replace(canonical,
      '"commitments":{[^}]*}', '"commitments":{}'),
      '"at":"[^"]*"', '"at":"<at>"'),
      '"previous":"[^"]*"', '"previous":"<previous>"') as canonical
  from bench."journal.entry"`;

/** The chain of one clone, made as journal.record makes it: each text holds the leaf hash of the one before. */
const CHAIN = `
  create function bench.chain(clone bench.clone)
    returns table (sequence integer, whole text, hash bytea) language plpgsql as $$
  declare
    form record;
  begin
    for form in
      select f.sequence, f.recorded_at, replace(f.canonical, f.prefix, clone.prefix) as canonical
      from bench.form f where f.template = clone.template order by f.sequence
    loop
      sequence := form.sequence;
      whole := replace(form.canonical, '<at>',
        to_char((form.recorded_at - clone.span) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));
      if hash is not null then
        whole := replace(whole, '<previous>', encode(hash, 'base64'));
      end if;
      hash := sha256('\\x00'::bytea || convert_to(whole, 'UTF8'));
      return next;
    end loop;
  end $$`;

const CLONE = `
  with cloned as (
    insert into journal.entry
      (entry_id, trade_id, sequence, organisation_id, kind, subject, recorded_at, canonical, leaf_hash)
    select replace(t.entry_id::text, t.prefix, c.prefix)::uuid, replace(t.trade_id::text, t.prefix, c.prefix)::uuid,
      t.sequence, t.organisation_id, t.kind, replace(t.subject, t.prefix, c.prefix), t.recorded_at - c.span,
      chain.whole, chain.hash
    from bench.clone c
    cross join lateral bench.chain(c) chain
    join bench."journal.entry" t on t.template = c.template and t.sequence = chain.sequence
    where c.n between $1 and $2
    returning entry_id, leaf_hash, trade_id, sequence
  )
  insert into journal.pending (entry_id, leaf_hash)
  select entry_id, leaf_hash from cloned order by trade_id, sequence`;

/** Makes ready for cloning entries: after the templates are taken. */
export async function takeForms(client: Client): Promise<void> {
  await client.query(FORMS);
  await client.query('create unique index on bench.form (template, sequence); analyze bench.form');
  await client.query('create unique index on bench."journal.entry" (template, sequence)');
  await client.query(CHAIN);
}

/** Clones the entries of the clones numbered `from` to `to`, each a whole chain, and queues them for the log. */
export async function cloneLog(client: Client, from: number, to: number): Promise<void> {
  await client.query({ name: 'clone the log', text: CLONE, values: [from, to] });
}
