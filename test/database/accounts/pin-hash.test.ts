import { expect, test } from 'vitest'
import { hashPin, matchPin } from '#database/accounts/pin-hash.ts'

const cheap = { ln: 10, r: 8, p: 1 }

test('a secret matches its own hash and no other does', async () => {
  const hash = await hashPin('409173')
  expect(await matchPin('409173', hash)).toEqual({ matches: true, isOutdated: false })
  expect(await matchPin('409174', hash)).toEqual({ matches: false, isOutdated: false })
})

test('the same secret is never hashed to the same', async () => {
  expect(await hashPin('409173', cheap)).not.toBe(await hashPin('409173', cheap))
})

test('a hash tells what it cost, by which it is matched also after the cost was raised', async () => {
  const hash = await hashPin('409173', cheap)
  expect(hash).toMatch(/^\$scrypt\$ln=10,r=8,p=1\$[\w+/]{22}==\$[\w+/]{43}=$/)
  expect(await matchPin('409173', hash)).toEqual({ matches: true, isOutdated: true })
})

test('what is no hash is not taken for one, and not repeated', async () => {
  await expect(matchPin('409173', 'plain 409173')).rejects.toThrow(/^a stored PIN cannot be read$/)
})
