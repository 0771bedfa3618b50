import fc from 'fast-check'
import type { Talk } from '../conversation/talk.ts'
import { submittedPlan } from '../database/records/office.ts'
import { type Agency, play } from './agency.ts'
import { header, sendList } from './list.ts'
import { contested, heardOut, openNovember, published, readyToReport, reported } from './month.ts'

/** Who opens a flow, how far the month has come, and about what. */
export interface Situation {
  role: Role
  stage: Stage
  /** `it` stands for the id of what the stage is about. */
  about: string
  /** Goes further in than anyone comes by chance. */
  begin?(agency: Agency, talk: Talk): Promise<unknown>
}

const roles = ['ratna', 'hendra', 'siti', 'budi', 'aisyah'] as const
type Role = (typeof roles)[number]

/** How far a month has come; each answers the id of what it is about. */
export const stages = {
  nothing: async () => 0,
  'an open month': async (agency: Agency) => (await openNovember(agency)).id,
  'a plan to agree to': async (agency: Agency) => (await submittedPlan(agency.desk, agency)).id,
  'a month to report': async (agency: Agency) => (await readyToReport(agency)).period.id,
  'a report to rate': async (agency: Agency) => (await reported(agency)).report.reportId,
  'a result to answer': async (agency: Agency) => (await published(agency)).evaluation.id,
  'an objection to explain': async (agency: Agency) => (await contested(agency)).id,
  'an objection to decide': async (agency: Agency) => (await heardOut(agency)).id,
} as const
type Stage = keyof typeof stages

const asExpected = `[Nilai sekarang]\n[Sesuai Ekspektasi]\n[Lewati]\n${'[Sesuai Ekspektasi]\n'.repeat(8)}[Lewati]`
const list = [header, '196805121994031002,Ahmad Fauzan,Sekretaris Daerah,Sekretariat Daerah,,,,WITA,pns']

/** Who has something to do in a flow, and when; a flow not named is open to everyone at any time. */
const usual: Record<string, readonly Situation[]> = {
  plan: [{ role: 'hendra', stage: 'an open month', about: '' }],
  'plan-decision': [{ role: 'hendra', stage: 'a plan to agree to', about: 'it' }],
  'monthly-update': [{ role: 'siti', stage: 'a month to report', about: 'it' }],
  evaluate: [
    { role: 'hendra', stage: 'a report to rate', about: 'it' },
    {
      ...{ role: 'hendra', stage: 'a report to rate', about: '' },
      begin: (_, talk) => play(talk, `${asExpected}\n[Kirim]`),
    },
  ],
  feedback: [{ role: 'hendra', stage: 'an open month', about: '' }],
  result: [{ role: 'siti', stage: 'a result to answer', about: 'it' }],
  objection: [{ role: 'siti', stage: 'a result to answer', about: '' }],
  'objection-explanation': [{ role: 'hendra', stage: 'an objection to explain', about: 'it' }],
  'objection-decision': [{ role: 'ratna', stage: 'an objection to decide', about: 'it' }],
  announce: [{ role: 'aisyah', stage: 'nothing', about: '' }],
  'import-employees': [
    { role: 'aisyah', stage: 'nothing', about: '' },
    {
      ...{ role: 'aisyah', stage: 'nothing', about: '' },
      begin: (agency, talk) => sendList(agency, talk, list),
    },
  ],
  period: [{ role: 'aisyah', stage: 'an open month', about: '' }],
  'link-code': [{ role: 'aisyah', stage: 'nothing', about: '' }],
}

/** Mostly who has something to do in that flow; else anyone at any time, about anything. */
export function anySituation(flow: string): fc.Arbitrary<Situation> {
  const anyone = fc.record<Situation>({
    role: fc.constantFrom(...roles),
    stage: fc.constantFrom(...stageNames),
    about: fc.constantFrom('it', '', '0', '-1', 'abc', '99999999999999999999'),
  })
  const [first, ...others] = usual[flow] ?? []
  if (!first) return anyone
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(first, ...others) },
    { weight: 1, arbitrary: anyone },
  )
}

const stageNames = Object.keys(stages) as readonly Stage[] // an object literal's own keys
