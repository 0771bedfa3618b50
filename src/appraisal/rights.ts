/**
 * Who may do what, in which state of the thing it is done to: the one table from which every check, the help and the
 * documentation are derived. Everything it does not name is refused.
 */

/** How someone stands to a thing. One person may stand in several ways to the same. */
export const parts = [
  /** The one whom it is about. */
  'employee',
  /** Who appraises him (pejabat penilai kinerja, PP 30/2019 Ps. 1 no. 8). */
  'appraiser',
  /** Who decides about the appraiser's decisions (atasan pejabat penilai kinerja, Ps. 59(1)). */
  'superior',
  /** Who acts for the appraiser or for the superior, within dates and scope (Plt./Plh.; UU 30/2014 Ps. 14). */
  'acting-appraiser',
  'acting-superior',
  /** Who runs the appraisal of a unit and those below it (pengelola kinerja). */
  'performance-manager',
  'administrator',
  /** Reads the trail and nothing else. */
  'auditor',
] as const
export type Part = (typeof parts)[number]

/** The states of a thing that matter for what may be done to it. */
export const states = {
  plan: [
    'none',
    'submitted-by-employee',
    'submitted-by-appraiser',
    'returned-to-employee',
    'returned-to-appraiser',
    'approved',
  ],
  /**
   * Of one employee in one period: `sent` can no longer be changed, but returned; `closed` was sent in a period closed
   * since; `missed` was not sent, or not completed, in time.
   */
  report: ['none', 'submitted', 'sent', 'returned', 'evaluated', 'closed', 'missed'],
  evaluation: ['published', 'answered', 'contested'],
  objection: ['awaiting-explanations', 'heard-out', 'decided'],
  feedback: ['given'],
  employee: ['active', 'left'],
  /** Where four eyes are wanted it is proposed first; one's own is for another to release. */
  announcement: ['proposed', 'own-proposal', 'released', 'declined'],
  agency: ['running'],
} as const
export type Thing = keyof typeof states
export type State<T extends Thing = Thing> = (typeof states)[T][number]

interface Rule<T extends Thing> {
  /** The thing it is done to. */
  to: T
  /** Who may, in which states. */
  allowed: Readonly<Partial<Record<Part, readonly State<T>[]>>>
  /** Asked to prove himself by his PIN before. */
  sensitive?: true
}

const rule = <T extends Thing>(
  to: T,
  allowed: Rule<T>['allowed'],
  rest: Omit<Rule<T>, 'to' | 'allowed'> = {},
): Rule<T> => ({ to, allowed, ...rest })

const everyState = <T extends Thing>(thing: T): readonly State<T>[] => states[thing]

/** The table. Articles are those of PP 30/2019. */
export const rights = {
  /** Ps. 8(3): by the employee, or by the appraiser for him; what was returned is written anew by either. */
  'draft-plan': rule('plan', {
    employee: ['none', 'returned-to-employee', 'returned-to-appraiser'],
    appraiser: ['none', 'returned-to-employee', 'returned-to-appraiser'],
    'acting-appraiser': ['none', 'returned-to-employee', 'returned-to-appraiser'],
  }),
  /** Ps. 8(4), 24(1): agreed or returned by the side that did not write it. */
  'decide-plan': rule('plan', {
    employee: ['submitted-by-appraiser'],
    appraiser: ['submitted-by-employee'],
    'acting-appraiser': ['submitted-by-employee'],
  }),
  /** Ps. 26, 29. */
  'report-progress': rule('report', { employee: ['none', 'submitted', 'returned'] }),
  'return-report': rule('report', {
    appraiser: ['submitted', 'sent'],
    'acting-appraiser': ['submitted', 'sent'],
  }),
  /** Ps. 37–43; nobody rates himself. */
  'publish-evaluation': rule(
    'report',
    { appraiser: ['submitted', 'sent', 'closed'], 'acting-appraiser': ['submitted', 'sent', 'closed'] },
    { sensitive: true },
  ),
  'give-feedback': rule('employee', { appraiser: ['active'], 'acting-appraiser': ['active'] }),
  'read-feedback': rule('feedback', { employee: ['given'] }),
  /** Ps. 48, 49. */
  'read-result': rule('evaluation', { employee: everyState('evaluation') }),
  /** An objection is an answer as well. */
  'respond-to-result': rule('evaluation', { employee: ['published', 'contested'] }),
  /** Ps. 59(1): also after the result was accepted, and late. */
  'file-objection': rule('evaluation', { employee: ['published', 'answered'] }),
  /** Ps. 59(3): both sides are heard. */
  'explain-objection': rule('objection', {
    employee: ['awaiting-explanations'],
    appraiser: ['awaiting-explanations'],
    'acting-appraiser': ['awaiting-explanations'],
  }),
  /** Ps. 59(2), (4): never by one of the two sides. */
  'decide-objection': rule(
    'objection',
    { superior: ['heard-out'], 'acting-superior': ['heard-out'] },
    { sensitive: true },
  ),
  'read-ruling': rule('objection', { employee: ['decided'] }),
  announce: rule('agency', { administrator: ['running'] }, { sensitive: true }),
  'decide-announcement': rule('announcement', { administrator: ['proposed'] }, { sensitive: true }),
  'follow-announcements': rule('agency', { administrator: ['running'] }),
  'run-periods': rule('agency', { administrator: ['running'] }),
  'import-employees': rule('agency', { administrator: ['running'] }),
  'issue-link-codes': rule('agency', { administrator: ['running'] }),
  'revoke-accounts': rule('agency', { administrator: ['running'] }),
  delegate: rule('agency', { administrator: ['running'] }),
  'answer-data-request': rule('agency', { administrator: ['running'] }),
  /** How far units have come; never anything of a group so small that it tells of one person. */
  'read-summary': rule('agency', { 'performance-manager': ['running'], administrator: ['running'] }),
  'read-trails': rule('agency', { auditor: ['running'] }),
  /** UU 27/2022 Ps. 5–13. */
  'export-own-data': rule('employee', { employee: ['active'] }, { sensitive: true }),
} as const satisfies Readonly<Record<string, { to: Thing }>>

export type Right = keyof typeof rights
export type ThingOf<R extends Right> = (typeof rights)[R]['to']

export const everyRight = Object.keys(rights) as readonly Right[] // an object literal's own keys

/** Whether the person must have proved himself by his PIN shortly before. */
export function isSensitive(right: Right): boolean {
  return 'sensitive' in rights[right]
}

/** Whether someone who stands in these parts to a thing may do this to it in its present state. */
export function may(right: Right, state: State, as: readonly Part[]): boolean {
  const allowed: Readonly<Partial<Record<Part, readonly State[]>>> = rights[right].allowed
  return as.some((part) => allowed[part]?.includes(state) ?? false)
}

/** The parts that give this right in some state. */
export function holdersOf(right: Right): readonly Part[] {
  return parts.filter((part) => part in rights[right].allowed)
}

/** Who has to do with a thing, by employee id, as it stands now. */
export interface Parties {
  /** Whom it is about; null where it is about nobody alone. */
  employee: number | null
  /** Who appraises him; several where an acting official did it for the appraiser. */
  appraisers: readonly number[]
  superior: number | null
}

/** Someone who wants to do something. */
export interface Claimant {
  id: number
  /** Offices he holds, where the thing is within their reach. */
  offices: readonly Office[]
  /** Whom he acts for now, within the scope that the thing falls in. */
  actsFor: readonly number[]
}
export type Office = Extract<Part, 'performance-manager' | 'administrator' | 'auditor'>

/**
 * How someone stands to a thing. Nobody stands to his own but as the employee (no one rates himself or decides on his
 * own objection), and who took part as the appraiser does not stand above himself (PP 30/2019 Ps. 59).
 */
export function partsOf(
  { id, offices, actsFor }: Claimant,
  { employee, appraisers, superior }: Parties,
): Part[] {
  if (id === employee) return ['employee', ...offices]
  const acts = (principal: number | null) => principal !== null && actsFor.includes(principal)
  if (appraisers.includes(id)) return ['appraiser', ...offices]
  if (appraisers.some(acts)) return ['acting-appraiser', ...offices]
  if (id === superior) return ['superior', ...offices]
  return acts(superior) ? ['acting-superior', ...offices] : [...offices]
}

/** What a thing is found by; a plan and a report also before there is one. */
export interface ThingId {
  plan: number | { employeeId: number; year: number }
  report: number | { employeeId: number; periodId: number }
  evaluation: number
  objection: number
  feedback: number
  employee: number
  announcement: number
  /** The acting person's own. */
  agency: null
}

export interface RightsRecords {
  /**
   * Whether the acting person may do this now, to this, by the table and the present state. False also for what is not
   * there or out of reach.
   */
  may<R extends Right>(right: R, id: ThingId[ThingOf<R>]): Promise<boolean>
  /** The same, whatever its state: who loses this has lost his part in it, for instance because he has been moved. */
  hasPart<R extends Right>(right: R, id: ThingId[ThingOf<R>]): Promise<boolean>
}
