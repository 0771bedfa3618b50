import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktopPlayer, phonePlayer } from '#practice/demo/players.ts'
import { type Agency, ids, numbers, openAgency, words } from './agency.ts'

describe('A chat account becomes somebody’s', () => {
  let agency: Agency
  let newest = 720_000

  beforeAll(async () => {
    agency = await openAgency()
  })
  afterAll(() => agency.close())

  it('by a code that is typed, in any case and with or without its dash', async () => {
    const code = await agency.codeFor(numbers.siti)
    await agency.siti.say(code.toLowerCase().replace('-', ' '))
    expect(agency.siti.latest()).not.toBe(words('stranger'))
    expect(agency.siti.sees(words('linked', { name: 'Siti Aminah' }))).toBe(true)
    expect(await accounts(numbers.siti)).toEqual([{ channel: 'telegram', address: String(ids.siti) }])
  })

  it('by a link that opens the chat with the code in it', async () => {
    const code = await agency.codeFor(numbers.budi)
    await agency.budi.open(code)
    expect(agency.budi.sees(words('linked', { name: 'Budi Santoso' }))).toBe(true)
    expect(await accounts(numbers.budi)).toEqual([{ channel: 'telegram', address: String(ids.budi) }])
  })

  it('once only by the same code', async () => {
    const code = await agency.codeFor(numbers.maria)
    const [first, second] = [newPhone(), newPhone()]
    await first.say(code)
    await second.say(code)
    expect(first.sees(words('linked', { name: 'Maria Wanggai' }))).toBe(true)
    expect(second.latest()).toBe(words('code-expired'))
  })

  it('not by a code that is three days old', async () => {
    const code = await agency.codeFor(numbers.maria)
    await agency.moveTo(new Date(agency.clock.now().getTime() + 3 * 24 * 60 * 60_000 + 1000))
    const phone = newPhone()
    await phone.say(code)
    expect(phone.latest()).toBe(words('code-expired'))
  })

  it('not by a code that was replaced by a newer one', async () => {
    const replaced = await agency.codeFor(numbers.maria)
    await agency.codeFor(numbers.maria)
    const phone = newPhone()
    await phone.say(replaced)
    expect(phone.latest()).toBe(words('code-expired'))
  })

  it('not even by a right code for a quarter of an hour after five wrong ones', async () => {
    const code = await agency.codeFor(numbers.maria)
    const phone = newPhone()
    for (const wrong of ['AAAAA-22222', 'AAAAA-33333', 'AAAAA-44444', 'AAAAA-55555']) {
      await phone.say(wrong)
      expect(phone.latest()).toBe(words('code-unknown'))
    }
    await phone.say('AAAAA-66666')
    const locked = phone.latest()
    expect(locked).toContain(words('code-locked', { until: agency.clock.now() }).split('.')[0])
    await phone.say(code)
    expect(phone.latest()).toBe(locked)
    await agency.moveTo(new Date(agency.clock.now().getTime() + 16 * 60_000))
    await phone.say(code)
    expect(phone.sees(words('linked', { name: 'Maria Wanggai' }))).toBe(true)
  })

  it('in place of the one she had before, and both are told', async () => {
    const [phone, other] = [newPhone(), newPhone()]
    await phone.say(await agency.codeFor(numbers.maria))
    await other.say(await agency.codeFor(numbers.maria))
    expect(other.sees(words('linked', { name: 'Maria Wanggai' }))).toBe(true)
    const [notice = ''] = words('linked-elsewhere', { at: agency.clock.now() }).split('{')
    expect(phone.latest().slice(0, 40)).toBe(notice.slice(0, 40))
    expect(await accounts(numbers.maria)).toEqual([{ channel: 'telegram', address: String(newest) }])
    await phone.say('/status')
    expect(phone.latest()).toBe(words('stranger'))
  })

  it('in Slack by the work e-mail, once its owner agrees', async () => {
    await agency.hendra.say('selamat pagi')
    const recognised = words('stranger-recognised', {
      name: 'Hendra Wijaya',
      position: 'Kepala Bidang Layanan',
    })
    expect(latestOn(ids.hendra)).toContain(recognised.split('\n').at(-1)?.trim())
    expect(await accounts(numbers.hendra)).toEqual([])
    await agency.hendra.click(words('button-link'))
    expect(await accounts(numbers.hendra)).toEqual([{ channel: 'slack', address: ids.hendra }])
  })

  it.for([
    ['a guest', { guest: true }],
    ['a guest of one channel', { guest: 'single-channel' }],
    ['someone of another workspace', { teamId: 'T0ELSEWHERE' }],
    ['someone whose e-mail is not confirmed', { emailConfirmed: false }],
  ] as const)('not in Slack by the work e-mail of %s', async ([who, profile]) => {
    const id = `U0${who.replaceAll(/[^a-z]/g, '').toUpperCase()}`
    const email = 'maria.wanggai@nusaraya.go.id'
    agency.slack.addUser({ id, name: 'Maria Wanggai', email, emailConfirmed: true, ...profile })
    await desktopPlayer(agency.slack, id, agency.settled).say('halo')
    expect(latestOn(id)).not.toContain('Maria Wanggai')
    expect(await accounts(numbers.maria)).not.toContainEqual({ channel: 'slack', address: id })
  })

  function newPhone(): ReturnType<typeof phonePlayer> {
    newest += 1
    agency.telegram.addUser({ id: newest, firstName: 'Orang Baru' })
    return phonePlayer(agency.telegram, newest, agency.settled)
  }

  function latestOn(userId: string): string {
    return agency.slack.conversation(userId).findLast(({ from }) => from === 'bot')?.text ?? ''
  }

  async function accounts(number: string) {
    const { prisma } = agency.program.database
    return prisma.account.findMany({
      select: { channel: true, address: true },
      where: { employee: { employeeNumber: number }, revokedAt: null },
    })
  }
})
