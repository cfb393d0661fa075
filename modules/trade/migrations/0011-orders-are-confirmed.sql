-- Of an order that waits for its confirmation it is said so: what it waits for is no offer that is accepted.
update trade.party p set waiting_for = 'confirm-order'
from trade.quotation q
where q.trade_id = p.trade_id and p.waiting_for = 'accept-offer' and p.role = 'seller' and q.status = 'standing'
  and q.record ->> 'offeredBy' = 'buyer' and q.record ->> 'number' = q.record ->> 'orderNumber';

-- check: select relrowsecurity and relforcerowsecurity from pg_class where oid = 'trade.party'::regclass
-- check: select count(*) = 0 from trade.party p join trade.quotation q using (trade_id) where p.waiting_for = 'accept-offer' and q.status = 'standing' and q.record ->> 'offeredBy' = 'buyer' and q.record ->> 'number' = q.record ->> 'orderNumber'
