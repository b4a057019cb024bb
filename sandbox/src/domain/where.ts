import type { Value } from '../db/database'

/** Collects the conditions of a query with their values: those that were not asked for are skipped. */
export class Where {
  private readonly conditions: string[] = []
  readonly values: Value[] = []

  /** Adds a condition with its values, in the order of their question marks. */
  and(condition: string, ...values: Value[]): this {
    this.conditions.push(condition)
    this.values.push(...values)
    return this
  }

  /** Adds a condition when the value is given; each question mark stands for this value. */
  when(value: Value, condition: string): this {
    if (value === undefined) return this
    return this.and(condition, ...Array<Value>(condition.split('?').length - 1).fill(value))
  }

  toString(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.join(' AND ')}` : ''
  }
}
