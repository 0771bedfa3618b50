import type { ChannelName } from '#channels/channel.ts'

/** Somebody at one of his devices. */
export interface Person {
  channel: ChannelName
  address: string
  /** Null for a stranger. */
  employeeNumber: string | null
}

export const numbers = {
  siti: '199002152015032004',
  budi: '199306302019031005',
  maria: '199109082022212007',
  hendra: '198004172005011003',
  ratna: '197203081998032004',
  aisyah: '198511222010012006',
  fauzan: '196805121994031002',
} as const

/** Of everybody. */
export const pin = '730415'

const names = ['siti', 'budi', 'hendra', 'ratna', 'aisyah', 'fauzan'] as const

/** People of the sample agency in all their parts, and two strangers, on each platform. */
export const people: Readonly<Record<ChannelName, readonly Person[]>> = {
  telegram: [
    ...names.map((name, at) => personOf('telegram', String(701_001 + at), numbers[name])),
    personOf('telegram', '709001', null),
    personOf('telegram', '709002', null),
  ],
  slack: [
    ...names.map((name) => personOf('slack', `U0${name.toUpperCase()}`, numbers[name])),
    personOf('slack', 'U0ASING', null),
    personOf('slack', 'U0TAMU', null),
  ],
}

/** Of another agency; whatever is sent to him opens nothing to the others. */
export const neighbour: Person = personOf('telegram', '708001', '197001011995031001')

/** Asks for the state of his month all along, so that its time can be taken. */
export const probing: Readonly<Record<ChannelName, Person>> = {
  telegram: personOf('telegram', '707001', numbers.maria),
  slack: personOf('slack', 'U0PROBE', numbers.maria),
}

function personOf(channel: ChannelName, address: string, employeeNumber: string | null): Person {
  return { channel, address, employeeNumber }
}
