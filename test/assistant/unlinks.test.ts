import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { desktopPlayer, phonePlayer } from '#practice/demo/players.ts'
import { administrator } from '#practice/sample-agency.ts'
import { type Agency, friday, ids, numbers, openAgency, withSitiReporting, words } from './agency.ts'

const aisyahsPhone = 700_104

describe('An account that is unlinked', () => {
  let agency: Agency
  let aisyah: ReturnType<typeof phonePlayer>

  beforeEach(async () => {
    agency = await withSitiReporting(await openAgency())
    aisyah = phonePlayer(agency.telegram, aisyahsPhone, agency.settled)
    await agency.program.database.prisma.account.create({
      data: {
        employeeId: await agency.employeeId(administrator.number),
        ...{ channel: 'telegram', address: String(aisyahsPhone), linkedAt: friday },
      },
    })
  })
  afterEach(() => agency.close())

  it('by its owner is nobody’s at once, and keeps nothing that waited for an answer', async () => {
    await agency.siti.say('/progres')
    await agency.siti.say('/putuskan')
    await agency.siti.tap(words('unlink-here'))
    expect(agency.siti.latest()).toContain(words('unlinked', { left: 0 }).slice(0, 60))
    expect(agency.siti.latest()).toContain('PP 30/2019 Pasal 60')
    expect(agency.siti.sees(words('parked-waits', { title: 'x' }).split('x')[0] ?? '')).toBe(false)
    const employeeId = await agency.employeeId(numbers.siti)
    const open = { employeeId, state: { in: ['active', 'parked'] } }
    expect(await agency.program.database.prisma.conversation.count({ where: open })).toBe(0)
    await agency.siti.say('/status')
    expect(agency.siti.latest()).toBe(words('stranger'))
  })

  it('by an administrator says so before, and none of its buttons does anything more', async () => {
    await agency.siti.say('/progres')
    await agency.siti.say('12 laporan')
    const before = await agency.conversation(numbers.siti)
    await revoke(numbers.siti)
    expect(aisyah.latest()).toBe(words('revoked', { name: 'Siti Aminah', count: 1 }))
    expect(agency.siti.latest()).toContain(words('revoked-notice', { at: friday }).split(' pada ')[0])
    await agency.siti.tap(words('button-skip'))
    expect(agency.siti.latest()).toBe(words('stranger'))
    expect(await agency.conversation(numbers.siti)).toEqual(before)
  })

  it('and then linked to somebody else answers no button of its former owner', async () => {
    await agency.siti.say('/progres')
    await revoke(numbers.siti)
    await agency.siti.say(await agency.codeFor(numbers.maria))
    await agency.siti.tap(words('button-link'))
    const [marias, sitis] = [
      await agency.conversation(numbers.maria),
      await agency.conversation(numbers.siti),
    ]
    await agency.siti.tap(words('button-later'))
    expect(agency.siti.latest()).toContain(words('button-stale'))
    expect(await agency.conversation(numbers.maria)).toEqual(marias)
    expect(await agency.conversation(numbers.siti)).toEqual(sitis)
  })

  it('in Slack takes no form that was open there', async () => {
    await agency.hendra.say('rencana')
    await agency.hendra.click('Budi Santoso')
    await agency.hendra.click(words('plan-add'))
    const before = await agency.conversation(numbers.hendra)
    await revoke(numbers.hendra)
    await agency.hendra.fillIn({
      'Rencana hasil kerja': 'Layanan loket berjalan tanpa antrean',
      Jenis: 'Utama',
      Indikator: 'Lama antrean',
      Aspek: 'Waktu',
      'Target (angka)': '10',
      Satuan: 'menit',
    })
    expect(slackLatest()).toBe(words('form-unlinked'))
    expect(await agency.conversation(numbers.hendra)).toEqual(before)
  })

  it('in Slack is asked for anew by its work e-mail', async () => {
    await agency.hendra.say('/kinerja putuskan')
    await agency.hendra.click(words('unlink-here'))
    expect(slackLatest()).toContain(words('unlinked', { left: 0 }).slice(0, 60))
    await agency.hendra.say('status')
    await agency.hendra.click(words('button-link'))
    const said = agency.slack.conversation(ids.hendra).map(({ text }) => text)
    expect(said).toContain(words('linked', { name: 'Hendra Wijaya' }))
  })

  it('with all others is told there', async () => {
    await agency.siti.say('/tautkan')
    agency.slack.addUser({ id: 'U0SITI', name: 'Siti', email: 'siti@lain.go.id', emailConfirmed: true })
    const desktop = desktopPlayer(agency.slack, 'U0SITI', agency.settled)
    await desktop.say(/[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(agency.siti.latest())?.[0] ?? '')
    await desktop.click(words('button-link'))
    await agency.siti.say('/putuskan')
    await agency.siti.tap(words('unlink-everywhere'))
    const told = words('unlinked-elsewhere', { at: friday }).split(' pada ')[0]
    expect(slackLatest('U0SITI')).toContain(told)
    await desktop.say('status')
    expect(slackLatest('U0SITI')).toBe(words('stranger'))
  })

  async function revoke(number: string): Promise<void> {
    await aisyah.say('/cabut')
    await aisyah.say(number)
    await aisyah.tap(words('revoke-button'))
  }

  function slackLatest(userId: string = ids.hendra): string {
    return agency.slack.conversation(userId).findLast(({ from }) => from === 'bot')?.text ?? ''
  }
})
