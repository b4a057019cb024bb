import type { ScoreRule } from '../../../src/types/api/score'
import type { Shop } from '../shop'

/**
 * What earns points. `sign` is the ladder of the daily check-in (`confine` = days in a row), `share` a share into
 * a WeChat group; the others are the platform's own codes.
 */
export type ScoreCode = 'REG' | 'invite' | 'CONSUME' | 'RECHARGE' | 'goodReputation' | 'sign' | 'share'

interface RuleRow {
  id: number
  code: string
  code_str: string | null
  confine: number
  score: number
}

/** Rules of one code, or all, by code and condition. */
export const scoreRules = (shop: Shop, code?: string) =>
  shop.db.all<RuleRow>(
    'SELECT * FROM score_rule WHERE ? IS NULL OR code = ? COLLATE NOCASE ORDER BY code, confine',
    code,
    code,
  )

export const toScoreRule = ({ id, code, code_str, confine, score }: RuleRow): ScoreRule => ({
  ...{ id, code, codeStr: code_str ?? undefined, confine, score },
})

/** Points of the highest rule whose condition the value reaches; 0 when there is none. */
export const pointsFor = (shop: Shop, code: ScoreCode, value: number): number =>
  scoreRules(shop, code)
    .filter((rule) => rule.confine <= value)
    .at(-1)?.score ?? 0
