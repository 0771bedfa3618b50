import { appoint, hire, type Stage } from './cast.ts'
import { bring } from './things.ts'
import type { Case } from './ways.ts'

/** Somebody new who is to rate somebody new: as the appraiser, or in his place. */
export async function someoneToRate(stage: Stage, as: 'appraiser' | 'acting' = 'appraiser'): Promise<Case> {
  const superior = await hire(stage, null)
  const appraiser = await hire(stage, superior)
  const actor = as === 'appraiser' ? appraiser : await hire(stage, superior)
  if (as === 'acting') await appoint(stage, appraiser, actor)
  const employee = await hire(stage, appraiser)
  const subject = { employee, appraiser, superior, actor, otherAdministrator: superior, secret: 'Rahasia' }
  const id = await bring.report.submitted(stage, subject)
  return { stage, actor, subject, id, before: 0n }
}

/** Somebody new who is an administrator. */
export async function newAdministrator(stage: Stage): Promise<Case> {
  const actor = await hire(stage, null, 'administrator')
  const employee = await hire(stage, null)
  const chain = { appraiser: employee, superior: employee }
  const subject = { ...chain, employee, actor, otherAdministrator: actor, secret: 'Rahasia' }
  return { stage, actor, subject, id: null, before: 0n }
}
