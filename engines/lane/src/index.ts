export { checkLane } from './check-lane.ts';
export { type Held, type LaneGoods, type LaneQuestion, STEPS } from './lane.ts';
