import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, defineFlow, end, go, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { audienceLine } from './announce.ts'

const Data = z.object({ announcementId: z.number() })
type Data = z.infer<typeof Data>
type Step = 'decide' | 'reason'

/** Four eyes: another administrator releases what one proposes to announce, or declines it with a reason. */
export const announcementDecision = defineFlow<Data, Step>({
  name: 'announcement-decision',
  version: 1,
  title: 'proposal-title',
  data: Data,
  right: { do: 'decide-announcement', to: ({ announcementId }) => announcementId },
  open: async ({ records }, about) => {
    const announcementId = idIn(about)
    const isWaiting = await records.may('decide-announcement', announcementId)
    return isWaiting ? { begin: { announcementId } } : end(line('proposal-gone'))
  },
  first: 'decide',
  steps: {
    decide: question<Data, Step, 'release' | 'decline'>({
      answer: choice<'release' | 'decline'>([
        { value: 'release', label: line('proposal-release'), style: 'primary' },
        { value: 'decline', label: line('proposal-decline'), style: 'danger' },
      ]),
      ask: async ({ data, records }) => ({ lines: await shown(records, data.announcementId) }),
      carriesOut: (value) => (value === 'release' ? 'decide-announcement' : null),
      take: async (context) => (context.value === 'decline' ? go('reason') : decide(context, null)),
    }),
    reason: question<Data, Step, string>({
      answer: text({ min: 5, max: 500 }),
      ask: () => ({ lines: [line('proposal-reason-ask')] }),
      take: async (context) => decide(context, context.value),
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.announcementsProposed(employee)).map(({ announcementId, waitsFor, since }) => ({
        ...{
          employeeId: waitsFor,
          about: String(announcementId),
          key: String(announcementId),
          since,
          due: null,
        },
        card: line('proposal-card'),
        button: line('proposal-button'),
      })),
  },
})

async function shown(records: Context['records'], id: number) {
  const announcement = await records.announcement(id)
  if (!announcement) return []
  const { text: words, audience } = announcement
  return [
    line('announcement', { text: words }),
    line('proposal-ask', {
      audience: audienceLine(audience, await records.units()),
      ...(await records.audienceSize(audience)),
    }),
  ]
}

async function decide(
  { records, now, data }: Context & { data: Data },
  reason: string | null,
): Promise<ReturnType<typeof end>> {
  const decided = await records.decideAnnouncement({ id: data.announcementId, reason, now })
  if (!decided) return end(line('proposal-gone'))
  return end(line(reason === null ? 'proposal-released' : 'proposal-declined'))
}

/** The author reads why his was declined. */
export const announcementDeclined = defineAnswer({
  name: 'announcement-declined',
  title: 'proposal-title',
  answer: async ({ records, now }, about) => {
    const reason = await records.readDecline(idIn(about), now)
    return end(reason === null ? line('proposal-gone') : line('proposal-declined-shown', { reason }))
  },
  duty: {
    owed: async (records, employee) =>
      (await records.announcementsDeclined(employee)).map(({ announcementId, waitsFor, since }) => ({
        ...{
          employeeId: waitsFor,
          about: String(announcementId),
          key: String(announcementId),
          since,
          due: null,
        },
        card: line('proposal-declined-card'),
        button: line('proposal-declined-button'),
      })),
  },
})
