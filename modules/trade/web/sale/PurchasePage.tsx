import { OwnOffer } from './OwnOffer.tsx';

/** What a firm has said of itself is of its sales: a purchase begins with what is usual. */
export default function PurchasePage() {
  return <OwnOffer side="buyer" defaults={{}} />;
}
