import { noticeVersion } from '#appraisal/consent.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, end } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'

/**
 * `/privasi`: what is kept and why, and what this person agreed to. Whoever agreed to an earlier version is shown the
 * new one and asked again; the button carries the version it stands under.
 */
export const privacyNotice = defineAnswer({
  name: 'privacy-notice',
  command: 'privasi',
  title: 'privacy-title',
  summary: 'privacy-summary',
  phrases: 'privacy-phrases',
  answer: async (context, about) => (idIn(about) === noticeVersion ? agree(context) : show(context)),
  duty: {
    owed: async (records, employee) =>
      (await records.consentsBefore(noticeVersion, employee)).map(({ employeeId, at }) => ({
        employeeId,
        about: '',
        key: String(noticeVersion),
        since: at,
        due: null,
        card: line('privacy-card'),
        button: line('privacy-read'),
      })),
  },
})

/** The notice itself; `contact` is whom to turn to (UU 27/2022 Ps. 53). */
export function noticeLine(contact: Line): Line {
  return line('privacy-notice', { version: noticeVersion, contact })
}

async function show({ records, privacyContact }: Context) {
  const consent = await records.consent()
  const agreed = consent?.version === noticeVersion
  const state = consent ? line('privacy-consent', { ...consent }) : line('privacy-no-consent')
  const action = { do: 'start', flow: 'privacy-notice', about: String(noticeVersion) } as const
  const offers = agreed ? [] : [[{ label: line('privacy-agree'), action, style: 'primary' as const }]]
  return end([noticeLine(privacyContact), state], { offers })
}

async function agree({ records, now }: Context) {
  await records.agree(noticeVersion, now)
  return end(line('privacy-agreed', { version: noticeVersion, at: now }))
}
