import { z } from 'zod'
import type { Audience } from '#appraisal/announcement.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'

const roles = ['all', 'employee', 'appraiser', 'administrator'] as const
const everyUnit = 0

const Draft = z.object({
  text: z.string(),
  unit: z.number(),
  role: z.enum(roles),
  confirm: z.enum(['yes', 'no']),
})
const Data = z.object({
  units: z.array(z.object({ id: z.number(), name: z.string() })),
  draft: Draft.nullable(),
})
type Data = z.infer<typeof Data>
type Step = 'write' | 'preview'

/** `/umumkan`: an administrator announces something of the period to a chosen audience, after seeing it and the count. */
export const announce = defineFlow<Data, Step>({
  name: 'announce',
  version: 1,
  command: 'umumkan',
  title: 'announce-title',
  summary: 'announce-summary',
  phrases: 'announce-phrases',
  data: Data,
  right: { do: 'announce' },
  open: async ({ records }) => ({ begin: { units: [...(await records.units())], draft: null } }),
  first: 'write',
  steps: {
    write: form<Data, Step, ReturnType<typeof fields>>({
      title: line('announce-title'),
      intro: () => [line('announce-intro')],
      fields,
      initial: ({ draft }) => draft ?? {},
      take: ({ data, values }) => go('preview', { data: { ...data, draft: values } }),
    }),
    preview: question<Data, Step, 'send' | 'change'>({
      answer: choice<'send' | 'change'>([
        { value: 'send', label: line('announce-send'), style: 'primary' },
        { value: 'change', label: line('announce-change'), opensForm: true },
      ]),
      ask: async ({ data, records }) => ({
        lines: data.draft ? await preview(records, data, data.draft) : [],
      }),
      carriesOut: (value) => (value === 'send' ? 'announce' : null),
      take: async (context) => (context.value === 'change' ? go('write') : send(context, context.data)),
    }),
  },
})

function fields({ units }: Data) {
  const all = { value: everyUnit, label: line('announce-every-unit') }
  const unitChoices = [
    all,
    ...units.map(({ id, name }) => ({ value: id, label: line('value-text', { value: name }) })),
  ]
  const yesNo = [
    { value: 'yes' as const, label: line('button-yes') },
    { value: 'no' as const, label: line('button-no') },
  ]
  return {
    text: required(text({ min: 5, max: 3000 }), line('announce-text'), line('announce-ask-text')),
    unit: required(choice<number>(unitChoices), line('announce-unit'), line('announce-ask-unit')),
    role: required(
      choice(roles.map((value) => ({ value, label: line(`audience-${value}`) }))),
      line('announce-role'),
      line('announce-ask-role'),
    ),
    confirm: required(choice<'yes' | 'no'>(yesNo), line('announce-confirm'), line('announce-ask-confirm')),
  }
}

type Written = z.infer<typeof Draft>

function audienceOf({ unit, role }: Written): Audience {
  return { ...(unit === everyUnit ? {} : { unitId: unit }), ...(role === 'all' ? {} : { role }) }
}

async function preview(
  records: Context['records'],
  { units }: Data,
  draft: Written,
): Promise<readonly Line[]> {
  const size = await records.audienceSize(audienceOf(draft))
  const audience = audienceLine(audienceOf(draft), units)
  return [
    line('announcement', { text: draft.text }),
    line('announce-preview', { audience, ...size, confirm: draft.confirm }),
  ]
}

/** Whom an announcement is for, in words. */
export function audienceLine(
  { unitId, role }: Audience,
  units: readonly { id: number; name: string }[],
): Line {
  const unit = units.find((each) => each.id === unitId)
  return line('announce-audience', {
    unit: unit ? unit.name : line('announce-every-unit'),
    role: line(`audience-${role ?? 'all'}`),
  })
}

async function send({ records, now }: Context, { draft }: Data): Promise<Next<Data, Step>> {
  if (!draft) return go('write')
  const announcement = {
    text: draft.text,
    audience: audienceOf(draft),
    confirmReading: draft.confirm === 'yes',
    now,
  }
  const id = await records.announce(announcement)
  const isReleased = (await records.announcement(id))?.state === 'released'
  if (isReleased) return end(line('announce-sent'), { offers: [[reachOffer]] })
  const waiting = (await records.announcementsProposed(null)).filter((each) => each.announcementId === id)
  const others = waiting.map(({ waitsFor }) => waitsFor)
  return end(line('announce-proposed', { others: others.length }), { concerns: others })
}

const reachOffer = {
  label: line('reach-title'),
  action: { do: 'start', flow: 'announcements', about: '' },
} as const

/** `/pengumuman`: how far the latest announcements have come. */
export const announcements = defineAnswer({
  name: 'announcements',
  command: 'pengumuman',
  title: 'reach-title',
  summary: 'reach-summary',
  phrases: 'reach-phrases',
  right: { do: 'follow-announcements' },
  answer: reached,
})

async function reached({ records }: Context) {
  const latest = await records.reach(5)
  if (latest.length === 0) return end(line('reach-none'))
  const lines = latest.map(({ announcement, ...counts }) =>
    line('reach', { text: excerpt(announcement.text), at: announcement.announcedAt, ...counts }),
  )
  return end([line('reach-head'), ...lines], { offers: [[reachOffer]] })
}

function excerpt(text: string): string {
  const characters = [...text]
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text
}

/** "Sudah saya baca" under an announcement. */
export const announcementReading = defineAnswer({
  name: 'announcement-reading',
  title: 'reach-title',
  answer: async ({ records, now }, about) => {
    await records.confirmReading(idIn(about), now)
    return end(line('announcement-read'))
  },
})
