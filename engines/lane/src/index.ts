export { checkLane } from './check-lane.ts';
export { type Held, type LaneGoods, STEPS } from './lane.ts';
