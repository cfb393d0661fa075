import { defineRefusals } from '@tongshang/refusal';

/** Terms that hardly anybody means, and that nobody said are meant. */
export const { refuse: refuseUnmeant, table: unmeantTable } = defineRefusals({
  PLACE_UNUSUAL: {
    status: 422,
    en: '{incoterm} names the {named}, but {place} lies in {country}, at the other end of the way. Name another place, or say in `meant` that the place is meant.',
    'zh-CN':
      '{incoterm} 应指定{named}，而 {place} 位于{country}，在路线的另一端。请改填地点；如确系此意，请在 `meant` 中写明 place。',
  },
  COVER_BELOW_RULE: {
    status: 422,
    en: 'Under {incoterm} the goods are {due} (Incoterms 2020, A5); {percent} % and clauses ({clauses}) are less, and banks refuse certificates below 110 % (UCP 600, article 28(f)(ii)). Ask for the whole cover, or say in `meant` that this insurance is meant.',
    'zh-CN':
      '{incoterm} 下应{due}（Incoterms 2020 A5）；{percent}%、（{clauses}）条款低于此要求，且银行不接受投保金额低于 110% 的保险单据（UCP 600 第 28 条 f 款 ii 项）。请改为足额投保；如确系此意，请在 `meant` 中写明 insurance。',
  },
});
