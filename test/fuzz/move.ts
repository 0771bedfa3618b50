import type { Mutation } from './mutations.ts'
import type { Person } from './people.ts'

/** One delivery of a platform: who does what. */
export interface Move {
  who: Person
  /** Its kind, to be named in a finding. */
  what: string
  /** The delivery itself, with an identity of its own. */
  build(identity: number): unknown
  mutations: readonly Mutation[]
  signed: 'well' | 'badly'
  /** Whether somebody waits for an answer to it; only of one that is not mutated. */
  expects: 'answer' | 'nothing' | 'perhaps'
  /** What is pressed or sent off here is somebody else's, or nobody's: it must change nothing. */
  forged?: boolean
  /** A previous delivery of this person comes once more in place of this one. */
  again?: boolean
}
