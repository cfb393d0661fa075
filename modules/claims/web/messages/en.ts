export const part = {
  claims: 'Claims',
} as const;

export const claim = {
  none: 'Nothing is claimed',
  noneText:
    'What a receipt names as different is claimed by itself; either side may claim what it says by itself.',
  claimable: 'Of the price, this may still be claimed:',
  by: 'Claimed by',
  against: 'Claimed of',
  answerBy: 'Answer by',
  decidedBy: 'Decided by, if you differ',
  toBuyer: 'To the buyer',
  toBuyerWhy: 'From 0 to {amount} {currency}; the rest is the seller’s.',
  toSeller: 'To the seller',
  owedBack: 'Of it still owed by the seller',
  dueSince: 'due since',
  forBuyer: 'for the buyer',
  forSeller: 'for the seller',
  offer: '{who} offers:',
  award: '{who} states what was decided outside:',
  rejected: 'rejected',
  reason: 'Reason',
  about: 'What it is about',
  rest: 'Everything that is still to come',
  shipment: 'Shipment {number}',
  anAmount: 'An amount of the price',
  amountWhy: 'For a claim of an amount: at most {most}.',
  raiseUnheld:
    'The two sides agree how it ends, or confirm what a court or tribunal decided: no bank holds the money. You cannot decide it yourself.',
  raiseText:
    'What is held of what you claim stays held until the other side agrees, or the bank that holds it decides. You cannot decide it yourself.',
  remedy: 'Besides money',
  accept: 'Accept the claim',
  acceptText: 'The claimant gets all that it claims.',
  refuse: 'Refuse the claim',
  refuseText: 'The bank that holds the money then decides; where none does, you go on until you agree.',
  acceptOffer: 'Accept the offer',
  acceptGoodsText: 'The goods go first. The money moves once whoever receives them says that they have come.',
  acceptOfferText: 'The claim ends so, and the money moves at once.',
  rejectOffer: 'Reject the offer',
  rejectOfferText: 'Then you differ, and the bank that holds the money may decide.',
  propose: 'Offer how to end it',
  outside: 'Decided by a court or tribunal',
  outsideWhy: 'The other side confirms it before any money moves.',
  decide: 'Decide the claim',
  outcome: 'Tell what was paid',
  outlives:
    'The trade is closed; this claim goes on in the case that names it, and is in the dossier as well.',
  withdraw: 'Withdraw the claim',
  withdrawText: 'You get nothing of it; held money goes where it was earned.',
} as const;

export const loss = {
  cause: 'Lost by',
  lostOn: 'Lost on',
  lostOnWhy: 'Of goods that are missing: the day on which they should have turned up.',
  where: 'Where',
  whereWhy: 'A place, or a position at sea.',
  note: 'What happened',
  evidenceWhy: 'A notice of loss of the carrier, a survey report, a sea protest: at least one.',
  evidenceCarrier: 'What you say is the notice of loss; add what shows it.',
  sure: 'All of this shipment counts as lost from now on.',
  released: '{amount}, which is held of the price, is released to the seller at once.',
  releasedPart: 'What of the {amount} held is the price of these goods is released to the seller at once.',
  releasedLater: '{amount} of the price is released to the seller once the bank no longer holds it back.',
  withdrawn: 'Import declaration {numbers} is withdrawn, unless customs already has to do with the goods.',
  buyersRisk:
    'Everything that this shipment carried is lost. The risk was the buyer’s: the price stays due, and its claim against the carrier or insurer is raised. Nothing of it is received any more. Of goods of which a part arrived, the receipt says what is missing.',
  sellersRisk:
    'Everything that this shipment carried is lost. The risk was the seller’s: its price is no longer due, what was paid goes back to the buyer. Nothing of it is received any more. Of goods of which a part arrived, the receipt says what is missing.',
} as const;

export const claimReason = {
  'lost-on-the-way': 'Lost on the way',
  'damaged-on-the-way': 'Damaged on the way',
  'short-from-start': 'Never shipped',
  'not-conforming': 'Not as agreed',
  'wrong-goods': 'Wrong goods',
  'not-insured': 'Not insured as owed',
  'not-delivered': 'Not delivered',
  'not-received': 'Arrived, and the buyer is silent',
  other: 'Other',
} as const;

export const claimAgainst = {
  seller: 'the seller',
  buyer: 'the buyer',
  carrier: 'the carrier',
  insurer: 'the insurer',
} as const;

export const claimStage = {
  raised: 'waits for an answer',
  answered: 'answered',
  'awaiting-goods': 'waits for goods',
  agreed: 'agreed',
  decided: 'decided',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
} as const;

export const claimAct = {
  raised: 'raised',
  accepted: 'accepted',
  refused: 'refused',
  proposed: 'offer made',
  'proposal-accepted': 'offer accepted',
  'proposal-rejected': 'offer rejected',
  ruled: 'the bank decided',
  'taken-back': 'withdrawn by the claimant',
  'outcome-stated': 'outcome told',
  unanswered: 'the time for an answer has passed',
  'goods-awaited': 'goods are awaited',
  dispatched: 'goods sent',
  received: 'goods received',
  agreed: 'ended as agreed',
  decided: 'ended as decided',
  withdrawn: 'ended without payment',
  lapsed: 'lapsed',
} as const;

/** Goods that go back or are replaced. */
export const goods = {
  title: 'Goods that move first',
  offer: 'Offer that goods go back or are replaced',
  decide: 'Decide that goods go back or are replaced',
  offerText:
    'What is held stays held until the goods have come. The one who gets them says so; that ends the claim as you write here.',
  toBuyerWhy:
    'Once the goods have come, from 0 to {amount} {currency}; the rest is the seller’s. A replacement is usually 0.',
  sender: 'Sent by',
  receiver: 'Goes to',
  freightBy: 'Freight borne by',
  dispatchBy: 'To be sent by',
  receiveBy: 'To be received by',
  thenBuyer: 'Then to the buyer',
  late: 'the time has passed',
  dispatch: 'State that the goods were sent',
  dispatchText: 'No money moves by it. Invoice for customs and packing list are made out at once.',
  dispatchedOn: 'Sent on',
  mode: 'Mode of transport',
  place: 'Sent from',
  document: 'Transport document no.',
  packages: 'Packages',
  packagesWhy: 'A whole number from 1',
  grossWeight: 'Gross weight',
  fromWarehouse: 'Taken from',
  source: 'How',
  'source-stock': 'It lay in stock',
  'source-made': 'Made for it',
  receive: 'State what came',
  receiveUnreleased:
    'Customs has not let these goods pass yet: what came cannot be stated. What was lost needs no import; what never left, no export.',
  receiveText: 'If everything came, the claim ends as agreed or decided, and the money moves at once.',
  differsBecause: 'What is missing',
  differsWhy: 'Counts only where less than was sent has come.',
  asAll: 'Take what came for everything',
  asAllWhy: 'Otherwise you differ: you agree anew, or the bank that holds the money decides.',
  toWarehouse: 'Where they lie now',
} as const;

export const movementState = {
  owed: 'to be sent',
  dispatched: 'on their way',
  received: 'received',
  ended: 'no longer owed',
} as const;

export const remedy = {
  refund: 'Money back',
  'price-reduction': 'A lower price',
  return: 'Goods go back',
  replacement: 'Goods are replaced',
} as const;
