import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const COST = { N: 4096, r: 8, p: 1 }
const LENGTH = 32

/** 'salt:hash' of a password. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}:${scryptSync(password, salt, LENGTH, COST).toString('base64url')}`
}

export function isPassword(password: string, stored: string): boolean {
  const [salt = '', hash = ''] = stored.split(':')
  const expected = Buffer.from(hash, 'base64url')
  const given = scryptSync(password, Buffer.from(salt, 'base64url'), LENGTH, COST)
  return expected.length === LENGTH && timingSafeEqual(given, expected)
}
