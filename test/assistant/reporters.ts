import { Temporal } from 'temporal-polyfill'
import { phonePlayer } from '#practice/demo/players.ts'
import { type Agency, agreePlan, friday, ids, numbers, words } from './agency.ts'

/** An employee who has answered everything and is about to send her report. */
export interface Reporter {
  employeeId: number
  /** Presses "Kirim" on the review; answers nothing, for the program may die of it. */
  send(): void
  /** How often she has been thanked. */
  thanked(): number
  /** How often her appraiser has been told. */
  announced(): number
}

/** So many further employees of Hendra's, each with an agreed plan and a report to send. */
export async function prepareReporters(agency: Agency, count: number): Promise<Reporter[]> {
  const employees = await hire(agency, count)
  const phones = employees.map(({ userId }) => phonePlayer(agency.telegram, userId, async () => undefined))
  const all = async (act: (phone: (typeof phones)[number]) => Promise<void>) => {
    await Promise.all(phones.map(act))
    await agency.settled()
  }
  await all((phone) => phone.say('/progres'))
  await all((phone) => phone.say('11 laporan'))
  await all((phone) => phone.tap(words('button-skip')))
  await all((phone) => phone.tap(words('button-skip')))
  await agency.moveTo(friday)
  return employees.map((employee) => reporter(agency, employee))
}

interface Hired {
  employeeId: number
  userId: number
  name: string
}

async function hire({ program, telegram, employeeId }: Agency, count: number): Promise<Hired[]> {
  const { prisma } = program.database
  const { id: _, ...siti } = await prisma.employee.findUniqueOrThrow({
    where: { employeeNumber: numbers.siti },
  })
  const appraiserId = await employeeId(numbers.hendra)
  const hired: Hired[] = []
  for (let each = 1; each <= count; each += 1) {
    const person = { name: `Pegawai ke-${each}`, userId: 710_000 + each }
    const { id } = await prisma.employee.create({
      data: {
        ...siti,
        name: person.name,
        email: null,
        phone: null,
        employeeNumber: String(199_002_152_015_033_000n + BigInt(each)),
      },
    })
    telegram.addUser({ id: person.userId, firstName: person.name })
    await prisma.account.create({
      data: { employeeId: id, channel: 'telegram', address: String(person.userId), linkedAt: friday },
    })
    await agreePlan(program, id, appraiserId)
    hired.push({ ...person, employeeId: id })
  }
  return hired
}

const thanks = words('monthly-update-sent', {
  month: Temporal.PlainDate.from('2026-11-01'),
  revision: 1,
  until: Temporal.PlainDate.from('2026-12-05'),
})

function reporter({ telegram, slack }: Agency, { employeeId, userId, name }: Hired): Reporter {
  const card = words('evaluate-card', { name, revision: 1, due: Temporal.PlainDate.from('2026-12-10') })
  const isSubmit = ({ text }: { text: string }) => text === words('button-submit')
  const review = telegram.chat(userId).find(({ buttons }) => buttons.flat().some(isSubmit))
  const submit = review?.buttons.flat().find(isSubmit)
  return {
    employeeId,
    send: () => {
      telegram.press(userId, review?.id ?? 0, submit?.callbackData ?? '').catch(() => undefined)
    },
    thanked: () => telegram.chat(userId).filter(({ text }) => text === thanks).length,
    announced: () => slack.conversation(ids.hendra).filter(({ text }) => text === card).length,
  }
}
