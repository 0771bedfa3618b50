import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticeVersion } from '#appraisal/consent.ts'
import { desktopPlayer, phonePlayer } from '#practice/demo/players.ts'
import { administrator } from '#practice/sample-agency.ts'
import { line } from '#texts/line.ts'
import { type Agency, ids, numbers, openAgency, words } from './agency.ts'

const aisyahsPhone = 700_104

/** The notice as someone is asked by it who may be the one of that masked name. */
function notice(name: string): string {
  const contact = line('privacy-contact')
  return `${words('privacy-notice', { version: noticeVersion, contact })}\n\n${words('link-ask', { name })}`
}

function codeIn(text: string): string {
  return /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(text)?.[0] ?? ''
}

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
    expect(agency.siti.latest()).toBe(notice('S••• A•••'))
    expect(await accounts(numbers.siti)).toEqual([])
    await agency.siti.tap(words('button-link'))
    expect(agency.siti.sees(words('linked', { name: 'Siti Aminah' }))).toBe(true)
    expect(await accounts(numbers.siti)).toEqual([{ channel: 'telegram', address: String(ids.siti) }])
  })

  it('by a link that opens the chat with the code in it', async () => {
    const code = await agency.codeFor(numbers.budi)
    await agency.budi.open(code)
    await agency.budi.tap(words('button-link'))
    expect(agency.budi.sees(words('linked', { name: 'Budi Santoso' }))).toBe(true)
    expect(await accounts(numbers.budi)).toEqual([{ channel: 'telegram', address: String(ids.budi) }])
  })

  it('once only by the same code', async () => {
    const code = await agency.codeFor(numbers.maria)
    const [first, second] = [newPhone(), newPhone()]
    await first.say(code)
    await second.say(code)
    await second.tap(words('button-link'))
    await first.tap(words('button-link'))
    expect(second.sees(words('linked', { name: 'Maria Wanggai' }))).toBe(true)
    expect(first.latest()).toBe(words('link-gone'))
    await first.say(code)
    expect(first.latest()).toBe(words('code-expired'))
  })

  it('not if its owner does not agree, whose code stays good', async () => {
    const code = await agency.codeFor(numbers.maria)
    const phone = newPhone()
    await phone.say(code)
    await phone.tap(words('button-decline'))
    expect(phone.latest()).toBe(words('link-declined'))
    expect(await addresses(numbers.maria)).not.toContain(String(newest))
    await link(phone, code)
    expect(await addresses(numbers.maria)).toContain(String(newest))
  })

  it('without its code being written down anywhere, or a name before its owner has agreed', async () => {
    const code = await agency.codeFor(numbers.maria)
    await newPhone().say(code)
    const { prisma } = agency.program.database
    const rows = await prisma.outbox.findMany({ where: { address: String(newest) } })
    const sent = JSON.stringify(rows.map(({ content }) => content))
    expect(sent).toContain('M••• W•••')
    for (const word of [code, code.replace('-', ''), 'Maria', 'Wanggai', numbers.maria])
      expect(sent).not.toContain(word)
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
    await link(phone, code)
    expect(phone.sees(words('linked', { name: 'Maria Wanggai' }))).toBe(true)
  })

  it('in place of the one she had before, and both are told', async () => {
    const [phone, other] = [newPhone(), newPhone()]
    await link(phone, await agency.codeFor(numbers.maria))
    await link(other, await agency.codeFor(numbers.maria))
    expect(other.sees(words('linked', { name: 'Maria Wanggai' }))).toBe(true)
    const [notice = ''] = words('linked-elsewhere', { at: agency.clock.now() }).split('{')
    expect(phone.latest().slice(0, 40)).toBe(notice.slice(0, 40))
    expect(await accounts(numbers.maria)).toEqual([{ channel: 'telegram', address: String(newest) }])
    await phone.say('/status')
    expect(phone.latest()).toBe(words('stranger'))
  })

  it('in Slack by the work e-mail, once its owner agrees', async () => {
    await agency.hendra.say('selamat pagi')
    expect(latestOn(ids.hendra)).toContain('H••• W•••')
    expect(JSON.stringify(agency.slack.conversation(ids.hendra))).not.toContain('Kepala Bidang')
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
    expect(latestOn(id)).toBe(words('guest' in profile || 'teamId' in profile ? 'guest' : 'stranger'))
    await desktopPlayer(agency.slack, id, agency.settled).say(await agency.codeFor(numbers.maria))
    expect(await accounts(numbers.maria)).not.toContainEqual({ channel: 'slack', address: id })
  })

  it('no longer in Slack once the workspace says that its owner is a guest', async () => {
    const [id, email] = ['U0MARIA', 'maria.wanggai@nusaraya.go.id']
    agency.slack.addUser({ id, name: 'Maria Wanggai', email, emailConfirmed: true, guest: true })
    await agency.program.database.prisma.account.create({
      data: {
        employeeId: await agency.employeeId(numbers.maria),
        ...{ channel: 'slack', address: id, linkedAt: agency.clock.now() },
      },
    })
    await desktopPlayer(agency.slack, id, agency.settled).say('status')
    expect(agency.slack.conversation(id).filter(({ from }) => from === 'bot')).toMatchObject([
      { text: words('guest') },
    ])
  })

  it('by a code of her own from her phone, on the desktop', async () => {
    agency.slack.addUser({ id: 'U0SITI', name: 'Siti', email: 'siti@lain.go.id', emailConfirmed: true })
    const desktop = desktopPlayer(agency.slack, 'U0SITI', agency.settled)
    await agency.siti.say('/tautkan')
    await desktop.say(codeIn(agency.siti.latest()))
    await desktop.click(words('button-link'))
    expect(latestOn('U0SITI')).toContain(words('linked', { name: 'Siti Aminah' }).split('\n')[0])
    expect(await accounts(numbers.siti)).toHaveLength(2)
    const [told = ''] = words('linked-elsewhere', { at: agency.clock.now() }).split(' pada ')
    expect(agency.siti.latest()).toContain(told)
  })

  it('and the administrator who gave the code out is told', async () => {
    const aisyah = phonePlayer(agency.telegram, aisyahsPhone, agency.settled)
    await link(aisyah, await agency.codeFor(administrator.number))
    await link(newPhone(), await agency.codeFor(numbers.maria))
    const [told = ''] = words('link-code-used', { name: 'Maria Wanggai', at: agency.clock.now() }).split(
      ' pada ',
    )
    expect(aisyah.latest()).toContain(told)
  })

  it('only slowly when very many guess together', async () => {
    for (let phone = 1; phone <= 31; phone++) await newPhone().say('AAAAA-22222')
    const honest = newPhone()
    await honest.say(await agency.codeFor(numbers.maria))
    expect(honest.latest()).toBe(words('code-busy'))
  })

  function newPhone(): ReturnType<typeof phonePlayer> {
    newest += 1
    agency.telegram.addUser({ id: newest, firstName: 'Orang Baru' })
    return phonePlayer(agency.telegram, newest, agency.settled)
  }

  async function link(phone: ReturnType<typeof phonePlayer>, code: string): Promise<void> {
    await phone.say(code)
    await phone.tap(words('button-link'))
  }

  async function addresses(number: string): Promise<string[]> {
    return (await accounts(number)).map(({ address }) => address)
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
