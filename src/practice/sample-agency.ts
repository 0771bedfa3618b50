import { readFileSync } from 'node:fs'
import type { SlackUser } from '#simulator/slack/desktop.ts'
import type { TelegramUser } from '#simulator/telegram/phone.ts'

/** The fictional agency that `npm start` without tokens and `npm run demo` are played with. */
export const sampleAgency = { code: 'nusa-raya', name: 'Dinas Layanan Publik Kota Nusa Raya' } as const

const administratorNumber = '198511222010012006'

/** Its first administrator, who is there before any list is imported. */
export const administrator = {
  number: administratorNumber,
  name: 'Nur Aisyah',
  position: 'Kepala Subbagian Kepegawaian',
  unit: 'Sekretariat',
  email: 'nur.aisyah@nusaraya.go.id',
  zone: 'WITA',
  status: 'pns',
} as const

/** The employee list as an administrator sends it. */
export const roster = {
  name: 'pegawai.csv',
  mime: 'text/csv',
  bytes: new Uint8Array(readFileSync(new URL('pegawai.csv', import.meta.url))),
} as const

/** Devices of one person: a phone with Telegram, a desktop with the agency's Slack, or both. */
export interface Devices {
  employeeNumber: string
  telegram?: TelegramUser
  slack?: SlackUser
}

/** Employees answer in Telegram, those who appraise work in Slack, the administrator has both. */
export const devices: readonly Devices[] = [
  { employeeNumber: '199002152015032004', telegram: { id: 700_101, firstName: 'Siti', lastName: 'Aminah' } },
  { employeeNumber: '198004172005011003', slack: onSlack('U0HENDRA', 'Hendra Wijaya', 'hendra.wijaya') },
  { employeeNumber: '197203081998032004', slack: onSlack('U0RATNA', 'Ratna Dewi', 'ratna.dewi') },
  {
    employeeNumber: administratorNumber,
    telegram: { id: 700_104, firstName: 'Nur', lastName: 'Aisyah' },
    slack: onSlack('U0AISYAH', 'Nur Aisyah', 'nur.aisyah'),
  },
  { employeeNumber: '199306302019031005', telegram: { id: 700_102, firstName: 'Budi', lastName: 'Santoso' } },
  {
    employeeNumber: '199109082022212007',
    telegram: { id: 700_103, firstName: 'Maria', lastName: 'Wanggai' },
  },
  { employeeNumber: '196805121994031002', slack: onSlack('U0FAUZAN', 'Ahmad Fauzan', 'ahmad.fauzan') },
]

function onSlack(id: string, name: string, mailbox: string): SlackUser {
  return { id, name, email: `${mailbox}@nusaraya.go.id`, emailConfirmed: true }
}
